import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { practiceText } from "../../i18n/practice-text.ts";
import { orderResultText } from "../../i18n/practice-words.ts";
import { isBefore } from "../../model/event-order.ts";
import { exerciseOrder, isRight, type OrderResult, scoreOrder } from "../../model/lesson/order-exercise.ts";
import { ReorderList } from "../../ui/teach/reorder-list.tsx";
import { SlideDate } from "../../ui/teach/slide-date.tsx";
import { EventProof } from "./event-proof.tsx";
import { PracticeResult } from "./practice-result.tsx";
import type { Practised } from "./practised.ts";

/** "Put in order": the titles mixed, without dates. */
export function OrderExercisePanel({ title, items }: { title: string; items: readonly Practised[] }) {
	const byId = new Map(items.map((item) => [item.event.id, item]));
	const mix = () =>
		exerciseOrder(
			items.map(({ event }) => event),
			Date.now(),
		).map(({ id }) => id);
	const [order, setOrder] = useState<readonly string[]>(mix);
	const [results, setResults] = useState<readonly OrderResult[] | null>(null);
	const score = useRef<HTMLHeadingElement>(null);
	const task = useRef<HTMLParagraphElement>(null);
	const titleOf = (id: string) => byId.get(id)?.event.title ?? id;
	const tried = order.flatMap((id) => byId.get(id)?.event ?? []);

	/** A neighbour that could as well be on the other side. */
	function eitherWay(id: string): string | null {
		const at = tried.findIndex((event) => event.id === id);
		const [here, below] = [tried[at], tried[at + 1]];
		if (!here || !below || isBefore(here.date, below.date) || isBefore(below.date, here.date)) return null;
		return practiceText.either(below.title);
	}

	if (items.length < 2) return <p>{practiceText.tooFew}</p>;
	if (results === null)
		return (
			<>
				<p ref={task} tabIndex={-1}>
					{practiceText.orderTask}
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
						flushSync(() => setResults(scoreOrder(tried)));
						score.current?.focus();
					}}
				>
					{practiceText.check}
				</button>
			</>
		);
	return (
		<>
			<h3 ref={score} tabIndex={-1}>
				{practiceText.orderScore(results.filter(isRight).length, results.length)}
			</h3>
			<ol className="practice-feedback">
				{results.map((result) => {
					const item = byId.get(result.id);
					return (
						item && (
							<li key={result.id} className={isRight(result) ? "is-right" : "is-wrong"}>
								<p>
									<b>{isRight(result) ? practiceText.right : practiceText.notRight}:</b>{" "}
									<span className="practice-title">{item.event.title}</span>
								</p>
								<p>
									<SlideDate date={item.event.date} />
								</p>
								<p>
									{[
										result.after && practiceText.comesAfter(titleOf(result.after)),
										result.before && practiceText.comesBefore(titleOf(result.before)),
										eitherWay(result.id),
									]
										.filter((words) => words !== null)
										.join(" ")}
								</p>
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
