import type { TimelineContent } from "../model/timeline-content.ts";
import { type ContentProblem, show } from "./content-problem.ts";

/** What a file for teachers may name. */
export interface KnownIds {
	/** Ids of events. */
	readonly events: ReadonlySet<string>;
	/** The words of every quote, by its id. */
	readonly quotes: ReadonlyMap<string, string>;
	/** Ids of accounts. */
	readonly accounts: ReadonlySet<string>;
}

/** What there is in the content to be named. */
export function knownIds({ events }: TimelineContent): KnownIds {
	return {
		events: new Set(events.map(({ id }) => id)),
		quotes: new Map(events.flatMap(({ quotes }) => quotes.map(({ id, exact }) => [id, exact] as const))),
		accounts: new Set(events.flatMap(({ accounts }) => accounts.map(({ id }) => id))),
	};
}

/** Checks that an id is one of `known`; `what` is what has such ids, such as "quote". */
export function checkKnown(
	file: string,
	path: string,
	what: string,
	id: string,
	known: Pick<ReadonlySet<string>, "has"> & { keys(): Iterable<string> },
): readonly ContentProblem[] {
	if (known.has(id)) return [];
	const expected = [...known.keys()].map(show).join(", ") || `none: there is no ${what}`;
	return [{ file, path, message: `unknown ${what} ${show(id)}`, expected, received: show(id) }];
}

/** The places of what stands in a list for a second time. */
export function repeatedAt(values: readonly string[]): readonly number[] {
	return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
