/** What only a page within somebody else's needs: what it shows, and how it talks with the page around. It comes beside the app. */
export { EmbedMode } from "../modes/embed/embed-mode.tsx";
export { linkHost } from "./host-link.ts";
