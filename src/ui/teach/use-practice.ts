import { useMemo } from "react";
import { needsDate } from "../../i18n/practice-words.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { type AxisExercise, axisExercise } from "../../model/lesson/axis-exercise.ts";
import { type Lesson, type LessonEvent, lessonEvents } from "../../model/lesson/lesson.ts";
import { canBeOrdered } from "../../model/lesson/order-exercise.ts";
import { useContent } from "../content-context.tsx";
import { useOrder } from "./use-order.ts";

/** An event of the exercise with what the lesson says of it. */
export interface Practised {
	readonly event: HistoricalEvent;
	readonly own: LessonEvent;
	/** True where its title tells a date without which it could not be told from another event: the title keeps it. */
	readonly needsDate: boolean;
}

/** What can be practised with a lesson's events. */
export interface Practice {
	readonly items: readonly Practised[];
	/** The exercise on the axis, and what it leaves out. */
	readonly axis: AxisExercise;
	/** Which exercises have something to ask. */
	readonly offers: { readonly order: boolean; readonly axis: boolean };
}

/** Finds what can be practised with a lesson. */
export function usePractice(): (lesson: Lesson) => Practice {
	const { content, event: events } = useContent();
	const { order } = useOrder();
	return useMemo(() => {
		const titles = content.events.map(({ title }) => title);
		return (lesson) => {
			const items = lessonEvents(lesson).flatMap((own): Practised[] => {
				const event = events.get(own.id);
				return event ? [{ event, own, needsDate: needsDate(event.title, titles) }] : [];
			});
			const axis = axisExercise(
				items.map(({ event: { id, date }, needsDate: dated }) => ({ id, date, named: !dated })),
				content.axis.windows[0],
			);
			const ids = items.map(({ event }) => event.id);
			return { items, axis, offers: { order: canBeOrdered(ids, order), axis: axis.asked.length > 0 } };
		};
	}, [content, events, order]);
}

/** True where there is nothing at all to ask. */
export function isNothing({ offers }: Practice): boolean {
	return !offers.order && !offers.axis;
}
