import { z } from "zod";
import { LESSON_LIMITS, REVEAL_PARTS } from "../model/lesson/lesson.ts";
import { id, schemaField, shortText } from "./schema-fields.ts";

/** UTF-16 code units. */
const ABOUT_LIMIT = 240;
/** Of a point of a plan or of an answer, UTF-16 code units. */
const POINT_LIMIT = 240;
/** Of a summary in plain words, UTF-16 code units. */
const PLAIN_LIMIT = 400;

const question = shortText(
	"A question to a class: who says so, when, to whom, what is missing.",
	LESSON_LIMITS.question,
);
const notes = shortText("What the teacher may want to say.", LESSON_LIMITS.notes).optional();
const minutes = z
	.int()
	.min(1)
	.max(LESSON_LIMITS.minutes)
	.meta({ description: "How long a class needs for the slide." });
const quoteIds = z.array(id("The id of a quote, of any event.")).max(LESSON_LIMITS.ids);

const readyQuestionSchema = z.strictObject({
	id: id("Permanent: the event's id, “-q” and a number."),
	text: question,
	quotes: quoteIds.min(1, { error: "a question names the quotes that it is about" }).meta({
		description: "The quotes whose words it is about; what it has in “ ” stands in one of them.",
	}),
	expected: z
		.array(
			z.strictObject({
				text: shortText("Something that a good answer has.", POINT_LIMIT),
				quotes: quoteIds.min(1, { error: "name one, or leave the field out" }).optional(),
				accounts: z
					.array(id("The id of an account of any event."))
					.min(1, { error: "name one, or leave the field out" })
					.optional(),
			}),
		)
		.min(1, { error: "say what a good answer has" })
		.max(4),
	weak: shortText("What a weak answer looks like.", POINT_LIMIT),
	starter: shortText("How an answer can begin.", LESSON_LIMITS.question),
});

const lessonEventSchema = z.strictObject({
	id: id("An event's id."),
	quote: id("The id of one of the event's quotes; left out for the event's own first choice.").optional(),
	notes,
	questions: z.array(question).max(LESSON_LIMITS.questions).optional(),
	dropped: z
		.array(id("The id of a ready question of the event."))
		.optional()
		.meta({ description: "The ready questions that the lesson leaves out." }),
});

const line = (description: string, limit: number = LESSON_LIMITS.text) =>
	shortText(description, limit).optional();

const slideSchema = z.discriminatedUnion("kind", [
	z.strictObject({
		kind: z.literal("events"),
		minutes,
		events: z
			.array(lessonEventSchema)
			.min(1)
			.meta({ description: "One event, or several that one sentence attests." }),
	}),
	z.strictObject({
		kind: z.literal("title"),
		minutes,
		notes,
		text: line("A line below the lesson's title."),
	}),
	z.strictObject({
		kind: z.literal("text"),
		minutes,
		notes,
		heading: line("A heading.", LESSON_LIMITS.title),
		text: shortText("What the class reads.", LESSON_LIMITS.text),
	}),
	z.strictObject({
		kind: z.literal("question"),
		minutes,
		notes,
		text: question,
		quotes: quoteIds.optional().meta({ description: "The quotes that are shown with it." }),
	}),
	z.strictObject({
		kind: z.literal("pair"),
		minutes,
		notes,
		text: question.optional(),
		left: id("The id of a quote or an account."),
		right: id("The id of a quote or an account."),
	}),
	z.strictObject({
		kind: z.literal("axis"),
		minutes,
		notes,
		text: line("A question or a line above the axis.", LESSON_LIMITS.question),
		events: z
			.array(id("An event's id."))
			.max(LESSON_LIMITS.ids)
			.optional()
			.meta({ description: "The events that are drawn; left out for the landmarks." }),
	}),
	z.strictObject({ kind: z.literal("closing"), minutes, notes, text: question }),
]);

const points = (description: string) =>
	z.array(shortText(description, POINT_LIMIT)).min(1, { error: "name at least one" });

const readyLessonSchema = z.strictObject({
	id: id("Permanent; used in addresses.").regex(/^(?!none$)[a-z]/, {
		error: "must begin with a letter, as codes of own lessons do not, and not be “none”",
	}),
	title: shortText("The title on the screen.", LESSON_LIMITS.title),
	about: shortText("What it is for, one or two sentences.", ABOUT_LIMIT),
	plan: z.strictObject({
		aims: points("What the class can do afterwards."),
		materials: points("What the teacher needs."),
		lookFor: points("What to look for in the class's answers."),
	}),
	reveal: z.array(z.enum(REVEAL_PARTS)).meta({
		description:
			"The parts that each take a key, in the order in which they come; the others are there at once.",
	}),
	slides: z
		.array(slideSchema)
		.min(1, { error: "a lesson needs at least one slide" })
		.max(LESSON_LIMITS.slides)
		.meta({
			description: "The slides, in the order of the lesson. A last one that says so comes by itself.",
		}),
});

/** The files in `teaching/`, by name. */
export const teachingSchemas = {
	"questions.json": z.strictObject({
		$schema: schemaField,
		questions: z
			.record(
				z.string(),
				z
					.array(readyQuestionSchema)
					.min(2, { error: "an event needs two or three questions" })
					.max(3, { error: "an event needs two or three questions" }),
			)
			.meta({ description: "Two or three questions for each event, by its id." }),
	}),
	"plain.json": z.strictObject({
		$schema: schemaField,
		plain: z
			.record(z.string(), shortText("Our summary in plain words.", PLAIN_LIMIT))
			.meta({ description: "Our summary of an event in plain words, by the event's id." }),
	}),
	"lessons.json": z.strictObject({
		$schema: schemaField,
		lessons: z.array(readyLessonSchema).meta({ description: "The lessons, as they are offered." }),
	}),
};

/** A question as written in `questions.json`. */
export type ReadyQuestionFile = z.infer<typeof readyQuestionSchema>;
/** A lesson as written in `lessons.json`. */
export type ReadyLessonFile = z.infer<typeof readyLessonSchema>;
