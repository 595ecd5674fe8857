import type { HandoutVariant } from "./handout-variant.ts";

/** The papers that there are. */
export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

/** The most lines that a question can have for its answer. */
export const MOST_LINES = 6;

/** What somebody chose before printing; `null` for what a sheet has by itself. */
export interface HandoutSettings {
	readonly variant: HandoutVariant;
	readonly paper: Paper;
	/** The keys of the questions that are asked. */
	readonly questions: ReadonlySet<string> | null;
	/** Lines for an answer. */
	readonly lines: number | null;
	readonly twoSided: boolean;
	readonly starters: boolean;
	/** Our summary in plain words. */
	readonly plain: boolean | null;
	/** Two mixed sheets in two orders. */
	readonly ab: boolean;
}

/** Before anything is chosen. */
export const FIRST_SETTINGS: HandoutSettings = {
	variant: "handout",
	paper: "a4",
	questions: null,
	lines: null,
	twoSided: false,
	starters: false,
	plain: null,
	ab: false,
};

/** Lines for an answer where nobody chose: pupils write on worksheets. */
export function linesOf({ lines, variant }: HandoutSettings, asks: boolean): number {
	if (variant === "key") return 0;
	return lines ?? (asks ? 2 : 0);
}
