import { parseLessonCode } from "./lesson-parameter.ts";

/** The options that are one of several names, the default first. */
export const PAGE_CHOICES = {
	theme: ["auto", "light", "dark", "contrast"],
	gestures: ["auto", "cooperative", "direct"],
	view: ["timeline", "list"],
} as const;

type Choice<Name extends keyof typeof PAGE_CHOICES> = (typeof PAGE_CHOICES)[Name][number];

/** Configuration in the query: how to show, not what. */
export interface PageOptions {
	readonly theme: Choice<"theme">;
	/** False with `keys=0`: single letters then do nothing. */
	readonly letterKeys: boolean;
	/** The slim page for a frame in somebody else's. */
	readonly embed: boolean;
	/** Who gets a plain wheel or one finger over the axis: the axis, or the page around. `auto`: the page around, in any frame. */
	readonly gestures: Choice<"gestures">;
	/** What an embed begins with. */
	readonly view: Choice<"view">;
	/** Ids of the lanes that an embed begins with, not yet checked; empty for all. */
	readonly lanes: readonly string[];
	/** The code of the lesson that the page begins with, not yet read. */
	readonly lesson: string | null;
}

/** A query may be as long as this, and name as many lanes. */
const LONGEST = 8000;
const MOST_LANES = 20;

/** Reads a query string; what is unknown gives the default. */
export function parsePageOptions(search: string): PageOptions {
	const query = new URLSearchParams(search.slice(0, LONGEST));
	const one = <Name extends string>(key: string, names: readonly [Name, ...Name[]]): Name =>
		names.find((name) => name === query.get(key)) ?? names[0];
	return {
		theme: one("theme", PAGE_CHOICES.theme),
		letterKeys: query.get("keys") !== "0",
		embed: query.get("embed") === "1",
		gestures: one("gestures", PAGE_CHOICES.gestures),
		view: one("view", PAGE_CHOICES.view),
		lanes: (query.get("lanes") ?? "")
			.split(",")
			.filter((id) => id !== "")
			.slice(0, MOST_LANES),
		lesson: parseLessonCode(query.get("lesson") ?? ""),
	};
}
