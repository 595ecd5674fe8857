import type { ProbeTargets } from "./probe/probe-types.ts";

/** A page that can be loaded; its name is also its folder's on the server. */
export interface LoadTarget extends ProbeTargets {
	readonly name: string;
	/** Where the timeline is in a frame of the page: the label looked for there. */
	readonly framedLabel?: string;
}

/** A page that is measured. */
export interface BenchPage extends LoadTarget {
	readonly name: PageName;
}

/** The built site and its peers. */
export type PageName = "ours" | "floor" | "bare-vis" | "timelinejs" | "react-chrono" | HostName;

/** A host page with one embed. */
export type HostName = "host-ours" | "host-timelinejs";

/** The pages in the order in which each round loads them. */
export const benchPages: readonly BenchPage[] = [
	{ name: "floor", label: null, axis: null, items: null },
	{
		name: "ours",
		label: "[data-axis] [data-event-label]",
		axis: '[data-axis="live"]',
		items: '[data-axis="live"] [data-event-id]',
	},
	{ name: "bare-vis", label: ".vis-item .vis-item-content", axis: ".vis-timeline", items: ".vis-item" },
	{ name: "timelinejs", label: ".tl-timemarker", axis: null, items: null },
	{ name: "react-chrono", label: ".timeline-title-section", axis: null, items: null },
	{
		name: "host-ours",
		label: null,
		axis: null,
		items: null,
		framedLabel: "[data-axis] [data-event-label]",
	},
	{ name: "host-timelinejs", label: null, axis: null, items: null, framedLabel: ".tl-timemarker" },
];
