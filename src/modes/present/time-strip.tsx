import { useRef } from "react";
import { formatTick } from "../../i18n/format-date.ts";
import { accountsDiffer } from "../../model/account.ts";
import { type ScaleUnit, timeScale } from "../../model/axis/axis-scale.ts";
import { barClasses, barShape } from "../../model/axis/bar-shape.ts";
import { toX } from "../../model/axis/instant-x.ts";
import type { TimeAxis } from "../../model/axis/time-axis.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { stripWindow } from "../../model/lesson/strip-window.ts";
import { BarParts } from "../../ui/bar/bar-parts.tsx";
import { type BoxSize, useBoxSize } from "../../ui/use-box-size.ts";

/** The size that `timeScale` counts its labels in. */
const SCALE_FONT = 12;
/** Beyond the view by more than this part of its width, a bar is not drawn; nearer, it moves in from there. */
const BEYOND = 1;

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

/** January says which year begins. */
function stripTick(instant: number, unit: ScaleUnit): string {
	const january = unit === "month" && new Date(instant).getUTCMonth() === 0;
	return formatTick(instant, january ? "year" : unit, "minor");
}

/** The label where there is room for all of it before the strip ends, otherwise nothing; no letter is wider than 0.7 em. */
function wholeLabel(label: string, x: number, box: BoxSize): string {
	return x + (label.length * 0.7 + 0.3) * box.fontSize <= box.width ? label : "";
}

/**
 * The axis under a presented event: where in time it is. Everything on it has its place by style, so that it moves there smoothly
 * from one event to the next. The events' dates are said elsewhere, so it is hidden from screen readers.
 */
export function TimeStrip(props: {
	axis: TimeAxis;
	/** Those that may be seen. */
	events: readonly HistoricalEvent[];
	/** The presented one, `null` while its date is not shown. */
	current: HistoricalEvent | null;
	/** The event that the strip shows the time of; `null` for the first window. */
	around: HistoricalEvent | null;
}) {
	const { axis, events, current, around } = props;
	const plot = useRef<HTMLDivElement>(null);
	const box = useBoxSize(plot);
	const window = around ? stripWindow(around.date, axis) : axis.windows[0];
	const scale = box && timeScale(window, (box.width * SCALE_FONT) / box.fontSize, formatTick);
	return (
		<div className="time-strip" ref={plot} aria-hidden="true">
			{box &&
				scale?.minor.map(({ instant, unit, label }) => (
					<span
						key={instant}
						className={unit === "month" && new Date(instant).getUTCMonth() === 0 ? "is-year" : undefined}
						style={{ left: percent(toX(instant, window, 1)) }}
					>
						{label === null ? "" : wholeLabel(stripTick(instant, unit), toX(instant, window, box.width), box)}
					</span>
				))}
			{box &&
				events.map((event) => {
					const shape = barShape(event.date, window, box.width);
					const [start, end] = [shape.start / box.width, shape.end / box.width];
					if (end < -BEYOND || start > 1 + BEYOND) return null;
					return (
						<i
							key={event.id}
							className={`bar ${barClasses(event.date)}${event === current ? " is-current" : ""}`}
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
