import { type ReactNode, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { withoutDates } from "../../i18n/date-gaps.ts";
import { practiceText } from "../../i18n/practice-text.ts";
import { orderResultText } from "../../i18n/practice-words.ts";
import type { OrderAttempt } from "../../model/lesson/attempt-code.ts";
import {
	canBeOrdered,
	exerciseOrder,
	isToMove,
	scoreOrder,
	toldPairs,
} from "../../model/lesson/order-exercise.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { DatedText } from "../../ui/teach/dated-text.tsx";
import { ReorderList } from "../../ui/teach/reorder-list.tsx";
import { useOrder } from "../../ui/teach/use-order.ts";
import type { Practised } from "../../ui/teach/use-practice.ts";
import { OrderAnswers } from "./order-answers.tsx";
import { PracticeResult } from "./practice-result.tsx";

const NOT_CHECKED = { checks: 0, checked: null, first: 0, marked: [], shown: false } as const;
const isSame = (some: readonly string[], others: readonly string[]) =>
	some.length === others.length && some.every((id, at) => id === others[at]);

/** "Put in order": the titles mixed, without dates. A check gives the score and what to look at again; the answers come when all is right, or when they are asked for. */
export function OrderExercisePanel(props: {
	title: string;
	items: readonly Practised[];
	/** `null` for not begun. */
	attempt: OrderAttempt | null;
	/** `checked` is true where there is a new score, or the answers were asked for. */
	onAttempt: (attempt: OrderAttempt | null, checked: boolean) => void;
	/** In the place of the exercise where the article orders too few of these events. */
	children: ReactNode;
}) {
	const { title, items, attempt, onAttempt } = props;
	const { order: known, reasons } = useOrder();
	const announce = useAnnounce();
	const ids = items.map(({ event }) => event.id);
	const byId = new Map(items.map((item) => [item.event.id, item]));
	const [seed, setSeed] = useState(() => Date.now());
	const key = ids.join();
	const offered = useMemo(() => exerciseOrder(key.split(","), seed, known), [key, seed, known]);
	/** True once a check was asked for where nothing was moved. */
	const [unmoved, setUnmoved] = useState(false);
	const heading = useRef<HTMLHeadingElement>(null);
	const answers = useRef<HTMLHeadingElement>(null);
	const task = useRef<HTMLParagraphElement>(null);

	const told = toldPairs(ids, known);
	if (!canBeOrdered(ids, known)) return props.children;

	const order = attempt?.order ?? offered;
	const score = attempt?.checked ? scoreOrder(attempt.checked, known) : null;
	const kept = items.filter((item) => item.needsDate).length;
	const all = (ids.length * (ids.length - 1)) / 2;
	const unmovedWords = practiceText.unmoved[score ? "again" : "first"];

	function move(next: readonly string[], moved: string) {
		if (isSame(next, order)) return;
		setUnmoved(false);
		const { marked, ...before } = attempt ?? { ...NOT_CHECKED, order };
		onAttempt({ ...before, order: next, marked: marked.filter((id) => id !== moved) }, false);
	}
	function check() {
		if (attempt === null || (attempt.checked && isSame(order, attempt.checked))) {
			setUnmoved(true);
			announce(unmovedWords);
			return;
		}
		const { right, results } = scoreOrder(order, known);
		const marked = results.filter(isToMove).map(({ id }) => id);
		flushSync(() =>
			onAttempt(
				{
					order,
					checks: attempt.checks + 1,
					checked: order,
					first: attempt.checks === 0 ? right : attempt.first,
					marked,
					shown: right === told,
				},
				true,
			),
		);
		if (right === told) tellAnswers(practiceText.orderScore(right, told));
		else {
			heading.current?.focus();
			announce(practiceText.lookTask(marked.length));
		}
	}
	/**
	 * Says what a screen reader may miss where the focus leaves a button that is gone; the focus goes to what comes next and not to the
	 * same words, which would then be heard twice.
	 */
	function tellAnswers(words: string) {
		answers.current?.focus();
		announce(words);
	}
	function showAnswers() {
		if (attempt) flushSync(() => onAttempt({ ...attempt, shown: true }, true));
		tellAnswers(practiceText.answersShown);
	}
	function again() {
		flushSync(() => {
			setSeed(Date.now());
			setUnmoved(false);
			onAttempt(null, false);
		});
		task.current?.focus();
		announce(practiceText.mixedAnew);
	}

	const scored = score && (
		<h3 ref={heading} tabIndex={-1} className="practice-score">
			{practiceText.orderScore(score.right, told)}
		</h3>
	);
	if (attempt?.checked && score && attempt.shown) {
		const unscored = score.results.filter((result) => !result.scored).length;
		return (
			<>
				{scored}
				{attempt.checks > 1 && <p>{practiceText.orderChecks(attempt.checks, attempt.first)}</p>}
				{unscored > 0 && <p>{practiceText.unscored(unscored)}</p>}
				<OrderAnswers items={items} score={score} known={known} reasons={reasons} headingRef={answers} />
				<PracticeResult
					lines={ids.length}
					text={(name) =>
						orderResultText(title, name, score, attempt, (id) => byId.get(id)?.event.title ?? id)
					}
					lessonIds={ids}
					answer={{ kind: "order", ids: attempt.checked }}
				/>
				<button type="button" className="button" onClick={again}>
					{practiceText.again}
				</button>
			</>
		);
	}
	return (
		<>
			{scored ? (
				<>
					{scored}
					<p>{practiceText.lookTask(score.results.filter(isToMove).length)}</p>
				</>
			) : (
				<p ref={task} tabIndex={-1}>
					{practiceText.orderTask}
				</p>
			)}
			<ReorderList
				label={practiceText.order}
				items={order.flatMap((id) => {
					const item = byId.get(id);
					if (!item) return [];
					const name = item.needsDate ? item.event.title : withoutDates(item.event.title);
					return [{ id, name, mark: attempt?.marked.includes(id) ? practiceText.lookAgain : undefined }];
				})}
				onOrder={move}
			>
				{(id) => {
					const item = byId.get(id);
					return (
						item && (
							<>
								<span className="practice-title">
									<DatedText text={item.event.title} dated={item.needsDate} />
								</span>
								{attempt?.marked.includes(id) && <b className="practice-mark">{practiceText.lookAgain}</b>}
							</>
						)
					);
				}}
			</ReorderList>
			<p className="practice-actions">
				<button type="button" className="button is-main" onClick={check}>
					{score ? practiceText.checkAgain : practiceText.check}
				</button>
				{score && (
					<button type="button" className="button" onClick={showAnswers}>
						{practiceText.showAnswers}
					</button>
				)}
				{unmoved && <span>{unmovedWords}</span>}
			</p>
			{told * 2 < all && <p className="note">{practiceText.mostlyOpen(told, all)}</p>}
			{kept > 0 && <p className="note">{practiceText.datesKept(kept)}</p>}
		</>
	);
}
