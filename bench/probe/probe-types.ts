/** What the probe looks for in a page; selectors are CSS. */
export interface ProbeTargets {
	/** An element that is a label of the timeline, or `null` where there is no timeline. */
	readonly label: string | null;
	/** The zoomable axis once it can be expected to answer, or `null`. */
	readonly axis: string | null;
	/** The items that a wheel over the axis moves. */
	readonly items: string | null;
}

/** What the probe saw, in milliseconds from the start of the navigation; `null` for what never came. */
export interface ProbeReading {
	readonly fcp: number | null;
	/** The load event's end. */
	readonly load: number | null;
	readonly lcp: number | null;
	readonly label: number | null;
	readonly live: number | null;
	readonly answered: number | null;
	/** Blocking time after first contentful paint: the part of each long task beyond 50 ms. */
	readonly blocking: number;
	/** Sum of all layout shifts that no input caused. */
	readonly shift: number;
	/** The nodes that moved most, for the reader of a failed limit. */
	readonly shifted: readonly string[];
	/** The wall clock at the start of the navigation, milliseconds since 1970. */
	readonly timeOrigin: number;
}

/** The probe as the page carries it. */
export interface BenchProbe {
	/** Resolves when everything looked for was seen. */
	readonly settled: Promise<void>;
	readonly collect: () => ProbeReading;
	readonly startFrames: () => void;
	/** Milliseconds between the frames since `startFrames`. */
	readonly stopFrames: () => readonly number[];
}

declare global {
	var __benchTargets: ProbeTargets & { readonly wheel: boolean };
	var __bench: BenchProbe;
}
