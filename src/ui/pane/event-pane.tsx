import { type Ref, useId, useLayoutEffect, useMemo, useRef } from "react";
import { eventText } from "../../i18n/event-text.ts";
import { formatNeighbourDistance } from "../../i18n/format-distance.ts";
import { firstTermUses } from "../../model/glossary-terms.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { landmarkNumbers } from "../../model/landmark-numbers.ts";
import { type Neighbour, readingPlace } from "../../model/reading-order.ts";
import { heldIn } from "../../model/wholes.ts";
import { useContent } from "../content-context.tsx";
import { DateLine } from "../date-line.tsx";
import { DateWords, PlaceAndPeople } from "../event-facts.tsx";
import { EventLink } from "../event-link.tsx";
import { Accounts, DifferSign } from "../evidence/accounts.tsx";
import { Relations } from "../evidence/relations.tsx";
import { useRelatedMarks } from "../evidence/use-related-marks.ts";
import { Marked } from "../marked.tsx";
import { Narrowings } from "../narrowings.tsx";
import { QuoteActions } from "../quote-actions.tsx";
import { QuoteFigure } from "../quote-figure.tsx";
import { TermNotes } from "../term-text.tsx";
import { useSwipe } from "../use-swipe.ts";
import { PaneBar } from "./pane-bar.tsx";
import { PaneSummary } from "./pane-summary.tsx";
import "./event-pane.css";

function NeighbourLink({ neighbour, kind }: { neighbour: Neighbour | null; kind: "previous" | "next" }) {
	if (!neighbour) return <p className="note">{kind === "previous" ? eventText.first : eventText.last}</p>;
	return (
		<EventLink id={neighbour.event.id} className={`neighbour is-${kind}`}>
			<span className="neighbour-kind">
				{eventText[kind]}
				<span className="neighbour-distance"> · {formatNeighbourDistance(neighbour.distance)}</span>
			</span>
			<span className="neighbour-title">{neighbour.event.title}</span>
		</EventLink>
	);
}

/** The parts of an event that others are parts of, or the event that this one is a part of. */
function PartsOf({ event }: { event: HistoricalEvent }) {
	const { content, event: events } = useContent();
	const whole = event.partOf === null ? undefined : events.get(event.partOf);
	const parts = content.events.filter(({ partOf }) => partOf === event.id);
	if (whole)
		return (
			<p className="pane-whole">
				{heldIn(event) === null ? eventText.toldWith : eventText.partOf}{" "}
				<EventLink id={whole.id}>{whole.title}</EventLink>.{" "}
				{/* The rest of the note stands with the whole. */}
				<span className="note">{`${whole.membersNote?.split(". ")[0]}.`}</span>
			</p>
		);
	if (parts.length === 0) return null;
	return (
		<section className="pane-parts">
			<h3>{eventText.members}</h3>
			<ol>
				{parts.map((part) => (
					<li key={part.id} data-lane={part.lane}>
						<EventLink id={part.id}>{part.title}</EventLink>
					</li>
				))}
			</ol>
			<p className="note">{event.membersNote}</p>
		</section>
	);
}

/** The open event: its date, the words that support it, and then our account of it. */
export function EventPane(props: {
	event: HistoricalEvent;
	query: string;
	titleRef: Ref<HTMLHeadingElement>;
	onStep: (id: string) => void;
	onClose: () => void;
	/** How many events a search has found, and the way back to them; `null` without one. */
	found?: { readonly count: number; readonly onBack: () => void } | null;
}) {
	const { event, query, titleRef, onStep, onClose, found = null } = props;
	const { content, lane } = useContent();
	const body = useRef<HTMLDivElement>(null);
	const place = readingPlace(content.events, event);
	const { previous, next } = place;
	const [lead, ...more] = event.quotes;
	const landmarks = landmarkNumbers(content.events);
	const landmark = landmarks.get(event.id);
	useRelatedMarks(body);
	const terms = useId();
	const uses = useMemo(() => {
		const ours = event.summary.map(({ text }) => text);
		return firstTermUses([...event.quotes.map(({ exact }) => exact), ...ours], content.glossary);
	}, [event, content.glossary]);
	const termsOf = (index: number) => ({ id: terms, uses: uses[index] ?? [] });
	const swipe = useSwipe(
		() => next && onStep(next.event.id),
		() => previous && onStep(previous.event.id),
	);
	// Another event begins at its top.
	// biome-ignore lint/correctness/useExhaustiveDependencies: whenever the event is another
	useLayoutEffect(() => {
		body.current?.scrollTo(0, 0);
		const pane = body.current?.parentElement;
		if (!pane || pane.getBoundingClientRect().top >= 0) return;
		// Where the page itself scrolls: with the axis, where the focus is on it.
		const stage = pane.closest(".stage");
		const onAxis = stage?.contains(document.activeElement) && !pane.contains(document.activeElement);
		(onAxis ? stage : pane)?.scrollIntoView({ block: "start" });
	}, [event.id]);

	return (
		<section
			className="pane is-event"
			data-event-detail={event.id}
			data-lane={event.lane}
			aria-labelledby="detail-title"
			tabIndex={-1}
		>
			<PaneBar place={place} total={content.events.length} onStep={onStep} onClose={onClose} />
			<div className="pane-body" ref={body} data-evidence="" {...swipe}>
				{found && (
					<button type="button" className="text-button pane-found" onClick={found.onBack}>
						← {eventText.back(found.count)}
					</button>
				)}
				<div className="pane-head">
					<p className="lane-name">
						{lane.get(event.lane)?.name}
						{landmark !== undefined && (
							<span className="landmark">{` · ${eventText.landmark(landmark, landmarks.size)}`}</span>
						)}
						<DifferSign event={event} />
					</p>
					<h2 id="detail-title" tabIndex={-1} ref={titleRef}>
						<Marked text={event.title} query={query} />
					</h2>
					<DateLine date={event.date} />
				</div>
				{lead && (
					<QuoteFigure quote={lead} event={event} query={query} pane terms={termsOf(0)}>
						<QuoteActions quote={lead} />
					</QuoteFigure>
				)}
				<PartsOf event={event} />
				{more.length > 0 && (
					<section>
						<h3>{eventText.moreQuotes}</h3>
						{more.map((quote, index) => (
							<QuoteFigure
								key={quote.id}
								quote={quote}
								event={event}
								query={query}
								pane
								terms={termsOf(index + 1)}
							>
								<QuoteActions quote={quote} />
							</QuoteFigure>
						))}
					</section>
				)}
				<section>
					<h3>{eventText.summary}</h3>
					<PaneSummary
						event={event}
						query={query}
						terms={{ id: terms, uses: uses.slice(event.quotes.length) }}
					/>
				</section>
				<section>
					<h3>{eventText.when}</h3>
					<DateWords event={event} query={query} withNote />
					<Relations event={event} pane />
				</section>
				<PlaceAndPeople event={event} />
				<Narrowings dating={event.dating} />
				<Accounts event={event} query={query} level={3} />
				<TermNotes id={terms} uses={uses} />
				<nav className="neighbours" aria-label={eventText.neighbours}>
					<NeighbourLink neighbour={previous} kind="previous" />
					<NeighbourLink neighbour={next} kind="next" />
				</nav>
			</div>
		</section>
	);
}
