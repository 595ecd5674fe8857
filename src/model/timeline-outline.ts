import { accountsDiffer } from "./account.ts";
import type { TimeAxis } from "./axis/time-axis.ts";
import type { EdtfDate, HistoricalEvent, Narrowing, SourceQuote } from "./historical-event.ts";
import { landmarkNumbers } from "./landmark-numbers.ts";
import type { Lane, Person, TimelineContent } from "./timeline-content.ts";

/** As much of an event as its bar on the axis needs. */
export interface OutlineEvent
	extends Pick<HistoricalEvent, "id" | "shortTitle" | "lane" | "date" | "partOf"> {
	/** Its number among the landmarks, from 1 in time order; `null` for any other event. */
	readonly landmark: number | null;
	/** Whether what is part of it stands in the order in which the article tells it, for which it has a note. */
	readonly toldInOrder: boolean;
	/** Other reports and the article, or one another, cannot simply stand together. */
	readonly accountsDiffer: boolean;
	readonly dating: readonly Pick<Narrowing, "kind" | "date">[];
	readonly quotes: readonly Pick<SourceQuote, "occasion">[];
}

/** What axis and address need of the content; a small part of its bytes, so that they need not wait for all of it. */
export interface TimelineOutline {
	readonly source: { readonly published: EdtfDate };
	readonly axis: TimeAxis;
	readonly lanes: readonly Lane[];
	readonly people: readonly Pick<Person, "id">[];
	readonly events: readonly OutlineEvent[];
}

/** The parts of the content that an outline has just as they are, each in its place; but for the source, which downloads write in its own order. */
export function partsIn({ source, events, ...rest }: TimelineOutline): object {
	return {
		...rest,
		events: events.map(({ landmark, toldInOrder, accountsDiffer: differ, ...event }) => event),
	};
}

/** The outline of a content. */
export function outlineOf({ source, axis, lanes, people, events }: TimelineContent): TimelineOutline {
	const numbers = landmarkNumbers(events);
	return {
		source: { published: source.published },
		axis,
		lanes: lanes.map(({ id, name }) => ({ id, name })),
		people: people.map(({ id }) => ({ id })),
		events: events.map(({ id, shortTitle, lane, date, partOf, membersNote, dating, quotes, accounts }) => ({
			id,
			shortTitle,
			lane,
			date,
			partOf,
			landmark: numbers.get(id) ?? null,
			toldInOrder: membersNote !== null,
			accountsDiffer: accountsDiffer({ accounts }),
			dating: dating.map((narrowing) => ({ kind: narrowing.kind, date: narrowing.date })),
			quotes: quotes.map(({ occasion }) => ({ occasion })),
		})),
	};
}
