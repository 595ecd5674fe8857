import type { HistoricalEvent } from "../../src/model/historical-event.ts";
import { type LessonEvent, plainEvent } from "../../src/model/lesson/lesson.ts";
import type { SheetEntry } from "../../src/model/lesson/sheet-entries.ts";
import type { ReadyQuestion } from "../../src/model/lesson/teaching.ts";

/** A ready question with what a test wants of it. */
export function questionFixture(change: Partial<ReadyQuestion> & { readonly id: string }): ReadyQuestion {
	return {
		text: `What of ${change.id}?`,
		quotes: ["quote-1"],
		expected: [{ text: "Something good.", quotes: ["quote-1"], accounts: [] }],
		weak: "Something weak.",
		starter: "I think …",
		...change,
	};
}

/** An entry of a sheet with these events, as a lesson without wishes has it. */
export function entryFixture(
	events: readonly HistoricalEvent[],
	own: (id: string) => LessonEvent = plainEvent,
): SheetEntry {
	const [first] = events;
	return {
		events: events.map((event, index) => ({ event, own: own(event.id), number: index + 1 })),
		quotes: first ? first.quotes.slice(0, 1) : [],
	};
}
