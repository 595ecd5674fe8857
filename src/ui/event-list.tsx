import { en } from "../i18n/en.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { useContent } from "./content-context.tsx";
import { EventArticle } from "./event-article.tsx";

type Section = { group: string | null; events: HistoricalEvent[] };

function toSections(events: readonly HistoricalEvent[]): Section[] {
	const sections: Section[] = [];
	for (const event of events) {
		const last = sections.at(-1);
		if (last && last.group === event.group) last.events.push(event);
		else sections.push({ group: event.group, events: [event] });
	}
	return sections;
}

/** All events in time order with full text and quotes; those of one group under its heading. */
export function EventList({ shown, query }: { shown: ReadonlySet<string>; query: string }) {
	const { content, group: groups } = useContent();
	const events = content.events.filter(({ id }) => shown.has(id));
	return (
		<section className="event-list" id="events" aria-labelledby="events-heading" tabIndex={-1}>
			<h2 id="events-heading">{en.list.heading}</h2>
			{toSections(events).map((section) => {
				const group = section.group === null ? undefined : groups.get(section.group);
				const articles = section.events.map((event) => (
					<EventArticle key={event.id} event={event} query={query} level={group ? 4 : 3} />
				));
				const first = section.events[0]?.id;
				if (!group) return <div key={first}>{articles}</div>;
				return (
					<section key={group.id} id={group.id} aria-labelledby={`title-${group.id}`} className="event-group">
						<h3 id={`title-${group.id}`}>{group.title}</h3>
						<p className="note">{group.note}</p>
						{articles}
					</section>
				);
			})}
		</section>
	);
}
