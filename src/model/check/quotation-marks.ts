/** Marks that may close each other belong to one family, named by its straight or first mark. */
const FAMILIES = ['"“”„‟', "'‘’‚‛", "«»", "‹›", "「」", "『』"] as const;

/** The family of marks that also are apostrophes. */
export const SINGLE = 1;

/** The number of families. */
export const FAMILY_COUNT = FAMILIES.length;

/** Which family a quotation mark belongs to; -1 where it is none. */
export function familyOf(mark: string): number {
	return FAMILIES.findIndex((family) => family.includes(mark));
}

const SPACE = /^\s?$/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const BEFORE_OPENING = /[\s([{<—–\-/"'“‘„‚«‹]/u;
const AFTER_OPENING = /[\p{L}\p{M}\p{N}\p{Sc}([{<…"'“‘„‚«‹]/u;

/** What a mark does where it stands. */
export type MarkRole = "open" | "close" | "none";

/** Whether a mark stands within a word, or at least between two letters. */
export function isBetweenLetters(before: string, after: string): boolean {
	return LETTER.test(before) && LETTER.test(after);
}

/** Whether neighbours (empty at an end of the text) are those of a mark that opens. */
function mayOpen(before: string, after: string): boolean {
	if (before !== "" && !BEFORE_OPENING.test(before)) return false;
	return AFTER_OPENING.test(after) || (SPACE.test(before) && after === ".");
}

/**
 * What a mark does, by its shape where that tells, else by its neighbours. `opened` is the mark that is open in its family, or "";
 * what would open and what would close depends on the language: German closes with “, Danish with «.
 */
export function roleOf(mark: string, before: string, after: string, opened: string): MarkRole {
	const close = opened === "" ? "none" : "close";
	const free = mayOpen(before, after);
	switch (mark) {
		case "„":
		case "‟":
		case "‚":
		case "‛":
		case "「":
		case "『":
			return SPACE.test(after) && opened !== "" ? "close" : "open";
		case "“":
		case "‘":
			if ("„‚".includes(opened) && opened !== "" && !free) return "close";
			return SPACE.test(after) ? close : "open";
		case "«":
			return opened === "»" ? "close" : "open";
		case "‹":
			return opened === "›" ? "close" : "open";
		case "»":
		case "›":
			return opened === "«" || opened === "‹" || !free ? close : "open";
		case "’":
			return SPACE.test(before) ? "none" : close;
		case "”":
			return opened === "" && free ? "open" : close;
		case '"':
			if (free || (opened === "" && !LETTER.test(before) && AFTER_OPENING.test(after))) return "open";
			return close;
		case "'":
			if (free && LETTER.test(after) && !/\p{N}/u.test(after)) return "open";
			return SPACE.test(before) ? "none" : close;
		default:
			return close;
	}
}
