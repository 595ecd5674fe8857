import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { practiceText } from "../../i18n/practice-text.ts";
import { orderResultText, orderScore, sameMeetingWords } from "../../i18n/practice-words.ts";
import { relationWords } from "../../i18n/relation-words.ts";
import { isOpen } from "../../model/lesson/open-order.ts";
import { exerciseOrder, isRight, type OrderResult, scoreOrder } from "../../model/lesson/order-exercise.ts";
import { sameMeeting } from "../../model/relations-of.ts";
import { ReorderList } from "../../ui/teach/reorder-list.tsx";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import { useOrder } from "../../ui/teach/use-order.ts";
import { EventProof } from "./event-proof.tsx";
import { PracticeResult } from "./practice-result.tsx";
import type { Practised } from "./practised.ts";

/** "Put in order": the titles mixed, without dates. */
export function OrderExercisePanel({ title, items }: { title: string; items: readonly Practised[] }) {
	const { order: known, reasons } = useOrder();
	const byId = new Map(items.map((item) => [item.event.id, item]));
	const mix = () => exerciseOrder([...byId.keys()], Date.now(), known);
	const [order, setOrder] = useState<readonly string[]>(mix);
	const [results, setResults] = useState<readonly OrderResult[] | null>(null);
	const score = useRef<HTMLHeadingElement>(null);
	const task = useRef<HTMLParagraphElement>(null);
	const titleOf = (id: string) => byId.get(id)?.event.title ?? id;
	const unscored = scoreOrder(order, known).filter(({ scored }) => !scored).length;
	const allOpen = unscored === order.length;

	/** Why one event is before another, where their dates do not say it. */
	const why = (first: string, then: string) => reasons(first, then).map(relationWords);
	/** Two neighbours of which nobody puts one first. */
	function openWords(id: string, below: string): string {
		const [event, other] = [byId.get(id)?.event, byId.get(below)?.event];
		const meeting = event && other && sameMeeting(event, other);
		return meeting ? sameMeetingWords(titleOf(below), meeting) : practiceText.either(titleOf(below));
	}
	function verdict({ id, after, before }: OrderResult): string {
		const words: string[] = [];
		if (after !== null) words.push(practiceText.comesAfter(titleOf(after)), ...why(after, id));
		if (before !== null) words.push(practiceText.comesBefore(titleOf(before)), ...why(id, before));
		// A neighbour that could as well be on the other side.
		const below = order[order.indexOf(id) + 1];
		if (below !== undefined && isOpen(known, id, below)) {
			const [first, then] = known.before(below, id) === null ? [id, below] : [below, id];
			if (known.before(first, then) === null) words.push(openWords(id, below));
			else words.push(practiceText.reportsFirst(titleOf(below), titleOf(first)), ...why(first, then));
		}
		return words.join(" ");
	}

	if (items.length < 2) return <p>{practiceText.tooFew}</p>;
	if (results === null)
		return (
			<>
				<p ref={task} tabIndex={-1}>
					{allOpen ? practiceText.openTask : practiceText.orderTask}
				</p>
				<ReorderList
					label={practiceText.order}
					items={order.map((id) => ({ id, name: titleOf(id) }))}
					onOrder={setOrder}
				>
					{(id) => <span className="practice-title">{titleOf(id)}</span>}
				</ReorderList>
				<button
					type="button"
					className="button is-main"
					onClick={() => {
						flushSync(() => setResults(scoreOrder(order, known)));
						score.current?.focus();
					}}
				>
					{allOpen ? practiceText.see : practiceText.check}
				</button>
			</>
		);
	return (
		<>
			<h3 ref={score} tabIndex={-1}>
				{orderScore(results)}
			</h3>
			{unscored > 0 && !allOpen && <p>{practiceText.unscored(unscored)}</p>}
			<ol className="practice-feedback">
				{results.map((result) => {
					const item = byId.get(result.id);
					const right = isRight(result) ? practiceText.right : practiceText.notRight;
					return (
						item && (
							<li key={result.id} className={isRight(result) ? "is-right" : "is-wrong"}>
								<p>
									<b>{result.scored ? right : practiceText.open}:</b>{" "}
									<span className="practice-title">{item.event.title}</span>
								</p>
								<p>
									<SlideDate date={item.event.date} />
								</p>
								<p>{verdict(result)}</p>
								<EventProof {...item} />
							</li>
						)
					);
				})}
			</ol>
			<PracticeResult
				lines={results.length}
				text={(name) => orderResultText(title, name, results, titleOf)}
			/>
			<button
				type="button"
				className="button"
				onClick={() => {
					flushSync(() => {
						setOrder(mix);
						setResults(null);
					});
					task.current?.focus();
				}}
			>
				{practiceText.again}
			</button>
		</>
	);
}
