import { parseLessonCode } from "./lesson-parameter.ts";

/** Configuration in the query: how to show, not what. */
export interface PageOptions {
	readonly theme: "auto" | "light" | "dark" | "contrast";
	/** False with `keys=0`: single letters then do nothing. */
	readonly letterKeys: boolean;
	/** The slim page for a frame in somebody else's. */
	readonly embed: boolean;
	/** Who gets a plain wheel or one finger over the axis: the axis, or the page around. `auto`: the page around, in any frame. */
	readonly gestures: "auto" | "cooperative" | "direct";
	/** What an embed begins with. */
	readonly view: "timeline" | "list";
	/** Ids of the lanes that an embed begins with, not yet checked; empty for all. */
	readonly lanes: readonly string[];
	/** The code of the lesson that the page begins with, not yet read. */
	readonly lesson: string | null;
}

const THEMES = ["auto", "light", "dark", "contrast"] as const;
const GESTURES = ["auto", "cooperative", "direct"] as const;
const VIEWS = ["timeline", "list"] as const;
/** A query may be as long as this, and name as many lanes. */
const LONGEST = 8000;
const MOST_LANES = 20;

/** Reads a query string; what is unknown gives the default. */
export function parsePageOptions(search: string): PageOptions {
	const query = new URLSearchParams(search.slice(0, LONGEST));
	const one = <Name extends string>(names: readonly [Name, ...Name[]], key: string): Name =>
		names.find((name) => name === query.get(key)) ?? names[0];
	return {
		theme: one(THEMES, "theme"),
		letterKeys: query.get("keys") !== "0",
		embed: query.get("embed") === "1",
		gestures: one(GESTURES, "gestures"),
		view: one(VIEWS, "view"),
		lanes: (query.get("lanes") ?? "")
			.split(",")
			.filter((id) => id !== "")
			.slice(0, MOST_LANES),
		lesson: parseLessonCode(query.get("lesson") ?? ""),
	};
}
