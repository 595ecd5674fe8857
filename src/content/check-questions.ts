import { checkCited } from "./check-words.ts";
import { type ContentProblem, show } from "./content-problem.ts";
import { checkKnown, type KnownIds, repeatedAt } from "./known-ids.ts";
import type { ReadyQuestionFile } from "./teaching-schema.ts";

/** Where the ready questions stand. */
export const QUESTIONS = "teaching/questions.json";

type QuestionsFile = Readonly<Record<string, readonly ReadyQuestionFile[]>>;

/**
 * Checks that every event has questions and no other has; that a question's id is its event's with a number, and no other's; that
 * the quotes and accounts exist that it and its answer name, of which every point has one; and that words in “ ” stand in them.
 */
export function checkQuestions(questions: QuestionsFile, known: KnownIds): readonly ContentProblem[] {
	const placed = Object.entries(questions).flatMap(([event, asked]) =>
		asked.map((question, index) => ({ event, question, path: `questions.${event}[${index}]` })),
	);
	const repeated = repeatedAt(placed.map(({ question }) => question.id));
	return [
		...Object.keys(questions).flatMap((event) =>
			checkKnown(QUESTIONS, `questions.${event}`, "event", event, known.events),
		),
		...[...known.events]
			.filter((event) => !(event in questions))
			.map((event) => ({
				file: QUESTIONS,
				path: `questions.${event}`,
				message: `the event ${show(event)} has no questions`,
				expected: "two or three questions for every event",
				received: "nothing",
			})),
		...placed.flatMap(({ event, question, path }, index) => [
			...checkId(event, question.id, path, repeated.includes(index)),
			...checkAnswer(question, path, known),
		]),
	];
}

function checkId(event: string, id: string, path: string, repeated: boolean): readonly ContentProblem[] {
	const named = id.startsWith(`${event}-q`) && /^[1-9]\d*$/.test(id.slice(event.length + 2));
	if (named && !repeated) return [];
	const message = repeated
		? `duplicate: another question has the id ${show(id)}`
		: "must be the event's id, “-q” and a number";
	return [
		{ file: QUESTIONS, path: `${path}.id`, message, expected: show(`${event}-q1`), received: show(id) },
	];
}

function checkAnswer(question: ReadyQuestionFile, path: string, known: KnownIds): readonly ContentProblem[] {
	const { text, quotes, expected, weak, starter } = question;
	const exact = (ids: readonly string[]) => ids.flatMap((id) => known.quotes.get(id) ?? []);
	const all = [...quotes, ...expected.flatMap((point) => point.quotes ?? [])];
	const ids = (at: string, what: "quote" | "account", named: readonly string[] = []) =>
		named.flatMap((id, index) =>
			checkKnown(QUESTIONS, `${path}.${at}[${index}]`, what, id, known[`${what}s`]),
		);
	const cited = (at: string, words: string, from: readonly string[]) =>
		checkCited(QUESTIONS, `${path}.${at}`, words, exact(from), "a quote that is named with them");
	return [
		...ids("quotes", "quote", quotes),
		...cited("text", text, quotes),
		...expected.flatMap((point, index) => [
			...ids(`expected[${index}].quotes`, "quote", point.quotes),
			...ids(`expected[${index}].accounts`, "account", point.accounts),
			...(point.quotes === undefined && point.accounts === undefined
				? [
						{
							file: QUESTIONS,
							path: `${path}.expected[${index}]`,
							message: "the point stands on nothing: name the quotes or accounts that show it",
							expected: "quotes or accounts",
							received: show(point.text),
						},
					]
				: []),
			...cited(`expected[${index}].text`, point.text, [...quotes, ...(point.quotes ?? [])]),
		]),
		...cited("weak", weak, all),
		...cited("starter", starter, quotes),
	];
}
