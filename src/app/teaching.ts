/** Questions and lessons, parsed by the build; loaded when somebody teaches. */
export { teaching } from "virtual:timeline-teaching";
