import { en } from "../i18n/en.ts";
import { formatEdtf } from "../i18n/format-date.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { involvedIn } from "../model/involved.ts";
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
			{`${en.event.dateFrom} `}
			<q>
				<Marked text={event.dateWords.exact} query={query} />
			</q>
			{event.timeNote !== null && ` ${event.timeNote}`}
		</p>
	);
}

/** Where it was, and who is in it. */
export function PlaceAndPeople({ event }: { event: HistoricalEvent }) {
	const { person, place } = useContent();
	const people = involvedIn(event).flatMap((id) => person.get(id) ?? []);
	const where = event.place === null ? undefined : place.get(event.place);
	if (!where && people.length === 0) return null;
	return (
		<dl className="facts">
			{where && (
				<div>
					<dt>{en.event.place}</dt>
					<dd>{where.name}</dd>
				</div>
			)}
			{people.length > 0 && (
				<div>
					<dt>{en.event.people}</dt>
					<dd>{people.map(({ name }) => name).join(", ")}</dd>
				</div>
			)}
		</dl>
	);
}

/** What we say of an event in our own voice: date with the article's words for it, summary, place and people. */
export function EventFacts({ event, query }: { event: HistoricalEvent; query: string }) {
	return (
		<>
			<DateLine date={event.date} withNote />
			<DateWords event={event} query={query} />
			<Relations event={event} />
			<Summary event={event} query={query} />
			<PlaceAndPeople event={event} />
		</>
	);
}
