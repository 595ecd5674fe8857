import { type ContentProblem, show } from "./content-problem.ts";
import type { EventSource, ParsedFiles } from "./parse-files.ts";

const FEWEST_WORDS = 40;
const MOST_WORDS = 70;

/**
 * Checks that every sentence of a summary stands on something: on quotes or accounts of its event that there are, or on nothing,
 * as a remark of ours on the source; that a summary has the length it should; and that words in “ ” stand in the event's quotes.
 */
export function checkSummaries(files: ParsedFiles): readonly ContentProblem[] {
	return files.events.flatMap((source) => {
		const accounts = files.accounts.find(({ event }) => event === source.event.id)?.accounts ?? [];
		return [
			...checkLength(source),
			...checkSupport(
				source,
				accounts.map(({ id }) => id),
			),
			...checkWords(source),
		];
	});
}

function checkLength({ file, event }: EventSource): readonly ContentProblem[] {
	const words = event.summary.flatMap(({ text }) => text.split(/\s+/)).length;
	if (words >= FEWEST_WORDS && words <= MOST_WORDS) return [];
	const message = `must have ${FEWEST_WORDS} to ${MOST_WORDS} words; it has ${words}`;
	const expected = `${FEWEST_WORDS} to ${MOST_WORDS} words`;
	return [{ file, path: "summary", message, expected, received: `${words} words` }];
}

function checkSupport({ file, event }: EventSource, accounts: readonly string[]): readonly ContentProblem[] {
	const quotes = event.quotes.map(({ id }) => id);
	return event.summary.flatMap((sentence, index) => {
		const path = `summary[${index}]`;
		const named = [...(sentence.quotes ?? []), ...(sentence.accounts ?? [])];
		const unknown = (key: "quotes" | "accounts", known: readonly string[]) =>
			(sentence[key] ?? []).flatMap((id, place) => {
				if (known.includes(id)) return [];
				const message = `the event ${show(event.id)} has no ${key.slice(0, -1)} ${show(id)}`;
				const expected = known.map(show).join(", ") || "none: it has none";
				return [{ file, path: `${path}.${key}[${place}]`, message, expected, received: show(id) }];
			});
		const without = named.length === 0 && sentence.remark !== true;
		const both = named.length > 0 && sentence.remark === true;
		const message = without
			? "the sentence stands on nothing: name quotes or accounts, or mark it as a remark"
			: "a remark of ours on the source stands on no quotes";
		const expected = without ? "quotes, accounts or remark" : "either quotes and accounts, or remark";
		return [
			...(without || both ? [{ file, path, message, expected, received: show(sentence.text) }] : []),
			...unknown("quotes", quotes),
			...unknown("accounts", accounts),
		];
	});
}

/** Whoever puts words in quotation marks takes them from the article, to the letter. */
function checkWords({ file, event }: EventSource): readonly ContentProblem[] {
	const texts = [
		...event.summary.map(({ text }, index) => ({ path: `summary[${index}].text`, text })),
		{ path: "timeNote", text: event.timeNote ?? "" },
	];
	const passages = [...event.quotes, event.date.words].map(({ exact }) => exact);
	return texts.flatMap(({ path, text }) =>
		Array.from(text.matchAll(/“([^”]*)”/g)).flatMap(([, words = ""]) => {
			if (passages.some((exact) => exact.includes(words))) return [];
			const message = "words in quotation marks must stand in a quote of the event, to the letter";
			return [{ file, path, message, expected: "words of a quote", received: show(words) }];
		}),
	);
}
