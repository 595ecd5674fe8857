import { type ReactNode, useRef } from "react";
import { flushSync } from "react-dom";
import { practiceText } from "../../i18n/practice-text.ts";
import type { Attempt, ExerciseKind } from "../../model/lesson/attempt-code.ts";
import { daysIn } from "../../model/lesson/axis-exercise.ts";
import { toldPairs } from "../../model/lesson/order-exercise.ts";
import { Tabs } from "../../ui/form/tabs.tsx";
import type { PracticeProgress } from "../../ui/teach/teaching-props.ts";
import { useOrder } from "../../ui/teach/use-order.ts";
import { isNothing, type Practice } from "../../ui/teach/use-practice.ts";
import { AxisExercisePanel } from "./axis-exercise-panel.tsx";
import { NotOffered } from "./not-offered.tsx";
import { OrderExercisePanel } from "./order-exercise-panel.tsx";
import { practiceProgress } from "./practice-progress.ts";
import { useAttempt } from "./use-attempt.ts";

/** The exercises on some events, and how far they were done. */
export function Exercises(props: {
	title: string;
	practice: Practice;
	/** Told after every check. */
	onProgress: (progress: PracticeProgress) => void;
	/** Where to go on when an exercise is not offered. */
	other: { readonly name: string; readonly run: () => void };
	/** Stands below them, where there are any. */
	children: ReactNode;
}) {
	const { title, practice, onProgress, other } = props;
	const { items, axis, offers } = practice;
	const { order } = useOrder();
	const tabs = useRef<HTMLDivElement>(null);
	const ids = items.map(({ event }) => event.id);
	const frame = { ids, asked: axis.asked, days: daysIn(axis.window) };
	const [attempt, setAttempt] = useAttempt(frame, offers.order || !offers.axis ? "order" : "axis");

	function write(next: Attempt, checked: boolean) {
		setAttempt(next);
		if (!checked) return;
		const dates = new Map(items.map(({ event: { id, date } }) => [id, date]));
		onProgress(practiceProgress(next, { order, window: axis.window, dateOf: (id) => dates.get(id) }));
	}
	const show = (kind: ExerciseKind) => write({ ...attempt, kind }, false);
	/** The button that was pressed goes with the exercise that is not offered. */
	function showInstead(kind: ExerciseKind) {
		flushSync(() => show(kind));
		tabs.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
	}
	const notOffered = (kind: ExerciseKind, reasons: readonly string[]) => {
		const second = kind === "order" ? "axis" : "order";
		return (
			<NotOffered
				reasons={reasons}
				instead={offers[second] ? second : null}
				onInstead={showInstead}
				other={other}
			/>
		);
	};
	function noOrder(): string {
		if (ids.length < 2) return practiceText.tooFew;
		const told = toldPairs(ids, order);
		return told === 0
			? practiceText.noOrder
			: practiceText.fewOrdered(told, (ids.length * (ids.length - 1)) / 2);
	}
	const noAxis = [
		axis.alike ? practiceText.alike : practiceText.nothingAsked,
		...(axis.undated.length > 0 ? [practiceText.undated(axis.undated.length)] : []),
		...(axis.unnamed.length > 0 ? [practiceText.unnamed(axis.unnamed.length)] : []),
	];
	if (isNothing(practice))
		return (
			<>
				<p>
					<b>{practiceText.nothing}</b>
				</p>
				{notOffered("order", [noOrder(), ...noAxis])}
			</>
		);
	return (
		<div ref={tabs}>
			<Tabs
				label={practiceText.kinds}
				shown={attempt.kind}
				onShow={show}
				keep
				tabs={[
					{
						id: "order",
						name: practiceText.order,
						panel: (
							<OrderExercisePanel
								title={title}
								items={items}
								attempt={attempt.order}
								onAttempt={(next, checked) => write({ ...attempt, order: next }, checked)}
							>
								{notOffered("order", [noOrder()])}
							</OrderExercisePanel>
						),
					},
					{
						id: "axis",
						name: practiceText.axis,
						panel: (
							<AxisExercisePanel
								title={title}
								items={items}
								exercise={axis}
								attempt={attempt.axis}
								onAttempt={(next, checked) => write({ ...attempt, axis: next }, checked)}
							>
								{notOffered("axis", noAxis)}
							</AxisExercisePanel>
						),
					},
				]}
			/>
			{props.children}
		</div>
	);
}
