import fc from "fast-check";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { content } from "../e2e/support/timeline.ts";
import { anyLesson } from "../model/lesson-fixture.ts";
import { hostileWord, PROTOTYPE_NAMES } from "./hostile-words.ts";
import { sample } from "./seed.ts";

const KEYS = [
	"e",
	"t",
	"view",
	"q",
	"who",
	"by",
	"lane",
	"differ",
	"slide",
	"step",
	"lesson",
	"for",
	"try",
	"theme",
	"voices",
	"tray",
	"utm_source",
] as const;
const VIEWS = [
	"list",
	"about",
	"voices",
	"tray",
	"check",
	"practice",
	"teach",
	"present",
	"speaker",
	"handout",
	"results",
	"study",
] as const;

const known = fc.constantFrom(
	...content.events.map(({ id }) => id),
	...content.events.flatMap(({ quotes }) => quotes.map(({ id }) => id)),
	...content.people.map(({ id }) => id),
	...content.lanes.map(({ id }) => id),
	...VIEWS,
	"five-landmarks",
	"class",
	"named",
	"dark",
	"1",
	"0",
);
const part = fc.oneof(
	{ weight: 3, arbitrary: fc.integer({ min: -1, max: 99_999 }).map(String) },
	fc.constantFrom(
		"2022-02-30",
		"2022-13",
		"275760-09-13",
		"-271821-04-20",
		"2022-11-23",
		"2022-09",
		"2022",
		"",
		"2022-11-22T22:00:00Z",
	),
);
const time = fc.tuple(part, fc.constantFrom("..", "/", ""), part).map((parts) => parts.join(""));
// A few, for packing takes longer than all the rest.
const lesson = fc.constantFrom(...sample(anyLesson, 40).map(encodeLesson));
const list = fc
	.array(fc.oneof(known, hostileWord), { maxLength: 30 })
	.chain((words) => fc.constantFrom(",", "~", "*", ".").map((separator) => words.join(separator)));
const value = fc.oneof(
	{ weight: 4, arbitrary: known },
	{ weight: 2, arbitrary: hostileWord },
	time,
	list,
	lesson,
	fc.stringMatching(/^[12][\w-]{0,300}$/),
);

/** As an address may have it, encoded, half encoded or not at all. */
const written = fc.tuple(value, fc.constantFrom("whole", "not", "twice")).map(([text, how]) => {
	const once = how === "not" ? text : encodeURIComponent(text.toWellFormed());
	return how === "twice" ? encodeURIComponent(once) : once;
});
const pair = fc
	.tuple(
		fc.oneof(
			{ weight: 8, arbitrary: fc.constantFrom(...KEYS) },
			fc.constantFrom(...PROTOTYPE_NAMES),
			hostileWord,
		),
		written,
	)
	.map(([key, text]) => `${key}=${text}`);

/** A hash without its "#": sensible values in the wrong places, damaged and hostile ones, too many and too long ones. */
export const hostileHash = fc.oneof(
	{ weight: 8, arbitrary: fc.array(pair, { minLength: 1, maxLength: 6 }).map((pairs) => pairs.join("&")) },
	{ weight: 2, arbitrary: written },
	fc.tuple(known, pair).map(([id, rest]) => `${id}&${rest}`),
	fc.array(pair, { minLength: 60, maxLength: 120 }).map((pairs) => pairs.join("&")),
	fc.integer({ min: 10_000, max: 60_000 }).map((length) => `q=${"x".repeat(length)}`),
);
