import type { TimeWindow } from "../../model/axis/time-window.ts";
import type { EventOrder } from "../../model/event-order.ts";
import type { EdtfDate } from "../../model/historical-event.ts";
import type { Attempt, AxisAttempt, OrderAttempt } from "../../model/lesson/attempt-code.ts";
import { dayAfter, daysOff } from "../../model/lesson/axis-exercise.ts";
import { scoreOrder } from "../../model/lesson/order-exercise.ts";
import type { PracticeProgress } from "../../ui/teach/teaching-props.ts";

/** What the exercises are measured by. */
export interface Measures {
	readonly order: Pick<EventOrder, "before">;
	readonly dateOf: (id: string) => EdtfDate | undefined;
	readonly window: TimeWindow;
}

const share = (right: number, total: number): number => (total === 0 ? 0 : Math.round((right / total) * 100));

function orderProgress({ checked, shown }: OrderAttempt, { order }: Measures): PracticeProgress | null {
	if (checked === null) return null;
	const { right, told } = scoreOrder(checked, order);
	return { score: share(right, told), complete: shown };
}

function axisProgress({ order, days }: AxisAttempt, { dateOf, window }: Measures): PracticeProgress | null {
	if (days.length === 0) return null;
	const right = days.filter((day, at) => {
		const date = dateOf(order[at] ?? "");
		return date !== undefined && daysOff(date, dayAfter(window, day)) === 0;
	});
	return { score: share(right.length, order.length), complete: days.length === order.length };
}

/**
 * How far an attempt has come: the best of the exercises that are done to the end, so that beginning another takes nothing away;
 * before that the one that is shown, or else the other. What is not placed yet counts as not right.
 */
export function practiceProgress({ kind, order, axis }: Attempt, measures: Measures): PracticeProgress {
	const parts = {
		order: order && orderProgress(order, measures),
		axis: axis && axisProgress(axis, measures),
	};
	const [best] = [parts.order, parts.axis]
		.filter((part) => part?.complete === true)
		.sort((a, b) => (b?.score ?? 0) - (a?.score ?? 0));
	return best ?? parts[kind] ?? parts.order ?? parts.axis ?? { score: null, complete: false };
}
