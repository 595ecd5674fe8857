import fc from "fast-check";
import { cleanLines, cleanText } from "../../src/model/lesson/clean-text.ts";
import { hasAddress } from "../../src/model/lesson/has-address.ts";
import {
	eventSlides,
	LESSON_LIMITS,
	type Lesson,
	type LessonEvent,
	type LessonSlide,
	plainLesson,
	REVEAL_PARTS,
	type SlideContent,
} from "../../src/model/lesson/lesson.ts";
import { hostileText } from "./hostile-text.ts";

/** The events that lessons of tests may name. */
export const LESSON_EVENTS: ReadonlySet<string> = new Set([
	"may-session",
	"september-session",
	"october-session",
	"sochi-meeting",
	"refusal-to-sign",
	"protest",
]);

/** The simplest lesson of five events. */
export const fiveLandmarks: Lesson = {
	...plainLesson("Five landmarks", [
		"may-session",
		"september-session",
		"october-session",
		"sochi-meeting",
		"refusal-to-sign",
	]),
	reveal: ["ask", "date", "quote", "speaker"],
};

/** Questions of a teacher's own, of ordinary length, with words that nothing has foreseen. */
const OWN_QUESTIONS = [
	"Zas called the September clash a “complication”. Which neutral noun would you have picked?",
	"Sketch the seating plan: who sat beside the host, and does geography explain the quarrel?",
	"Lukashenko jokes twice in this speech. Rewrite one joke so that Armenians could laugh too.",
	"A cartoonist draws the protest for tomorrow’s front page. Describe her picture in 30 words.",
	"Grandmother Anahit watches TV in Gyumri that evening; what does she grumble to her grandson?",
	"Calculate how many days separate Sochi from Yerevan. Was that enough for quiet diplomacy?",
];

/** A lesson as a teacher makes it: six events, each with a chosen quote, minutes, notes and a question of her own in the place of a ready one. */
export const sixQuestions: Lesson = {
	title: "The year of the refusal, class 10b",
	reveal: ["ask", "date", "quote", "speaker"],
	plain: false,
	slides: [...LESSON_EVENTS].map((id, at) => ({
		kind: "events",
		minutes: 5,
		events: [
			{
				id,
				quote: `${id}-1`,
				notes: `Zebra ${at}: wait for three hands.`,
				questions: [OWN_QUESTIONS[at] ?? ""],
				dropped: [`${id}-q1`],
			},
		],
	})),
};

const textOf = (limit: number, clean = cleanText) =>
	fc
		.oneof(hostileText, fc.lorem(), fc.constant(""))
		.map((text) => clean(clean(text).slice(0, limit)))
		.filter((text) => !hasAddress(text));

const notes = textOf(LESSON_LIMITS.notes, cleanLines);
const line = textOf(LESSON_LIMITS.question);
const someId = fc.constantFrom(
	"may-session-1",
	"protest-2",
	"another-quote",
	"main-both-facts",
	"sochi-meeting",
);
const ids = fc.array(someId, { maxLength: 4 });

const anyEvent = (id: string): fc.Arbitrary<LessonEvent> =>
	fc.record({
		id: fc.constant(id),
		quote: fc.constantFrom(null, `${id}-1`, "another-quote"),
		notes,
		questions: fc.array(
			line.filter((text) => text !== ""),
			{ maxLength: LESSON_LIMITS.questions },
		),
		dropped: fc.subarray([`${id}-q1`, `${id}-q2`, "another-q3"]),
	});

const otherSlide: fc.Arbitrary<SlideContent> = fc.oneof(
	fc.record({ kind: fc.constant("title" as const), text: textOf(LESSON_LIMITS.text), notes }),
	fc.record({
		kind: fc.constant("text" as const),
		heading: textOf(LESSON_LIMITS.title),
		text: textOf(LESSON_LIMITS.text),
		notes,
	}),
	fc.record({ kind: fc.constant("question" as const), text: line, quotes: ids, notes }),
	fc.record({ kind: fc.constant("pair" as const), text: line, left: someId, right: someId, notes }),
	fc.record({
		kind: fc.constant("axis" as const),
		text: line,
		events: fc.subarray([...LESSON_EVENTS]),
		notes,
	}),
	fc.record({ kind: fc.constant("closing" as const), text: line, notes }),
);

const eventsSlides = fc
	.shuffledSubarray([...LESSON_EVENTS], { minLength: 1 })
	.chain((chosen) => fc.tuple(...chosen.map(anyEvent)))
	.chain((events) =>
		// The first two events share a slide, or none do.
		fc.boolean().map((together): readonly SlideContent[] => {
			const [first, second, ...rest] = events;
			if (!together || !first || !second) return eventSlides(events);
			return [{ kind: "events", events: [first, second] }, ...eventSlides(rest)];
		}),
	);

/** Any lesson that the parser lets through as it is. */
export const anyLesson: fc.Arbitrary<Lesson> = fc.record({
	title: textOf(LESSON_LIMITS.title),
	reveal: fc.shuffledSubarray([...REVEAL_PARTS]),
	plain: fc.boolean(),
	slides: fc
		.tuple(fc.array(otherSlide, { maxLength: 3 }), eventsSlides, fc.array(otherSlide, { maxLength: 3 }))
		.chain(([before, events, after]) =>
			fc.tuple(
				...[...before, ...events, ...after].map((slide) =>
					fc
						.option(fc.integer({ min: 1, max: LESSON_LIMITS.minutes }))
						.map((minutes): LessonSlide => ({ ...slide, minutes })),
				),
			),
		),
});
