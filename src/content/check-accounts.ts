import { type ContentProblem, show } from "./content-problem.ts";
import type { AccountsFile } from "./event-schema.ts";
import type { AccountsSource, ParsedFiles } from "./parse-files.ts";

type AccountFile = AccountsFile["accounts"][number];

/** No account may share so many words in a row with a quote: it is told in our words. */
const SHARED_WORDS = 5;

/**
 * Checks what ties accounts to the events: that a file's name is an event's id, that ids are unique, that the words an account
 * bears on stand once in the quote it names, that pairs know each other, and that no account repeats the article's words.
 */
export function checkAccounts(files: ParsedFiles): readonly ContentProblem[] {
	const quotes = new Map(
		files.events.flatMap(({ event }) => event.quotes.map(({ id, exact }) => [id, exact] as const)),
	);
	const all = files.accounts.flatMap((source) =>
		source.accounts.map((account, index) => ({ source, account, path: `accounts[${index}]` })),
	);
	const sequences = new Set([...quotes.values()].flatMap(wordSequences));
	return [
		...files.accounts.flatMap((source) => checkEvent(source, files.eventIds)),
		...all.flatMap(({ source: { file }, account, path }, index) => [
			...checkId(
				file,
				path,
				account.id,
				all.slice(0, index).map((other) => other.account.id),
			),
			...checkWords(file, path, account, quotes),
			...checkPairs(
				file,
				path,
				account,
				all.map((other) => other.account),
			),
			...checkOwnWords(file, path, account, sequences),
			...checkDates(file, path, account),
		]),
	];
}

function checkEvent({ file, event }: AccountsSource, known: readonly string[]): readonly ContentProblem[] {
	if (known.includes(event)) return [];
	const expected = known.map(show).join(", ");
	return [{ file, path: "", message: `unknown event ${show(event)}`, expected, received: show(event) }];
}

function checkId(
	file: string,
	path: string,
	id: string,
	before: readonly string[],
): readonly ContentProblem[] {
	if (!before.includes(id)) return [];
	const message = `duplicate: another account has the id ${show(id)}`;
	return [{ file, path: `${path}.id`, message, expected: "an id of its own", received: show(id) }];
}

function checkWords(
	file: string,
	path: string,
	{ on }: AccountFile,
	quotes: ReadonlyMap<string, string>,
): readonly ContentProblem[] {
	const exact = quotes.get(on.quote);
	if (exact === undefined) {
		const message = `unknown quote ${show(on.quote)}`;
		return [
			{ file, path: `${path}.on.quote`, message, expected: "the id of a quote", received: show(on.quote) },
		];
	}
	const places = exact.split(on.words).length - 1;
	if (places === 1) return [];
	const message = `the words must stand in the quote ${show(on.quote)} once; they stand there ${places} times`;
	return [{ file, path: `${path}.on.words`, message, expected: show(exact), received: show(on.words) }];
}

function checkPairs(
	file: string,
	path: string,
	{ id, pairs }: AccountFile,
	all: readonly AccountFile[],
): readonly ContentProblem[] {
	return pairs.flatMap((pair, place) => {
		const other = all.find((account) => account.id === pair);
		if (other?.pairs.includes(id)) return [];
		const message = other
			? `${show(pair)} does not name ${show(id)} in turn`
			: `unknown account ${show(pair)}`;
		const expected = "the id of an account that names this one";
		return [{ file, path: `${path}.pairs[${place}]`, message, expected, received: show(pair) }];
	});
}

function wordSequences(text: string): readonly string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
	return words.flatMap((_, at) =>
		at + SHARED_WORDS <= words.length ? [words.slice(at, at + SHARED_WORDS).join(" ")] : [],
	);
}

function checkOwnWords(
	file: string,
	path: string,
	{ says }: AccountFile,
	sequences: ReadonlySet<string>,
): readonly ContentProblem[] {
	const shared = wordSequences(says).find((sequence) => sequences.has(sequence));
	if (shared === undefined) return [];
	const message = `shares ${SHARED_WORDS} words in a row with a quote of the article: ${show(shared)}`;
	return [{ file, path: `${path}.says`, message, expected: "words of our own", received: show(says) }];
}

function checkDates(
	file: string,
	path: string,
	{ published, about }: AccountFile,
): readonly ContentProblem[] {
	if (published === null || about === null) return [];
	const message = "a report with a date of publication needs no date by its content";
	return [{ file, path: `${path}.about`, message, expected: "null", received: show(about) }];
}
