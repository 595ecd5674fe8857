/** About how long a stretch is, in UTF-16 code units. */
export const STRETCH_LENGTH = 70;

/** How far a cut may move to stand between two words. */
const LONGEST_WORD = 24;

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);
const isHalf = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text[at] ?? "");

/** The nearest place between two words from `at` on in the direction; where words have no end, between two characters. */
function wordEdge(text: string, at: number, step: 1 | -1): number {
	for (let moved = 0; moved <= LONGEST_WORD; moved++) {
		const edge = at + moved * step;
		if (edge <= 0 || edge >= text.length || isSpace(text[edge]) || isSpace(text[edge - 1]))
			return Math.min(Math.max(edge, 0), text.length);
	}
	return isHalf(text, at) ? at - 1 : at;
}

/**
 * A text's part around `start` to `end`, about `STRETCH_LENGTH` long, cut between words, with "…" wherever something was
 * cut off. The part from `start` to `end` is in it whole, as long as it is no longer than that itself.
 */
export function cutStretch(text: string, start: number, end: number): string {
	if (text.length <= STRETCH_LENGTH) return text.trim();
	const to = Math.min(end, start + STRETCH_LENGTH);
	// A little of what comes before, more of what follows; at the text's end the other way around.
	const before = Math.floor((STRETCH_LENGTH - (to - start)) / 3);
	const roomy = Math.min(Math.max(start - before, 0), text.length - STRETCH_LENGTH);
	const left = roomy <= 0 ? 0 : Math.min(wordEdge(text, roomy, 1), wordEdge(text, start, -1));
	const far = Math.max(left + STRETCH_LENGTH, to);
	const right = far >= text.length ? text.length : Math.max(wordEdge(text, far, -1), wordEdge(text, to, 1));
	const last = right < text.length ? "…" : "";
	// ",…" says nothing that "…" does not.
	const after =
		last === ""
			? text.slice(to)
			: text
					.slice(to, right)
					.trimEnd()
					.replace(/[,;:]$/, "");
	return `${left > 0 ? "…" : ""}${(text.slice(left, to) + after).trim()}${last}`;
}
