/** React's renderer in a chunk, and so a task, of its own: the page can answer before and after. */
export { hydrateRoot } from "react-dom/client";
