import { TimelineElement } from "./timeline-element.ts";

// A page may load the script more than once.
if (!customElements.get("csto-timeline")) customElements.define("csto-timeline", TimelineElement);
