/**
 * What of an event can be shown by a key of its own. `ask` is the question "When was this?" in the date's place; the title
 * is always there first.
 */
export const REVEAL_PARTS = ["ask", "date", "speaker", "quote"] as const;
export type RevealPart = (typeof REVEAL_PARTS)[number];

/** An event as a lesson shows it. */
export interface LessonEvent {
	/** The event's id. */
	readonly id: string;
	/** The id of the quote that is shown, or `null` for the event's own first choice (see main-quote.ts). */
	readonly quote: string | null;
	/** The teacher's own notes, plain text; "" for none. */
	readonly notes: string;
	/** The teacher's own questions to the class, plain text. */
	readonly questions: readonly string[];
}

/** A choice of events in an order of the teacher's, with how to show them. Data from anyone: text only. */
export interface Lesson {
	readonly title: string;
	/**
	 * The parts that each take a key, in the order in which they come. What is not named is there from the start; `ask` is
	 * never there from the start and goes when the date comes.
	 */
	readonly reveal: readonly RevealPart[];
	/** No event twice. */
	readonly events: readonly LessonEvent[];
}

/** How much a lesson may hold. Lengths in UTF-16 code units. */
export const LESSON_LIMITS = {
	title: 80,
	events: 60,
	notes: 600,
	questions: 5,
	question: 200,
	/** Of the id of an event or a quote. */
	id: 64,
	/** Of the code in an address. */
	code: 16_000,
	/** Of a code that mail and chat programs carry whole, by experience. */
	mailed: 6000,
	/** Of a lesson's file. */
	file: 200_000,
} as const;

/** A lesson of these events, in this order, that shows all of each at once. */
export function plainLesson(title: string, ids: readonly string[]): Lesson {
	return { title, reveal: [], events: ids.map((id) => ({ id, quote: null, notes: "", questions: [] })) };
}
