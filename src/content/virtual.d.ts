/** The content, parsed and proven at build time by scripts/vite/site-content.ts. */
declare module "virtual:timeline-content" {
	export const content: import("./parse-content.ts").ProvenContent;
}

/** The content without the accounts of other reports, which the page has in its text. */
declare module "virtual:timeline-words" {
	type Content = import("../model/timeline-content.ts").TimelineContent;
	export type Words = Omit<Content, "events"> & {
		readonly events: readonly Omit<Content["events"][number], "accounts">[];
	};
	/**
	 * Made of what the page tells (src/app/told-text.ts), without what the outline has already; `null` where the page is not what the
	 * build wrote.
	 */
	export const readWords: (told: string) => unknown;
}

/** The same, complete in itself. */
declare module "virtual:timeline-whole-words" {
	export const words: import("virtual:timeline-words").Words;
}

/** What is told about the timeline. */
declare module "virtual:timeline-about" {
	export const about: import("../model/timeline-content.ts").AboutContent;
}

/** The small part of it that axis and address need. */
declare module "virtual:timeline-outline" {
	export const outline: import("../model/timeline-outline.ts").TimelineOutline;
}

declare module "virtual:timeline-fingerprint" {
	import type { ShortFingerprint } from "../model/fingerprint/short-fingerprint.ts";

	export const fingerprint: ShortFingerprint;
}

/** Its citations, made by scripts/vite/site-content.ts. */
declare module "virtual:citations" {
	/** Without the words of the quotes, and without the addresses of the reports. */
	export const citations: import("../model/citation.ts").CitationBook;
	/** The addresses of the reports, by the accounts' ids. */
	export const addresses: import("../model/sent-citations.ts").Repeated;
}

/** Questions and lessons for teaching, in a module of their own: most readers never need them. */
declare module "virtual:timeline-teaching" {
	export const teaching: import("../model/lesson/teaching.ts").Teaching;
}
