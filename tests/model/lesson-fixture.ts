import fc from "fast-check";
import { cleanLines, cleanText } from "../../src/model/lesson/clean-text.ts";
import { hasAddress } from "../../src/model/lesson/has-address.ts";
import { LESSON_LIMITS, type Lesson, REVEAL_PARTS } from "../../src/model/lesson/lesson.ts";
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
	title: "Five key events",
	reveal: ["ask", "date", "speaker", "quote"],
	events: ["may-session", "september-session", "october-session", "sochi-meeting", "refusal-to-sign"].map(
		(id) => ({ id, quote: null, notes: "", questions: [] }),
	),
};

const textOf = (limit: number, clean = cleanText) =>
	fc
		.oneof(hostileText, fc.lorem(), fc.constant(""))
		.map((text) => clean(clean(text).slice(0, limit)))
		.filter((text) => !hasAddress(text));

/** Any lesson that the parser lets through as it is. */
export const anyLesson: fc.Arbitrary<Lesson> = fc.record({
	title: textOf(LESSON_LIMITS.title),
	reveal: fc.shuffledSubarray([...REVEAL_PARTS]),
	events: fc.shuffledSubarray([...LESSON_EVENTS], { minLength: 1 }).chain((ids) =>
		fc.tuple(
			...ids.map((id) =>
				fc.record({
					id: fc.constant(id),
					quote: fc.constantFrom(null, `${id}-1`, "another-quote"),
					notes: textOf(LESSON_LIMITS.notes, cleanLines),
					questions: fc.array(
						textOf(LESSON_LIMITS.question).filter((text) => text !== ""),
						{ maxLength: LESSON_LIMITS.questions },
					),
				}),
			),
		),
	),
});
