import type { PageName } from "./pages.ts";
import { metrics, type PageResult } from "./results.ts";

/** One limit and whether the medians hold it; `null` when a figure is missing. */
export interface Verdict {
	readonly limit: string;
	readonly value: number | null;
	readonly bound: number | null;
	readonly holds: boolean | null;
}

type MetricName = keyof typeof metrics;

/** Checks the built site's medians against the limits and against its peers in the same run. */
export function checkLimits(results: readonly PageResult[]): readonly Verdict[] {
	const median = (name: PageName, metric: MetricName): number | null => {
		const page = results.find((result) => result.name === name);
		return page === undefined ? null : (metrics[metric].of(page)?.median ?? null);
	};
	const times = (factor: number, value: number | null): number | null =>
		value === null ? null : factor * value;
	const verdict = (
		limit: string,
		metric: MetricName,
		bound: number | null,
		strictly: boolean,
		page: PageName = "ours",
	): Verdict => {
		const value = median(page, metric);
		const known = value !== null && bound !== null;
		return { limit, value, bound, holds: known ? (strictly ? value < bound : value <= bound) : null };
	};
	return [
		verdict("FCP at most 1.05 times the floor's", "fcp", times(1.05, median("floor", "fcp")), false),
		verdict("LCP at most 1.05 times the floor's", "lcp", times(1.05, median("floor", "lcp")), false),
		verdict("wheel answered by TimelineJS3's first label", "answered", median("timelinejs", "label"), false),
		verdict(
			"wheel answered within 1.15 times bare vis",
			"answered",
			times(1.15, median("bare-vis", "answered")),
			false,
		),
		verdict("blocking after first paint under 50 ms", "blocking", 50, true),
		verdict("layout shift under 0.01", "shift", 0.01, true),
		verdict("p95 of frames under 20 ms, 1x CPU", "p95", 20, true),
		verdict("p95 of frames under 20 ms, 4x CPU", "slowP95", 20, true),
		verdict("at most 38.2 kB until the text is readable", "untilText", 38.2, false),
		verdict("at most 152 kB in all, headers and all", "total", 152, false),
		verdict(
			"in a host: first label by TimelineJS3's",
			"label",
			median("host-timelinejs", "label"),
			false,
			"host-ours",
		),
		verdict(
			"in a host: no more blocking than TimelineJS3",
			"blocking",
			median("host-timelinejs", "blocking"),
			false,
			"host-ours",
		),
	];
}
