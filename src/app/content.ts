/** The whole content, parsed and proven by the build. */
export { content } from "virtual:timeline-content";
