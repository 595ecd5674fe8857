import { useRef } from "react";
import { accountsDiffer } from "../../model/account.ts";
import { barClasses, barShape } from "../../model/axis/bar-shape.ts";
import type { TimeAxis } from "../../model/axis/time-axis.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { stripWindow } from "../../model/lesson/strip-window.ts";
import { BarParts } from "../../ui/bar/bar-parts.tsx";
import { useBoxSize } from "../../ui/use-box-size.ts";
import { percent, StripScale } from "./strip-scale.tsx";

/** Beyond the view by more than this part of its width, a bar is not drawn; nearer, it moves in from there. */
const BEYOND = 1;

/**
 * The axis under a presented event: where in time it is. Everything on it has its place by style, so that it moves there smoothly
 * from one event to the next. The events' dates are said elsewhere, so it is hidden from screen readers.
 */
export function TimeStrip(props: {
	axis: TimeAxis;
	/** Those that may be seen. */
	events: readonly HistoricalEvent[];
	/** What the slide is about, as far as its date is shown. */
	current: readonly HistoricalEvent[];
	/** The events that the strip shows the time of; none for the first window. */
	around: readonly HistoricalEvent[];
}) {
	const { axis, events, current, around } = props;
	const plot = useRef<HTMLDivElement>(null);
	const box = useBoxSize(plot);
	const window = stripWindow(
		around.map(({ date }) => date),
		axis,
	);
	return (
		<div className="time-strip" ref={plot} aria-hidden="true">
			{box && <StripScale window={window} box={box} />}
			{box &&
				events.map((event) => {
					const shape = barShape(event.date, window, box.width);
					const [start, end] = [shape.start / box.width, shape.end / box.width];
					if (end < -BEYOND || start > 1 + BEYOND) return null;
					return (
						<i
							key={event.id}
							className={`bar ${barClasses(event.date)}${current.includes(event) ? " is-current" : ""}`}
							data-lane={event.lane}
							style={{ left: percent(start), width: percent(end - start) }}
						>
							<BarParts date={event.date} />
							{accountsDiffer(event) && <span className="differ" />}
						</i>
					);
				})}
		</div>
	);
}
