import { z } from "zod";
import { LESSON_LIMITS, REVEAL_PARTS } from "../model/lesson/lesson.ts";
import { id, schemaField, shortText } from "./schema-fields.ts";

/** UTF-16 code units. */
const ABOUT_LIMIT = 240;

const question = shortText(
	"A question to a class: who says so, when, to whom, what is missing.",
	LESSON_LIMITS.question,
);

const lessonEventSchema = z.strictObject({
	id: id("An event's id."),
	quote: id("The id of one of the event's quotes; left out for the event's own first choice.").optional(),
	notes: shortText("What the teacher may want to say.", LESSON_LIMITS.notes).optional(),
	questions: z.array(question).max(LESSON_LIMITS.questions).optional(),
});

const readyLessonSchema = z.strictObject({
	id: id("Permanent; used in addresses.").regex(/^(?!none$)[a-z]/, {
		error: "must begin with a letter, as codes of own lessons do not, and not be “none”",
	}),
	title: shortText("The title on the screen.", LESSON_LIMITS.title),
	about: shortText("What it is for, one or two sentences.", ABOUT_LIMIT),
	reveal: z.array(z.enum(REVEAL_PARTS)).meta({
		description:
			"The parts that each take a key, in the order in which they come; the others are there at once.",
	}),
	events: z
		.array(lessonEventSchema)
		.min(1, { error: "a lesson needs at least one event" })
		.max(LESSON_LIMITS.events)
		.meta({ description: "The events, in the order of the lesson." }),
});

/** The files in `teaching/`, by name: `questions.json` and `lessons.json`. */
export const teachingSchemas = {
	"questions.json": z.strictObject({
		$schema: schemaField,
		questions: z
			.record(
				z.string(),
				z
					.array(question)
					.min(2, { error: "an event needs two or three questions" })
					.max(3, { error: "an event needs two or three questions" }),
			)
			.meta({ description: "Two or three questions for each event, by its id." }),
	}),
	"lessons.json": z.strictObject({
		$schema: schemaField,
		lessons: z.array(readyLessonSchema).meta({ description: "The lessons, as they are offered." }),
	}),
};

/** A lesson as written in `lessons.json`. */
export type ReadyLessonFile = z.infer<typeof readyLessonSchema>;
