import type { FrameReading } from "./frames.ts";
import type { LoadReading } from "./load-page.ts";
import type { PageName } from "./pages.ts";
import { type Spread, spreadOf } from "./stats.ts";

/** All rounds of one page. */
export interface PageResult {
	readonly name: PageName;
	/** Loads without input: paints, shift, bytes. */
	readonly still: readonly LoadReading[];
	/** Loads with the wheel turning: when the axis answers. */
	readonly wheel: readonly LoadReading[];
	/** Blocking time after first paint in loads over the bare protocol, milliseconds. */
	readonly bare: readonly number[];
	/** Zooming and panning, by how many times the CPU is slowed down. */
	readonly frames: readonly { readonly cpu: number; readonly reading: FrameReading }[];
}

/** A row of the table. */
export interface Metric {
	readonly title: string;
	readonly unit: "ms" | "kB" | "";
	/** The page that the ratios compare with. */
	readonly beside: PageName | null;
	readonly of: (page: PageResult) => Spread | null;
}

function still(pick: (reading: LoadReading) => number | null): Metric["of"] {
	return (page) => spreadOf(page.still.map(pick));
}

function frames(cpu: number, pick: (reading: FrameReading) => number): Metric["of"] {
	return (page) => spreadOf(page.frames.filter((run) => run.cpu === cpu).map((run) => pick(run.reading)));
}

/** The rows by a short name; bytes in kB of 1000. */
export const metrics = {
	fcp: { title: "first contentful paint", unit: "ms", beside: "floor", of: still((r) => r.fcp) },
	lcp: { title: "largest contentful paint", unit: "ms", beside: "floor", of: still((r) => r.lcp) },
	load: { title: "load event", unit: "ms", beside: null, of: still((r) => r.load) },
	label: { title: "first timeline label", unit: "ms", beside: "bare-vis", of: still((r) => r.label) },
	answered: {
		title: "axis answers the wheel",
		unit: "ms",
		beside: "bare-vis",
		of: (page) => spreadOf(page.wheel.map((reading) => reading.answered)),
	},
	blocking: {
		title: "blocking after first paint",
		unit: "ms",
		beside: null,
		of: (page) => spreadOf(page.bare),
	},
	shift: { title: "layout shift", unit: "", beside: null, of: still((r) => r.shift) },
	untilText: {
		title: "until text: HTML + CSS",
		unit: "kB",
		beside: "floor",
		of: still((r) => r.untilText / 1000),
	},
	untilPaint: {
		title: "all that came before it",
		unit: "kB",
		beside: null,
		of: still((r) => r.untilPaint / 1000),
	},
	untilLoad: { title: "bytes until load", unit: "kB", beside: null, of: still((r) => r.untilLoad / 1000) },
	total: { title: "bytes in all", unit: "kB", beside: "bare-vis", of: still((r) => r.total / 1000) },
	requests: { title: "requests", unit: "", beside: null, of: still((r) => r.requests) },
	p50: { title: "frame p50, 1x CPU", unit: "ms", beside: null, of: frames(1, (r) => r.p50) },
	p95: { title: "frame p95, 1x CPU", unit: "ms", beside: null, of: frames(1, (r) => r.p95) },
	max: { title: "frame max, 1x CPU", unit: "ms", beside: null, of: frames(1, (r) => r.max) },
	slowP50: { title: "frame p50, 4x CPU", unit: "ms", beside: null, of: frames(4, (r) => r.p50) },
	slowP95: { title: "frame p95, 4x CPU", unit: "ms", beside: null, of: frames(4, (r) => r.p95) },
	slowMax: { title: "frame max, 4x CPU", unit: "ms", beside: null, of: frames(4, (r) => r.max) },
} as const satisfies Readonly<Record<string, Metric>>;
