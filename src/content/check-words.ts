import { type ContentProblem, show } from "./content-problem.ts";

/** The runs of words that a text has in “ ”. */
function citedWords(text: string): readonly string[] {
	return Array.from(text.matchAll(/“([^”]*)”/g), ([, words = ""]) => words);
}

/**
 * Checks that what a text has in “ ” stands in one of these passages, to the letter. `where` says which passages they are, as it
 * stands after "must stand in".
 */
export function checkCited(
	file: string,
	path: string,
	text: string,
	passages: readonly string[],
	where: string,
): readonly ContentProblem[] {
	return citedWords(text)
		.filter((words) => !passages.some((exact) => exact.includes(words)))
		.map((words) => ({
			file,
			path,
			message: `words in quotation marks must stand in ${where}, to the letter`,
			expected: passages.map(show).join(" or ") || "no words in quotation marks: no quote is there",
			received: show(words),
		}));
}
