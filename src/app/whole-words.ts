/** The content, but for what other reports say, for pages whose text is not as the server sent it: import this module only then. */
export { words } from "virtual:timeline-whole-words";
