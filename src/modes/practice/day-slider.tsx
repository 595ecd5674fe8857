import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { formatDay, formatTick } from "../../i18n/format-date.ts";
import { practiceText } from "../../i18n/practice-text.ts";
import { timeScale } from "../../model/axis/axis-scale.ts";
import { barClasses, barShape } from "../../model/axis/bar-shape.ts";
import { toX } from "../../model/axis/instant-x.ts";
import type { TimeWindow } from "../../model/axis/time-window.ts";
import type { EdtfDate } from "../../model/historical-event.ts";
import { dayOf, moveDays, moveMonths } from "../../model/lesson/axis-exercise.ts";
import { BarParts } from "../../ui/bar/bar-parts.tsx";
import { useBoxSize } from "../../ui/use-box-size.ts";

const SCALE_FONT = 12;
const percent = (part: number): string => `${Math.min(Math.max(part, 0), 1) * 100}%`;

/** Where a key moves the day; `null` for other keys (WAI-ARIA APG, slider). */
function dayAfterKey(key: string, day: number, window: TimeWindow): number | null {
	if (key === "ArrowRight" || key === "ArrowUp") return moveDays(day, 1, window);
	if (key === "ArrowLeft" || key === "ArrowDown") return moveDays(day, -1, window);
	if (key === "PageUp") return moveMonths(day, 1, window);
	if (key === "PageDown") return moveMonths(day, -1, window);
	if (key === "Home") return moveDays(window.start, 0, window);
	return key === "End" ? moveDays(window.end, 0, window) : null;
}

/** An axis on which a day is chosen, by pointer or by key. */
export function DaySlider(props: {
	window: TimeWindow;
	/** The start of the day where the mark stands, UTC. */
	day: number;
	/** False while it stands where the exercise put it. */
	chosen: boolean;
	/** `null` once the answer was checked. */
	onDay: ((day: number) => void) | null;
	/** Enter was pressed. */
	onEnter: () => void;
	/** The right answer, drawn as wide as the source is precise; `null` before the check. */
	answer: EdtfDate | null;
}) {
	const { window, day, chosen, onDay, onEnter, answer } = props;
	const plot = useRef<HTMLDivElement>(null);
	const box = useBoxSize(plot);
	const scale = box && timeScale(window, (box.width * SCALE_FONT) / box.fontSize, formatTick);

	function place(event: PointerEvent<HTMLDivElement>) {
		const { left, width } = event.currentTarget.getBoundingClientRect();
		const at = window.start + ((event.clientX - left) / width) * (window.end - window.start);
		onDay?.(moveDays(dayOf(at), 0, window));
	}
	function press(event: KeyboardEvent) {
		if (!onDay || event.altKey || event.ctrlKey || event.metaKey) return;
		const next = event.key === " " ? day : dayAfterKey(event.key, day, window);
		if (next !== null) onDay(next);
		else if (event.key === "Enter") {
			// Held down it would check what it has only just chosen.
			if (!event.repeat) onEnter();
		} else return;
		event.preventDefault();
	}
	const bar = box && answer && barShape(answer, window, box.width);
	const x = (instant: number) => percent(toX(instant, window, 1));
	return (
		<div
			ref={plot}
			className="day-slider"
			role="slider"
			tabIndex={0}
			aria-label={practiceText.slider}
			aria-valuemin={window.start}
			aria-valuemax={window.end}
			aria-valuenow={day}
			aria-valuetext={chosen ? formatDay(day) : practiceText.notChosen(formatDay(day))}
			aria-disabled={onDay === null}
			onKeyDown={press}
			onPointerDown={(event) => {
				if (event.button !== 0 || !onDay) return;
				event.currentTarget.setPointerCapture(event.pointerId);
				place(event);
			}}
			onPointerMove={(event) => {
				if (event.currentTarget.hasPointerCapture(event.pointerId)) place(event);
			}}
		>
			{scale?.minor.map(({ instant, unit, label }) => (
				<span key={instant} className="day-tick" style={{ left: x(instant) }}>
					{label === null ? "" : formatTick(instant, unit, "minor")}
				</span>
			))}
			{answer && bar && (
				<i
					className={`bar day-answer ${barClasses(answer)}`}
					style={{ left: bar.start, width: bar.end - bar.start }}
				>
					<BarParts date={answer} />
				</i>
			)}
			<i className={chosen ? "day-mark" : "day-mark is-offered"} style={{ left: x(day) }} />
		</div>
	);
}
