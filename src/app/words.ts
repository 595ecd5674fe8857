/** The content, parsed and proven by the build, but for what other reports say. */
export { words } from "virtual:timeline-words";
