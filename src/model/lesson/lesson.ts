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
	/** Ids of the ready questions that the lesson leaves out (see teaching.ts). */
	readonly dropped: readonly string[];
}

/** What every slide that shows no event has. */
interface SlideNotes {
	/** The teacher's own notes, plain text; "" for none. */
	readonly notes: string;
}

/** The kinds of slides, and what each shows. Texts are plain text of one line; quotes, accounts and events are named by their ids. */
export type SlideContent =
	/** An event, or several that one and the same sentence attests: its words once, a bar for each. The first event has the quote and the notes. */
	| { readonly kind: "events"; readonly events: readonly LessonEvent[] }
	/** The lesson's title, with a line below it or "". */
	| ({ readonly kind: "title"; readonly text: string } & SlideNotes)
	| ({ readonly kind: "text"; readonly heading: string; readonly text: string } & SlideNotes)
	/** A question that the class sees, with the words that it is about. */
	| ({ readonly kind: "question"; readonly text: string; readonly quotes: readonly string[] } & SlideNotes)
	/** Two quotes, or a quote and an account of another report, side by side under a question or "". */
	| ({
			readonly kind: "pair";
			readonly text: string;
			/** Ids of a quote or an account. */
			readonly left: string;
			readonly right: string;
	  } & SlideNotes)
	/** Events as bars on the axis; none named means the landmarks. */
	| ({ readonly kind: "axis"; readonly text: string; readonly events: readonly string[] } & SlideNotes)
	/** The question that a lesson closes with. */
	| ({ readonly kind: "closing"; readonly text: string } & SlideNotes);

/** A slide. */
export type LessonSlide = SlideContent & {
	/** How long a class needs for it, whole minutes; `null` where the lesson does not say. */
	readonly minutes: number | null;
};
export type SlideKind = LessonSlide["kind"];

/** A choice of events in an order of the teacher's, with how to show them. Data from anyone: text only. */
export interface Lesson {
	readonly title: string;
	/**
	 * The parts that each take a key, in the order in which they come. What is not named is there from the start; `ask` is
	 * never there from the start and goes when the date comes.
	 */
	readonly reveal: readonly RevealPart[];
	/** Whether slides and sheets show the plain version of our summary. */
	readonly plain: boolean;
	/** No event stands twice among the slides of kind `events`, and at least one does. */
	readonly slides: readonly LessonSlide[];
}

/** How much a lesson may hold. Lengths in UTF-16 code units. */
export const LESSON_LIMITS = {
	title: 80,
	slides: 80,
	events: 60,
	notes: 600,
	questions: 5,
	question: 200,
	/** Of a line or a text on a slide. */
	text: 400,
	/** Quotes that a question names, ready questions that an event leaves out, events of an axis. */
	ids: 20,
	/** Of a slide. */
	minutes: 120,
	/** Of the id of an event, a quote, an account or a ready question. */
	id: 64,
	/** Of the code in an address. */
	code: 16_000,
	/** Of a code that mail and chat programs carry whole, by experience. */
	mailed: 6000,
	/** Of a lesson's file. */
	file: 200_000,
} as const;

/** An event as a lesson has it that says nothing of it. */
export function plainEvent(id: string): LessonEvent {
	return { id, quote: null, notes: "", questions: [], dropped: [] };
}

/** A slide for each of these events. */
export function eventSlides(events: readonly LessonEvent[]): readonly LessonSlide[] {
	return events.map((event) => ({ kind: "events", minutes: null, events: [event] }));
}

/** A lesson of these events, in this order, that shows all of each at once. */
export function plainLesson(title: string, ids: readonly string[]): Lesson {
	return { title, reveal: [], plain: false, slides: eventSlides(ids.map(plainEvent)) };
}

/** The events of a lesson in its order: what its sheets and exercises are about. */
export function lessonEvents({ slides }: Pick<Lesson, "slides">): readonly LessonEvent[] {
	return slides.flatMap((slide) => (slide.kind === "events" ? slide.events : []));
}

/** How long a lesson takes, in minutes, as far as its slides say. */
export function lessonMinutes({ slides }: Pick<Lesson, "slides">): number {
	return slides.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** Whether the teacher has written notes. */
export function hasNotes({ slides }: Lesson): boolean {
	return slides.some((slide) =>
		slide.kind === "events" ? slide.events.some(({ notes }) => notes !== "") : slide.notes !== "",
	);
}

/** The lesson as a class may have it: without the teacher's notes. */
export function withoutNotes(lesson: Lesson): Lesson {
	return {
		...lesson,
		slides: lesson.slides.map((slide) =>
			slide.kind === "events"
				? { ...slide, events: slide.events.map((event) => ({ ...event, notes: "" })) }
				: { ...slide, notes: "" },
		),
	};
}
