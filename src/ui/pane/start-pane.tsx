import { type RefObject, useLayoutEffect, useRef } from "react";
import { formatEdtf } from "../../i18n/format-date.ts";
import { startText } from "../../i18n/start-text.ts";
import type { EdtfDate } from "../../model/historical-event.ts";
import { Glyph } from "../bar/glyph.tsx";
import { useContent } from "../content-context.tsx";
import { DateText } from "../date-text.tsx";
import { EventLink } from "../event-link.tsx";

/** What this is, the landmarks to begin with, and what the bars mean. `scroll` keeps how far it was read while an event is open. */
export function StartPane({ scroll }: { scroll: RefObject<number> }) {
	const { content } = useContent();
	const landmarks = content.events.filter(({ landmark }) => landmark);
	const [first] = landmarks;
	const body = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (body.current) body.current.scrollTop = scroll.current;
	}, [scroll]);
	return (
		<section className="pane is-start" aria-labelledby="start-heading" id="start" tabIndex={-1}>
			<div
				className="pane-body"
				ref={body}
				onScroll={({ currentTarget }) => {
					scroll.current = currentTarget.scrollTop;
				}}
			>
				<h2 id="start-heading">{content.startHeading}</h2>
				<p className="start-text">{content.start.join(" ")}</p>
				{first && (
					<EventLink id={first.id} className="button is-primary start-button">
						{startText.begin(first.shortTitle)}
					</EventLink>
				)}
				<h3 id="landmarks-heading">{startText.landmarks(landmarks.length)}</h3>
				<ol className="landmarks" aria-labelledby="landmarks-heading">
					{landmarks.map(({ id, lane, shortTitle, date }, index) => (
						<li key={id} data-lane={lane}>
							<EventLink id={id}>
								<span className="landmark-number" aria-hidden="true">
									{index + 1}
								</span>
								<span className="landmark-title">{shortTitle}</span> <LandmarkDate date={date} />
							</EventLink>
						</li>
					))}
				</ol>
				<Legend />
			</div>
		</section>
	);
}

function LandmarkDate({ date }: { date: EdtfDate }) {
	return (
		<span className="landmark-date">
			<DateText parts={formatEdtf(date).parts} />
		</span>
	);
}

const ENTRIES = [
	["is-stated", startText.legendStated],
	["is-carried-over", startText.legendCarried],
	["is-announced", startText.legendAnnounced],
	["is-imprecise", startText.legendImprecise],
	["is-every", startText.legendEvery],
	["is-imprecise is-open-start", startText.legendOpen],
	["is-imprecise is-narrowed", startText.legendNarrowed],
	["is-stated is-differing", startText.legendDiffer],
	["is-telling", startText.legendTelling],
] as const;

/** What the bars' looks mean, drawn. */
function Legend() {
	const { content } = useContent();
	return (
		<section className="legend" aria-labelledby="legend-heading">
			<h3 id="legend-heading">{startText.legend}</h3>
			<ul>
				{ENTRIES.map(([look, text]) => (
					<li key={look}>
						<Glyph sign={look} />
						{text}
					</li>
				))}
			</ul>
			<h3 id="lanes-heading">{startText.lanes(content.lanes.length)}</h3>
			<ul aria-labelledby="lanes-heading">
				{content.lanes.map(({ id, name }) => (
					<li key={id} data-lane={id}>
						<Glyph sign="is-stated" />
						{name}
					</li>
				))}
			</ul>
		</section>
	);
}
