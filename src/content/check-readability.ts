import { syllable } from "syllable";
import { type ContentProblem, show } from "./content-problem.ts";
import type { ParsedFiles } from "./parse-files.ts";

/** The Flesch-Kincaid grade, a year of school in the United States, that a summary may have at most. */
const HIGHEST_GRADE = 9;

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** The words of some names, which a reader cannot be spared. */
export function nameWords(named: readonly { readonly name: string }[]): ReadonlySet<string> {
	return new Set(named.flatMap(({ name }) => name.match(WORD) ?? []));
}

/** How many sounds a word has to a reader; a name, whose length nobody can help, has one. */
function soundsOf(word: string, isName: boolean): number {
	return isName ? 1 : Math.max(syllable(word), 1);
}

/**
 * The Flesch-Kincaid grade of some sentences: 0.39 times the words in a sentence, plus 11.8 times the syllables in a word, less
 * 15.59. Words in “ ” are the article's and do not count. A name is a word with a capital within a sentence, or one of `names`.
 */
export function readingGrade(sentences: readonly string[], names: ReadonlySet<string>): number {
	let words = 0;
	let sounds = 0;
	for (const sentence of sentences)
		for (const [index, word] of (sentence.replaceAll(/“[^”]*”/g, "").match(WORD) ?? []).entries()) {
			words++;
			sounds += soundsOf(word, names.has(word) || (index > 0 && /^\p{Lu}/u.test(word)));
		}
	if (words === 0) return 0;
	return 0.39 * (words / sentences.length) + 11.8 * (sounds / words) - 15.59;
}

/** Checks that every summary can be read at school. */
export function checkReadability(files: ParsedFiles): readonly ContentProblem[] {
	const names = nameWords([...(files["people.json"]?.people ?? []), ...(files["places.json"]?.places ?? [])]);
	return files.events.flatMap(({ file, event }) => {
		const grade = readingGrade(
			event.summary.map(({ text }) => text),
			names,
		);
		if (grade <= HIGHEST_GRADE) return [];
		const longest = event.summary.toSorted((a, b) => b.text.length - a.text.length)[0]?.text;
		const message = `is hard to read, at grade ${grade.toFixed(1)} (Flesch-Kincaid): shorten the sentences or choose shorter words`;
		const expected = `at most grade ${HIGHEST_GRADE}`;
		return [{ file, path: "summary", message, expected, received: show(longest) }];
	});
}
