import { resolve } from "node:path";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";
import { type Attempt, encodeAttempt } from "../../src/model/lesson/attempt-code.ts";
import { axisExercise, daysIn } from "../../src/model/lesson/axis-exercise.ts";
import { encodeResult } from "../../src/model/results/result-code.ts";

/** The events of the lesson "five-landmarks", in its order. */
const LESSON = ["may-session", "september-session", "october-session", "sochi-meeting", "yerevan-meeting"];
const [MAY = "", SEPTEMBER = "", OCTOBER = "", SOCHI = "", YEREVAN = ""] = LESSON;

/** Of these only two titles tell no date, so that only they can be asked for theirs. */
const ASKED = [SOCHI, YEREVAN];
const content = parseContent(readContent(resolve(import.meta.dirname, "../../src/content")));
const asked = content.events
	.filter(({ id }) => LESSON.includes(id))
	.map(({ id, date }) => ({ id, date, named: true }));
const frame = {
	ids: LESSON,
	asked: ASKED,
	days: daysIn(axisExercise(asked, content.axis.windows[0]).window),
};
const practice = (attempt: Attempt) =>
	`#view=practice&lesson=five-landmarks&try=${encodeAttempt(attempt, frame)}`;

/** The two exercises on them, begun, so that they are mixed in the same way each time. */
export const PRACTICE = {
	order: practice({
		kind: "order",
		order: {
			order: [SEPTEMBER, MAY, OCTOBER, YEREVAN, SOCHI],
			checks: 0,
			checked: null,
			first: 0,
			marked: [],
			shown: false,
		},
		axis: null,
	}),
	axis: practice({
		kind: "axis",
		order: null,
		axis: { order: [SOCHI, YEREVAN], days: [180], verdict: false },
	}),
	/** In order, checked and read. */
	done: practice({
		kind: "order",
		order: { order: LESSON, checks: 1, checked: LESSON, first: 9, marked: [], shown: true },
		axis: null,
	}),
} as const;

/** Two speakers side by side. */
export const VOICES = "#view=voices&voices=zas,pashinyan";

/** A pupil's code, and the same with the name of another. */
export const CODE =
	encodeResult({
		lessonIds: LESSON,
		answer: { kind: "order", ids: [SEPTEMBER, MAY, OCTOBER, SOCHI, YEREVAN] },
		name: "Ani",
	}) ?? "";
export const DAMAGED_CODE = CODE.replace("Ani", "Aram");

/** A text with a quotation to the letter, one with a word changed, and one that is nowhere. */
export const TEXT =
	'Putin said: "we positively assess the meetings of the leaders of Armenia and Azerbaijan in Sochi". He also said: "we positively assess all the meetings of the leaders of Armenia and Azerbaijan in Sochi". And she said: "Nobody has ever said this sentence, for it is invented".';
