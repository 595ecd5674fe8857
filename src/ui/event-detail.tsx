import type { Ref } from "react";
import { en } from "../i18n/en.ts";
import { formatNeighbourDistance } from "../i18n/format-distance.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { type Neighbour, readingPlace } from "../model/reading-order.ts";
import { textFragmentUrl } from "../model/text-fragment.ts";
import { useContent } from "./content-context.tsx";
import { CopyQuote } from "./copy-quote.tsx";
import { EventFacts } from "./event-facts.tsx";
import { EventLink } from "./event-link.tsx";
import { Marked } from "./marked.tsx";
import { Narrowings } from "./narrowings.tsx";
import { QuoteFigure } from "./quote-figure.tsx";

function NeighbourLink({ neighbour, kind }: { neighbour: Neighbour | null; kind: "previous" | "next" }) {
	if (!neighbour) return <p className="note">{kind === "previous" ? en.event.first : en.event.last}</p>;
	return (
		<EventLink id={neighbour.event.id} className={`neighbour is-${kind}`}>
			<span className="neighbour-kind">
				{en.event[kind]}
				<span className="neighbour-distance"> · {formatNeighbourDistance(neighbour.distance)}</span>
			</span>
			<span className="neighbour-title">{neighbour.event.title}</span>
		</EventLink>
	);
}

/** The open event: our account of it on one side, the article's words on the other. */
export function EventDetail(props: {
	event: HistoricalEvent;
	query: string;
	onClose: () => void;
	/** Where the focus goes when the event was opened by key. */
	headingRef?: Ref<HTMLHeadingElement>;
}) {
	const { event, query, onClose, headingRef } = props;
	const { content, lane, event: events } = useContent();
	const { position, previous, next } = readingPlace(content.events, event);
	const whole = event.partOf === null ? undefined : events.get(event.partOf);
	const { membersNote } = whole ?? event;
	return (
		<section
			className="event-detail"
			data-event-detail={event.id}
			data-lane={event.lane}
			aria-labelledby="detail-title"
			tabIndex={-1}
		>
			<div className="detail-bar">
				<p className="lane-name">
					{lane.get(event.lane)?.name}
					{event.landmark && <span className="landmark"> · {en.event.landmark}</span>}
				</p>
				<p className="detail-position">{en.event.position(position, content.events.length)}</p>
				<button
					type="button"
					className="button"
					onClick={onClose}
					aria-label={en.event.closeName}
					aria-keyshortcuts="Escape"
				>
					{en.event.close}
				</button>
			</div>
			<div className="detail-body">
				<div className="detail-facts">
					<h2 id="detail-title" tabIndex={-1} ref={headingRef}>
						<Marked text={event.title} query={query} />
					</h2>
					<EventFacts event={event} query={query} />
					{membersNote !== null && (
						<p className="note">
							{whole && `${en.event.partOf(whole.title)}. `}
							{membersNote}
						</p>
					)}
					<Narrowings dating={event.dating} />
				</div>
				<div className="detail-quotes">
					<h3>{en.event.quotes}</h3>
					{event.quotes.map((quote) => (
						<QuoteFigure key={quote.id} quote={quote} event={event} query={query}>
							<span className="quote-actions">
								<a
									href={textFragmentUrl(content.source.url, quote.exact)}
									target="_blank"
									rel="noreferrer"
									className="text-button"
								>
									{en.quote.find}
									<span className="visually-hidden"> ({en.quote.findHint})</span>
								</a>
								<CopyQuote quote={quote} />
							</span>
						</QuoteFigure>
					))}
				</div>
			</div>
			<nav className="neighbours" aria-label={en.event.neighbours}>
				<NeighbourLink neighbour={previous} kind="previous" />
				<NeighbourLink neighbour={next} kind="next" />
			</nav>
		</section>
	);
}
