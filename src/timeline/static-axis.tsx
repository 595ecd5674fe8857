import { memo } from "react";
import { en } from "../i18n/en.ts";
import { formatEdtf, formatTick } from "../i18n/format-date.ts";
import { staticTicks } from "../model/axis/axis-static.ts";
import { barClasses } from "../model/axis/bar-shape.ts";
import { narrowedStretch } from "../model/axis/narrowed-stretch.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";

const TICKS = staticTicks(formatTick);

/**
 * The axis as the server sends it: every event of the default window as a link to its place in the list. Positions are in
 * the style sheet that the build makes (the page's security policy forbids inline ones).
 */
export const StaticAxis = memo(function StaticAxis(props: {
	events: readonly HistoricalEvent[];
	/** Ids of the events that the default window shows. */
	shown: ReadonlySet<string>;
	onOpen: (id: string) => void;
}) {
	const { events, shown, onOpen } = props;
	return (
		<nav className="axis-static" data-axis="static" aria-label={en.timeline.label}>
			{TICKS.map((tick, index) => (
				<span
					key={`${tick.level} ${tick.instant} ${tick.label}`}
					className={`axis-tick is-${tick.level} axis-tick-${index}`}
					aria-hidden="true"
				>
					{tick.label}
				</span>
			))}
			{events
				.filter(({ id }) => shown.has(id))
				.map((event) => (
					<a
						key={event.id}
						href={`#${event.id}`}
						className={`axis-item ${barClasses(event.date)} at-${event.id}`}
						data-lane={event.lane}
						data-event-id={event.id}
						aria-label={`${formatEdtf(event.date).spoken}. ${event.shortTitle}`}
						onClick={(click) => {
							click.preventDefault();
							onOpen(event.id);
						}}
					>
						<span className="axis-label" data-event-label="">
							{event.shortTitle}
						</span>
					</a>
				))}
			{events
				.filter(({ id }) => shown.has(id))
				.flatMap((event) =>
					event.dating.map((narrowing, index) =>
						narrowedStretch(event, narrowing) === null ? null : (
							<span
								key={`${event.id} ${narrowing.date.edtf}`}
								className={`axis-narrow narrow-${event.id}-${index}`}
								data-lane={event.lane}
								aria-hidden="true"
							/>
						),
					),
				)}
		</nav>
	);
});
