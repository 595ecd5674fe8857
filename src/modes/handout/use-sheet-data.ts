import { useMemo } from "react";
import { titlesKept } from "../../i18n/sheet-dates.ts";
import type { Lesson } from "../../model/lesson/lesson.ts";
import {
	type DirectlyBefore,
	directlyBefore,
	type EventPlaces,
	eventPlaces,
} from "../../model/lesson/open-order.ts";
import { canBeOrdered } from "../../model/lesson/order-exercise.ts";
import { entryIds, type SheetEntry, sheetEntries } from "../../model/lesson/sheet-entries.ts";
import { type SheetOrders, sheetLetters, sheetOrders } from "../../model/lesson/sheet-order.ts";
import { type SheetQuestion, slideQuestions } from "../../model/lesson/sheet-questions.ts";
import { type Passage, passagesOf } from "../../model/lesson/sheet-words.ts";
import { useContent } from "../../ui/content-context.tsx";
import { useOrder } from "../../ui/teach/use-order.ts";

/** What all sheets of a lesson are made of. */
export interface SheetData {
	readonly lesson: Lesson;
	/** In the lesson's order. */
	readonly entries: readonly SheetEntry[];
	readonly ids: readonly string[];
	/** The questions that the lesson's other slides ask. */
	readonly onWhole: readonly SheetQuestion[];
	readonly orders: SheetOrders;
	/** By the events' ids. */
	readonly letters: ReadonlyMap<string, string>;
	/** Where each event may stand in time, in order. */
	readonly places: readonly EventPlaces[];
	/** The order event by event, where places do not say it all; else empty. */
	readonly pairs: readonly DirectlyBefore[];
	/** True where the article orders too few of them: there is no mixed sheet. */
	readonly open: boolean;
	/** True where all are of one and the same day. */
	readonly oneDay: boolean;
	/** The ids of the events whose titles must keep their dates where titles are put in order. */
	readonly kept: ReadonlySet<string>;
	readonly passages: ReadonlyMap<string, Passage>;
}

/** Everything that a lesson's sheets have in common. */
export function useSheetData(lesson: Lesson): SheetData {
	const { content, event } = useContent();
	const { order } = useOrder();
	return useMemo(() => {
		const entries = sheetEntries(lesson, event);
		const ids = entryIds(entries);
		const events = entries.flatMap((entry) => entry.events.map((one) => one.event));
		const orders = sheetOrders(entries, order);
		const [first, ...others] = events;
		return {
			lesson,
			entries,
			ids,
			onWhole: slideQuestions(lesson),
			orders,
			letters: sheetLetters(orders),
			places: eventPlaces(entryIds(orders.a), order),
			pairs: directlyBefore(
				eventPlaces(entryIds(orders.a), order).map(({ id }) => id),
				order,
			),
			open: !canBeOrdered(ids, order),
			oneDay:
				others.length > 0 &&
				first?.date.precision === "day" &&
				first.date.shape === "single" &&
				others.every(({ date }) => date.edtf === first.date.edtf),
			kept: titlesKept(events),
			passages: passagesOf(content.events),
		};
	}, [lesson, content, event, order]);
}
