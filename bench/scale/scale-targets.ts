import type { ProbeTargets } from "../probe/probe-types.ts";

/** The page of one library or ours, whatever the number of events. */
export interface ScaleTarget extends ProbeTargets {
	readonly name: "ours" | "bare-vis" | "timelinejs" | "react-chrono";
	/** The timeline itself, whose elements are counted. */
	readonly timeline: string;
	readonly counts: readonly number[];
}

const COUNTS = [100, 1000, 10_000];

/** Ours and its peers. TimelineJS3's strip is dragged; react-chrono has no axis that could be moved. */
export const scaleTargets: readonly ScaleTarget[] = [
	{
		name: "ours",
		label: "[data-axis] [data-event-label]",
		axis: '[data-axis="live"]',
		items: '[data-axis="live"] [data-event-id]',
		timeline: ".axis",
		counts: [...COUNTS, 100_000],
	},
	{
		name: "bare-vis",
		label: ".vis-item .vis-item-content",
		axis: ".vis-timeline",
		items: ".vis-item",
		timeline: "#timeline",
		counts: COUNTS,
	},
	{
		name: "timelinejs",
		label: ".tl-timemarker",
		axis: ".tl-timenav",
		items: ".tl-timemarker",
		timeline: "#timeline",
		counts: COUNTS,
	},
	{
		name: "react-chrono",
		label: ".timeline-title-section",
		axis: null,
		items: null,
		timeline: "#timeline",
		counts: COUNTS,
	},
];
