import { accountsDiffer } from "../account.ts";
import type { HistoricalEvent } from "../historical-event.ts";
import { isNamedIn } from "../person-names.ts";
import { summaryText } from "../summary-text.ts";
import type { Person, TimelineContent } from "../timeline-content.ts";

/**
 * How an event can be a person's: `speaks` one of its quotes is what the person said, in direct or reported speech; `named` the
 * person took part, or is named in its quotes, its title or its summary, whether or not anything is quoted.
 */
export const PERSON_BEARINGS = ["speaks", "named"] as const;
export type PersonBearing = (typeof PERSON_BEARINGS)[number];

/** The longest query that is looked at, in characters. */
export const MAX_QUERY = 200;

/** What a reader narrows the events by. Within a list any of its ids suffices; all of it narrows together. */
export interface EventFilter {
	readonly query: string;
	/** People's ids. */
	readonly who: readonly string[];
	/** How an event is one of those people's. */
	readonly by: PersonBearing;
	/** Lanes' ids. */
	readonly lanes: readonly string[];
	/** True for those alone of which the accounts differ. */
	readonly differ: boolean;
}

/** A filter that lets everything through. */
export const NO_FILTER: EventFilter = { query: "", who: [], by: "speaks", lanes: [], differ: false };

/** How many choices narrow, the query apart. */
export function filterCount({ who, lanes, differ }: EventFilter): number {
	return who.length + lanes.length + (differ ? 1 : 0);
}

/** True when the filter narrows at all. */
export function isFiltering(filter: EventFilter): boolean {
	return filter.query.trim() !== "" || filterCount(filter) > 0;
}

/** True where the filter may let more through once people need not speak. */
export function asksForSpeakers({ who, by }: EventFilter): boolean {
	return who.length > 0 && by === "speaks";
}

/** Whether an event is a person's. */
export function isOfPerson(event: HistoricalEvent, person: Person, by: PersonBearing): boolean {
	if (by === "speaks") return event.quotes.some(({ speaker }) => speaker === person.id);
	const texts = [event.title, summaryText(event.summary), ...event.quotes.map(({ exact }) => exact)];
	return event.participants.includes(person.id) || texts.some((text) => isNamedIn(text, person));
}

/** Ids of the events that pass; `found` are those that the query finds, `null` where all are. */
export function filterEvents(
	{ events, people }: Pick<TimelineContent, "events" | "people">,
	found: ReadonlySet<string> | null,
	filter: EventFilter,
): Set<string> {
	const asked = people.filter(({ id }) => filter.who.includes(id));
	return new Set(
		events
			.filter((event) => {
				if (found && !found.has(event.id)) return false;
				if (filter.lanes.length > 0 && !filter.lanes.includes(event.lane)) return false;
				if (filter.differ && !accountsDiffer(event)) return false;
				return filter.who.length === 0 || asked.some((person) => isOfPerson(event, person, filter.by));
			})
			.map((event) => event.id),
	);
}
