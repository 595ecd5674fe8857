import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { formatDay } from "../../i18n/format-date.ts";
import { practiceText } from "../../i18n/practice-text.ts";
import { axisResultText, offWords, type PlacedDay } from "../../i18n/practice-words.ts";
import { dayOf, exerciseWindow } from "../../model/lesson/axis-exercise.ts";
import { mixed } from "../../model/lesson/order-exercise.ts";
import { useContent } from "../../ui/content-context.tsx";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import { DayField } from "./day-field.tsx";
import { DaySlider } from "./day-slider.tsx";
import { EventProof } from "./event-proof.tsx";
import { PracticeResult } from "./practice-result.tsx";
import type { Practised } from "./practised.ts";

/** "Place on the axis": one event after the other, in a mixed order. */
export function AxisExercisePanel({ title, items }: { title: string; items: readonly Practised[] }) {
	const { content } = useContent();
	const [order, setOrder] = useState(() => mixed(items, Date.now()));
	const window = exerciseWindow(
		items.map(({ event }) => event.date),
		content.axis.windows[0],
	);
	const middle = dayOf((window.start + window.end) / 2);
	const [placed, setPlaced] = useState<readonly PlacedDay[]>([]);
	const [day, setDay] = useState(middle);
	const [checked, setChecked] = useState(false);
	const heading = useRef<HTMLHeadingElement>(null);
	const verdict = useRef<HTMLParagraphElement>(null);
	const now = order[placed.length - (checked ? 1 : 0)];

	function check() {
		if (!now) return;
		flushSync(() => {
			setPlaced([...placed, { event: now.event, day }]);
			setChecked(true);
		});
		verdict.current?.focus();
	}
	function goOn() {
		flushSync(() => {
			setChecked(false);
			setDay(middle);
		});
		heading.current?.focus();
	}

	if (!now)
		return (
			<>
				<h3 ref={heading} tabIndex={-1}>
					{practiceText.axisScore(
						placed.filter((one) => offWords(one, practiceText.off) === null).length,
						placed.length,
					)}
				</h3>
				<PracticeResult lines={placed.length} text={(name) => axisResultText(title, name, placed)} />
				<button
					type="button"
					className="button"
					onClick={() => {
						flushSync(() => {
							setOrder(mixed(items, Date.now()));
							setPlaced([]);
						});
						heading.current?.focus();
					}}
				>
					{practiceText.again}
				</button>
			</>
		);
	return (
		<>
			<p className="note">
				{practiceText.question(placed.length + (checked ? 0 : 1), order.length)} · {practiceText.axisTask}
			</p>
			<h3 ref={heading} tabIndex={-1} className="practice-title">
				{now.event.title}
			</h3>
			<DaySlider
				window={window}
				day={day}
				onDay={checked ? null : setDay}
				answer={checked ? now.event.date : null}
			/>
			{checked ? (
				<>
					<p ref={verdict} tabIndex={-1} className="practice-verdict">
						<b>{offWords({ event: now.event, day }, practiceText.off) ?? practiceText.within}</b>{" "}
						{practiceText.yourDay(formatDay(day))}
					</p>
					<p>
						{practiceText.isAt} <SlideDate date={now.event.date} />
					</p>
					<EventProof {...now} />
					<button type="button" className="button is-main" onClick={goOn}>
						{placed.length < order.length ? practiceText.next : practiceText.finish}
					</button>
				</>
			) : (
				<>
					<p className="note">{practiceText.sliderHint}</p>
					<p>{practiceText.yourDay(formatDay(day))}</p>
					<div className="practice-day">
						<DayField window={window} day={day} onDay={setDay} />
						<button type="button" className="button is-main" onClick={check}>
							{practiceText.check}
						</button>
					</div>
				</>
			)}
		</>
	);
}
