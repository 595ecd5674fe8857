import type { TimelineContent } from "../model/timeline-content.ts";
import { nameWords, readingGrade } from "./check-readability.ts";
import { type ContentProblem, show } from "./content-problem.ts";
import { checkKnown, type KnownIds } from "./known-ids.ts";

/** Where the summaries in plain words stand. */
export const PLAIN = "teaching/plain.json";

/** The Flesch-Kincaid grade, a year of school in the United States, that a plain summary may have at most. */
const HIGHEST_GRADE = 8;
const FEWEST_SENTENCES = 2;
const MOST_SENTENCES = 4;

/** Checks that every plain summary is of an event, quotes nothing, is short, and can be read in the middle years of school. */
export function checkPlain(
	plain: Readonly<Record<string, string>>,
	content: TimelineContent,
	known: KnownIds,
): readonly ContentProblem[] {
	const names = nameWords([...content.people, ...content.places]);
	return Object.entries(plain).flatMap(([event, text]) => {
		const path = `plain.${event}`;
		const sentences = text.split(/(?<=[.!?])\s+/);
		const wrong = (message: string, expected: string): ContentProblem => ({
			file: PLAIN,
			path,
			message,
			expected,
			received: show(text),
		});
		const grade = readingGrade(sentences, names);
		const count = `${FEWEST_SENTENCES} to ${MOST_SENTENCES} sentences`;
		const problems: ContentProblem[] = [...checkKnown(PLAIN, path, "event", event, known.events)];
		if (/[“”"]/.test(text)) problems.push(wrong("quotes: it is ours throughout", "words of our own"));
		if (sentences.length < FEWEST_SENTENCES || sentences.length > MOST_SENTENCES)
			problems.push(wrong(`must have ${count}; it has ${sentences.length}`, count));
		if (grade > HIGHEST_GRADE) {
			const hard = `is hard to read, at grade ${grade.toFixed(1)} (Flesch-Kincaid)`;
			problems.push(wrong(hard, `at most grade ${HIGHEST_GRADE}`));
		}
		return problems;
	});
}
