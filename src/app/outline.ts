/** The content's outline, all that axis and address need of it. */
export { outline } from "virtual:timeline-outline";
