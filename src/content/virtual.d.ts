/** The content, parsed and proven at build time by scripts/vite/content-plugin.ts. */
declare module "virtual:timeline-content" {
	export const content: import("../model/timeline-content.ts").TimelineContent;
}
