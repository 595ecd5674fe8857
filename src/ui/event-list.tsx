import { useRef } from "react";
import { en } from "../i18n/en.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { type ListSection, listSections } from "../model/list-sections.ts";
import { useContent } from "./content-context.tsx";
import { EventArticle } from "./event-article.tsx";
import { EventLink } from "./event-link.tsx";
import { useRelatedMarks } from "./evidence/use-related-marks.ts";

/** All events in time order with full text and quotes; background, and what is part of one event, under a heading. */
export function EventList(props: {
	shown: ReadonlySet<string>;
	query: string;
	/** Whether what can be done with a quote stands below it. */
	actions?: boolean;
}) {
	const { shown, query, actions = false } = props;
	const { content } = useContent();
	const list = useRef<HTMLElement>(null);
	useRelatedMarks(list);
	const events = content.events.filter(({ id }) => shown.has(id));
	return (
		<section className="event-list" id="events" aria-labelledby="events-heading" tabIndex={-1} ref={list}>
			<h2 id="events-heading">{shown.size < content.events.length ? en.list.some : en.list.heading}</h2>
			{listSections(events).map((section) => {
				// Not by what it is: the same can come again, with other events between.
				const first = section.events[0]?.id;
				if (section.kind === "whole")
					return <WholeSection key={first} section={section} query={query} actions={actions} />;
				if (section.kind === "plain")
					return (
						<div key={first}>
							<Articles events={section.events} query={query} level={3} actions={actions} />
						</div>
					);
				return (
					<section key={first} aria-labelledby={`group-${first}`} className="event-group">
						<h3 id={`group-${first}`}>{en.list.background}</h3>
						<Articles events={section.events} query={query} level={4} actions={actions} />
					</section>
				);
			})}
		</section>
	);
}

/** An event with what is part of it; where it does not come first itself, its title stands above as well. */
function WholeSection(props: {
	section: Extract<ListSection, { kind: "whole" }>;
	query: string;
	actions: boolean;
}) {
	const { section, query, actions } = props;
	const { event } = useContent();
	const whole = event.get(section.whole);
	const [first] = section.events;
	const leads = first?.id === section.whole;
	const heading = leads ? `title-${section.whole}` : `group-${first?.id}`;
	return (
		<section className="event-group" aria-labelledby={heading}>
			{leads ? (
				<EventArticle event={first} query={query} level={3} actions={actions} />
			) : (
				<h3 id={heading}>
					<EventLink id={section.whole}>{whole?.title}</EventLink>
				</h3>
			)}
			{whole?.membersNote && <p className="note">{whole.membersNote}</p>}
			<Articles
				events={leads ? section.events.slice(1) : section.events}
				query={query}
				level={4}
				actions={actions}
			/>
		</section>
	);
}

function Articles(props: {
	events: readonly HistoricalEvent[];
	query: string;
	level: 3 | 4;
	actions: boolean;
}) {
	const { events, ...rest } = props;
	return events.map((event) => <EventArticle key={event.id} event={event} {...rest} />);
}
