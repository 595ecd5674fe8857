import { eventText } from "../i18n/event-text.ts";
import { formatEdtf } from "../i18n/format-date.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { useContent } from "./content-context.tsx";
import { DateLine } from "./date-line.tsx";
import { Relations } from "./evidence/relations.tsx";
import { Summary } from "./evidence/summary.tsx";
import { Marked } from "./marked.tsx";

/** The article's own words for a date, with what it says of the time besides; `withNote` adds what it leaves open. */
export function DateWords(props: { event: HistoricalEvent; query: string; withNote?: boolean }) {
	const { event, query, withNote = false } = props;
	const { note } = formatEdtf(event.date);
	return (
		<p className="date-words">
			{withNote && note !== null && `${note} `}
			{`${eventText.dateFrom} `}
			<q>
				<Marked text={event.dateWords.exact} query={query} />
			</q>
			{event.timeNote !== null && `. ${event.timeNote}`}
		</p>
	);
}

/** Where it was, who took part, and who only tells of it. */
export function PlaceAndPeople({ event }: { event: HistoricalEvent }) {
	const { person, place } = useContent();
	const names = (ids: readonly string[]) => ids.flatMap((id) => person.get(id)?.name ?? []).join(", ");
	const where = event.place === null ? undefined : place.get(event.place);
	const facts = (
		[
			[eventText.place, where?.name ?? ""],
			[eventText.people, names(event.participants)],
			[eventText.tellers, names(event.tellers)],
		] as const
	).filter(([, words]) => words !== "");
	if (facts.length === 0) return null;
	return (
		<dl className="facts">
			{facts.map(([name, words]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{words}</dd>
				</div>
			))}
		</dl>
	);
}

/** What we say of an event in our own voice: date with the article's words for it, summary, place and people. */
export function EventFacts({ event, query }: { event: HistoricalEvent; query: string }) {
	return (
		<>
			<DateLine date={event.date} withNote />
			<DateWords event={event} query={query} />
			<Summary event={event} query={query} />
			<PlaceAndPeople event={event} />
			<Relations event={event} />
		</>
	);
}
