import { en } from "../i18n/en.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { useContent } from "./content-context.tsx";
import { DateLine } from "./date-line.tsx";
import { Marked } from "./marked.tsx";

/** What we say of an event in our own voice: date with the article's words for it, summary, place and people. */
export function EventFacts({ event, query }: { event: HistoricalEvent; query: string }) {
	const { person, place } = useContent();
	const people = event.people.flatMap((id) => person.get(id) ?? []);
	const where = event.place === null ? undefined : place.get(event.place);
	return (
		<>
			<DateLine date={event.date} />
			<p className="date-words">
				{`${en.event.dateFrom} `}
				<q>
					<Marked text={event.dateWords.exact} query={query} />
				</q>
				{event.timeNote !== null && ` ${event.timeNote}`}
			</p>
			<p className="summary">
				<Marked text={event.summary} query={query} />
			</p>
			{(where || people.length > 0) && (
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
			)}
		</>
	);
}
