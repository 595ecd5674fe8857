import { type ReactNode, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { formatDay } from "../../i18n/format-date.ts";
import { practiceText } from "../../i18n/practice-text.ts";
import { axisResultText, offWords, type PlacedDay } from "../../i18n/practice-words.ts";
import type { AxisAttempt } from "../../model/lesson/attempt-code.ts";
import {
	type AxisExercise,
	dayAfter,
	dayOf,
	daysAfter,
	daysOff,
	moveDays,
} from "../../model/lesson/axis-exercise.ts";
import { mixed } from "../../model/lesson/order-exercise.ts";
import type { DayVerdict } from "../../model/results/pupil-answer.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { DatedText } from "../../ui/teach/dated-text.tsx";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import type { Practised } from "../../ui/teach/use-practice.ts";
import { AxisAnswers } from "./axis-answers.tsx";
import { DayField } from "./day-field.tsx";
import { DaySlider } from "./day-slider.tsx";
import { PracticeResult } from "./practice-result.tsx";

function verdictOn({ event, day }: PlacedDay): DayVerdict {
	const off = daysOff(event.date, day);
	return off === 0 ? "right" : off < 0 ? "early" : "late";
}

/** "Place on the axis": one event after the other, in a mixed order; the quotes come when no more is asked. */
export function AxisExercisePanel(props: {
	title: string;
	items: readonly Practised[];
	exercise: AxisExercise;
	/** `null` for not begun. */
	attempt: AxisAttempt | null;
	/** `checked` is true where a day was placed. */
	onAttempt: (attempt: AxisAttempt | null, checked: boolean) => void;
	/** In the place of the exercise where nothing can be asked. */
	children: ReactNode;
}) {
	const { title, items, attempt, onAttempt, exercise } = props;
	const { asked, window, undated, unnamed } = exercise;
	const announce = useAnnounce();
	const byId = new Map(items.map((item) => [item.event.id, item]));
	const [seed, setSeed] = useState(() => Date.now());
	const key = asked.join();
	const offered = useMemo(() => mixed(key.split(","), seed), [key, seed]);
	/** The day that was chosen, for which event; before that it is the middle of the axis. */
	const [chosen, setChosen] = useState<{ readonly id: string; readonly day: number } | null>(null);
	/** True once a check was asked for where no day was chosen. */
	const [noDay, setNoDay] = useState(false);
	const heading = useRef<HTMLHeadingElement>(null);
	const answers = useRef<HTMLHeadingElement>(null);
	const when = useRef<HTMLHeadingElement>(null);

	if (asked.length === 0) return props.children;

	const { order, days, verdict: read } = attempt ?? { order: offered, days: [], verdict: false };
	const placed = days.flatMap((after, at): PlacedDay[] => {
		const event = byId.get(order[at] ?? "")?.event;
		return event ? [{ event, day: dayAfter(window, after) }] : [];
	});
	const axisScore = practiceText.axisScore(
		placed.filter((one) => verdictOn(one) === "right").length,
		placed.length,
	);
	const left = (
		<>
			{undated.length > 0 && <p className="note">{practiceText.undated(undated.length)}</p>}
			{unnamed.length > 0 && <p className="note">{practiceText.unnamed(unnamed.length)}</p>}
		</>
	);
	const at = days.length - (read ? 1 : 0);
	const now = byId.get(order[at] ?? "");

	if (!now)
		return (
			<>
				<h3 className="practice-score">{axisScore}</h3>
				{left}
				<AxisAnswers placed={placed} items={byId} headingRef={answers} />
				<PracticeResult
					lines={placed.length}
					text={(name) => axisResultText(title, name, placed)}
					lessonIds={items.map(({ event }) => event.id)}
					answer={{
						kind: "axis",
						verdicts: new Map(placed.map((one) => [one.event.id, verdictOn(one)])),
					}}
				/>
				<button
					type="button"
					className="button"
					onClick={() => {
						flushSync(() => {
							setSeed(Date.now());
							setChosen(null);
							onAttempt(null, false);
						});
						heading.current?.focus();
						announce(practiceText.mixedAnew);
					}}
				>
					{practiceText.again}
				</button>
			</>
		);

	const { event, needsDate } = now;
	const middle = dayOf((window.start + window.end) / 2);
	const own = chosen?.id === event.id ? chosen.day : null;
	const day = read ? dayAfter(window, days.at(-1) ?? 0) : (own ?? middle);
	function choose(next: number) {
		setNoDay(false);
		setChosen({ id: event.id, day: next });
	}
	/** Chooses the day where the mark stands, as a press on it does. */
	function take() {
		choose(day);
		announce(practiceText.taken(formatDay(day)));
	}
	function check() {
		if (own === null) {
			setNoDay(true);
			announce(practiceText.noDay);
			return;
		}
		flushSync(() => onAttempt({ order, days: [...days, daysAfter(window, own)], verdict: true }, true));
		// A screen reader may miss where the focus goes from a button that is gone: the verdict is said, and the focus goes to what follows it.
		when.current?.focus();
		announce(offWords({ event, day: own }, practiceText.off) ?? practiceText.within);
	}
	function goOn() {
		flushSync(() => onAttempt({ order, days, verdict: false }, false));
		if (days.length < order.length) heading.current?.focus();
		else {
			answers.current?.focus();
			announce(axisScore);
		}
	}
	return (
		<>
			<p className="note">
				{practiceText.question(at + 1, order.length)} · {practiceText.axisTask}
			</p>
			<h3 ref={heading} tabIndex={-1} className="practice-title">
				<DatedText text={event.title} dated={read || needsDate} />
			</h3>
			<DaySlider
				window={window}
				day={day}
				chosen={read || own !== null}
				onDay={read ? null : choose}
				onEnter={own === null ? take : check}
				answer={read ? event.date : null}
			/>
			{read ? (
				<>
					<p className="practice-verdict">
						<b>{offWords({ event, day }, practiceText.off) ?? practiceText.within}</b>{" "}
						{practiceText.yourDay(formatDay(day))}
					</p>
					{/* A heading: a paragraph that gets the focus is read twice. */}
					<h4 ref={when} tabIndex={-1} className="practice-when">
						{practiceText.isAt} <SlideDate date={event.date} />
					</h4>
					<p>
						{practiceText.tells} <q>{event.dateWords.exact}</q>
					</p>
					<button type="button" className="button is-main" onClick={goOn}>
						{days.length < order.length ? practiceText.next : practiceText.finish}
					</button>
				</>
			) : (
				<>
					<p className="note key-hint">{practiceText.sliderHint}</p>
					<p>{own === null ? practiceText.noDayYet : practiceText.yourDay(formatDay(own))}</p>
					<div className="practice-day">
						{([-1, 1] as const).map((by) => (
							<button
								key={by}
								type="button"
								className="button"
								// By key the arrows do it, on the axis.
								tabIndex={-1}
								aria-label={by < 0 ? practiceText.dayBefore : practiceText.dayAfter}
								onClick={() => choose(moveDays(day, by, window))}
							>
								<span aria-hidden="true">{by < 0 ? "−1" : "+1"}</span>
							</button>
						))}
						<button type="button" className="button is-main" onClick={check}>
							{practiceText.check}
						</button>
						{noDay && <span>{practiceText.noDay}</span>}
						<DayField window={window} day={own} onDay={choose} onEnter={check} />
					</div>
					{left}
				</>
			)}
		</>
	);
}
