import { memo } from "react";
import { en } from "../i18n/en.ts";
import { eventText } from "../i18n/event-text.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { landmarkNumbers } from "../model/landmark-numbers.ts";
import { useContent } from "./content-context.tsx";
import { EventFacts } from "./event-facts.tsx";
import { EventLink } from "./event-link.tsx";
import { Accounts, DifferSign } from "./evidence/accounts.tsx";
import { Marked } from "./marked.tsx";
import { Narrowings } from "./narrowings.tsx";
import { QuoteActions } from "./quote-actions.tsx";
import { QuoteFigure } from "./quote-figure.tsx";

/** One event of the list, whole: without the actions, it needs no script. */
export const EventArticle = memo(function EventArticle(props: {
	event: HistoricalEvent;
	query: string;
	/** The heading's level under the list's own. */
	level: 3 | 4;
	/** Whether what can be done with a quote stands below it. */
	actions?: boolean;
}) {
	const { event, query, level, actions = false } = props;
	const { content, lane } = useContent();
	const landmarks = landmarkNumbers(content.events);
	const landmark = landmarks.get(event.id);
	const Heading = `h${level}` as const;
	return (
		<article
			id={event.id}
			className="event"
			data-lane={event.lane}
			data-evidence=""
			aria-labelledby={`title-${event.id}`}
		>
			<div className="event-facts">
				<p className="lane-name">
					{lane.get(event.lane)?.name}
					{landmark !== undefined && (
						<span className="landmark">{` · ${eventText.landmark(landmark, landmarks.size)}`}</span>
					)}
					<DifferSign event={event} />
				</p>
				<Heading id={`title-${event.id}`}>
					<EventLink id={event.id}>
						<Marked text={event.title} query={query} />
					</EventLink>
				</Heading>
				<EventFacts event={event} query={query} />
				<Narrowings dating={event.dating} />
			</div>
			<div className="event-quotes">
				{event.quotes.map((quote) => (
					<QuoteFigure key={quote.id} quote={quote} event={event} query={query}>
						{actions && <QuoteActions quote={quote} />}
					</QuoteFigure>
				))}
				<Accounts event={event} query={query} level={level === 3 ? 4 : 5} />
				<p className="event-source">
					{`${en.list.source}: “${content.source.title}”, ${content.source.publisher}`}
				</p>
			</div>
		</article>
	);
});
