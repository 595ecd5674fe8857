import { memo, useMemo } from "react";
import { axisWords } from "../i18n/axis-words.ts";
import { formatDayMonth, formatTick } from "../i18n/format-date.ts";
import { staticTicks } from "../model/axis/axis-static.ts";
import { barClasses, barParts } from "../model/axis/bar-shape.ts";
import { narrowedStretches } from "../model/axis/narrowed-stretches.ts";
import type { TimelineOutline } from "../model/timeline-outline.ts";
import { wholesOf } from "../model/wholes.ts";
import { eventSpeech } from "./event-speech.ts";

/**
 * The axis as the server sends it: every event of the first window as a link to its place in the list. Positions are in
 * the style sheet that the build makes (the page's security policy forbids inline ones).
 */
export const StaticAxis = memo(function StaticAxis(props: {
	outline: TimelineOutline;
	/** Ids of the events that the first window shows. */
	shown: ReadonlySet<string>;
	onOpen: (id: string) => void;
}) {
	const { outline, shown, onOpen } = props;
	const events = outline.events.filter(({ id }) => shown.has(id));
	const speech = eventSpeech(outline);
	const ticks = useMemo(() => staticTicks(outline.axis.windows[0], formatTick), [outline]);
	return (
		<nav className="axis-static" data-axis="static" aria-label={axisWords.label}>
			{ticks.map((tick, index) => (
				<span
					key={`${tick.level} ${tick.instant} ${tick.label}`}
					className={`axis-tick is-${tick.level} axis-tick-${index}`}
					aria-hidden="true"
				>
					{tick.label}
				</span>
			))}
			{wholesOf(outline.events).map(({ event, count }) => (
				<div key={event.id} aria-hidden="true">
					<span className={`axis-bracket bracket-${event.id}`} />
					<span className={`axis-bracket-name bracket-name-${event.id}`}>
						{event.date.min !== null && axisWords.bracket(formatDayMonth(event.date.min), count)}
					</span>
				</div>
			))}
			{events.map((event) => (
				<a
					key={event.id}
					href={`#${event.id}`}
					className={`axis-item ${barClasses(event.date)}${event.landmark === null ? "" : " is-landmark"} at-${event.id}`}
					data-lane={event.lane}
					data-event-id={event.id}
					aria-label={speech.name(event)}
					onClick={(click) => {
						click.preventDefault();
						onOpen(event.id);
					}}
				>
					<span className="axis-label" data-event-label="">
						{event.landmark !== null && <span className="axis-number" data-number={event.landmark} />}
						{event.shortTitle}
					</span>
					{barParts(event.date).map(({ from }, index) => (
						<span key={from} className={`bar-part part-${event.id}-${index}`} />
					))}
					{event.accountsDiffer && <span className="differ" data-differ={event.id} />}
				</a>
			))}
			{events.flatMap((event) =>
				event.dating
					.flatMap((narrowing) => narrowedStretches(event, narrowing))
					.map(({ start, end }, index) => (
						<span
							key={`${event.id} ${start} ${end}`}
							className={`axis-narrow narrow-${event.id}-${index}`}
							data-lane={event.lane}
							aria-hidden="true"
						/>
					)),
			)}
		</nav>
	);
});
