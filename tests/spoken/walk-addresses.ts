import { type Attempt, encodeAttempt } from "../../src/model/lesson/attempt-code.ts";
import { encodeResult } from "../../src/model/results/result-code.ts";

/** The events of the lesson "five-landmarks", in its order. */
const LESSON = ["may-session", "september-session", "october-session", "sochi-meeting", "yerevan-meeting"];
const [MAY = "", SEPTEMBER = "", OCTOBER = "", SOCHI = "", YEREVAN = ""] = LESSON;

const frame = { ids: LESSON, asked: LESSON, days: 1000 };
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
		axis: { order: [SOCHI, MAY, YEREVAN, SEPTEMBER, OCTOBER], days: [], verdict: false },
	}),
} as const;

/** Two speakers side by side. */
export const VOICES = "#view=voices&voices=zas,pashinyan";

/** A result's code, and one with a letter that is not as it was written. */
export const RESULT_CODES: readonly string[] = [
	encodeResult({ lessonIds: LESSON, answer: { kind: "order", ids: LESSON }, name: "Ann" }) ?? "",
	"P000",
];
