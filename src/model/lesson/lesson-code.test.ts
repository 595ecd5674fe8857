import { createHash } from "node:crypto";
import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import {
	anyLesson,
	fiveLandmarks,
	LESSON_EVENTS,
	sixQuestions,
} from "../../../tests/model/lesson-fixture.ts";
import { toBase64url } from "./base64url.ts";
import { CODE_1_DICTIONARY } from "./code-1-dictionary.ts";
import { CODE_2_IDS } from "./code-2-ids.ts";
import { CODE_2_PRIMER } from "./code-2-primer.ts";
import {
	eventSlides,
	LESSON_LIMITS,
	type Lesson,
	type LessonSlide,
	lessonEvents,
	plainEvent,
	withoutNotes,
} from "./lesson.ts";
import { encodeLesson, resolveLesson } from "./lesson-code.ts";
import { packText } from "./text-coder.ts";

const plan = { aims: [], materials: [], lookFor: [] };
const ready = { id: "five-landmarks", about: "About.", plan, lesson: { ...fiveLandmarks, title: "Ready" } };
const resolve = (code: string) => resolveLesson(code, { lessons: [ready] }, LESSON_EVENTS);
const pack = (text: string) => toBase64url(packText(text, CODE_2_PRIMER));
const deflate = (text: string) =>
	toBase64url(deflateSync(strToU8(text), { level: 9, dictionary: CODE_1_DICTIONARY }));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** A code of version 1, as it was first given out; it must be read like this for ever. */
const FIRST_CODE =
	"1iwabDs-xjxomK1ztuLpP4epyhasLr-69uuNa09UtIGMhBqCHCtBHOko-mXmpCvl5qXoxeWBmSXm-HtiHKOGO8B3MNiDXJskOVALY2-gn2QG1wOMsNhYA";
const firstLesson: Lesson = {
	title: "Who says so? – Ով է ասում",
	reveal: ["date", "quote"],
	plain: false,
	slides: eventSlides([
		{ ...plainEvent("sochi-meeting"), quote: "sochi-meeting-2", notes: "Line one.\nLine two." },
		{ ...plainEvent("may-session"), questions: ["Who says so?", "<b>When?</b>"] },
		plainEvent("protest"),
	]),
};

/** A code of version 2, likewise. */
const SECOND_CODE =
	"2Oqh_-GTh2CUrnlN4CRBzel61aqPBdg-IcEQwGN_8swc2huHP7-bGiUgcab-oiieYpO-W6DpF5mE5Y7REmjmUXOA";
const secondLesson: Lesson = { ...firstLesson, plain: true };

const BOMBS = [
	`1${deflate(`["","",["protest"],"${"x".repeat(4_000_000)}"]`)}`,
	`2${pack(`["","",0,[5],"${"x".repeat(100_000)}"]`)}`,
];

describe("encodeLesson and resolveLesson", () => {
	it("give back any lesson as it was, from a code that an address may hold", () => {
		fc.assert(
			fc.property(anyLesson, (lesson) => {
				const code = encodeLesson(lesson);
				expect(code).toMatch(/^2[\w-]+$/);
				expect(resolve(code)).toEqual(code.length > LESSON_LIMITS.code ? null : lesson);
			}),
			{ numRuns: 100 },
		);
	});

	it("read the first codes ever given out", () => {
		expect(resolve(FIRST_CODE)).toEqual(firstLesson);
		expect(resolve(SECOND_CODE)).toEqual(secondLesson);
	});

	it("have their dictionary, their primer and the table of events, to the letter", () => {
		expect(sha256(CODE_1_DICTIONARY)).toBe(
			"5ccc4ae01f595b583a52906ad09d38e0b96d675ebe5b6c25daac86bad1da0512",
		);
		expect(sha256(CODE_2_PRIMER)).toBe("4f623668c5c98df6641a1a8aea6c842e29e2b3c3b95f103d4205ea2f523c922d");
		// New events may stand behind these, and nowhere else.
		expect(sha256(strToU8(CODE_2_IDS.slice(0, 20).join()))).toBe(
			"fe17cc5f0c85a2593e9711f6a36f2d67b58c7651f243ceb224793abe6c490c42",
		);
	});

	it("need fewer than 120 characters for five events without notes, whatever the title", () => {
		expect(encodeLesson(fiveLandmarks).length).toBeLessThan(60);
		const title = "Quick zephyrs: vexing, jumbled; 47 hymns & foxglove";
		const events = lessonEvents(fiveLandmarks).map((event) => ({ ...event, quote: `${event.id}-1` }));
		expect(encodeLesson({ ...fiveLandmarks, title, slides: eventSlides(events) }).length).toBeLessThan(120);
	});

	it("need 360 characters for six events with six questions of a teacher's own", () => {
		const questions = lessonEvents(sixQuestions).flatMap((event) => event.questions);
		expect(questions.map(({ length }) => length).toSorted()[0]).toBeGreaterThanOrEqual(88);
		expect(encodeLesson(withoutNotes(sixQuestions)).length).toBeLessThanOrEqual(360);
	});

	it("give a ready lesson for its id", () => {
		expect(resolve("five-landmarks")).toBe(ready.lesson);
		expect(resolve("six-landmarks")).toBeNull();
	});

	it.each([
		["nothing", ""],
		["the version alone", "1"],
		["another version", `3${encodeLesson(fiveLandmarks).slice(1)}`],
		["half a code", encodeLesson(fiveLandmarks).slice(0, 20)],
		["a code with a foreign character", `${encodeLesson(fiveLandmarks)}é`],
		["no JSON", `2${pack("no JSON")}`],
		["another kind of JSON", `2${pack('{"events":[]}')}`],
		["a list of other things", `2${pack('[1,"",{}]')}`],
		["no events", `2${pack('["Title","",0,[]]')}`],
		["an event that is none", `2${pack('["Title","",0,[{"id":"protest"}]]')}`],
		["an address", `2${pack('["https://evil.example","",0,[5]]')}`],
		["prototype keys", `2${pack('["","",0,["__proto__","constructor","toString"]]')}`],
		["too many events", `2${pack(`["","",0,[${Array(9000).fill("5").join(",")}]]`)}`],
		["nests within nests", `2${pack("[".repeat(200_000))}`],
		["a long code", `1${"A".repeat(LESSON_LIMITS.code)}`],
	])("take %s for no lesson", (_, code) => {
		expect(resolve(code)).toBeNull();
	});

	it("unpack no bomb that passes for its length", () => {
		expect(resolve(`2${pack(`["","",0,[5],"${"x".repeat(99_900)}"]`)}`)).not.toBeNull();
		for (const bomb of BOMBS) {
			expect(bomb.length).toBeLessThan(LESSON_LIMITS.code);
			expect(resolve(bomb)).toBeNull();
		}
	});

	it("give a lesson that repeats itself too often a code longer than may be, not one that is refused later", () => {
		const questions = Array.from({ length: LESSON_LIMITS.questions }, () =>
			"x".repeat(LESSON_LIMITS.question),
		);
		const notes = "x".repeat(LESSON_LIMITS.notes);
		const events = Array.from({ length: LESSON_LIMITS.events }, (_, at) => plainEvent(`made-up-${at}`));
		const slide: LessonSlide = {
			kind: "text",
			heading: "",
			text: "x".repeat(LESSON_LIMITS.text),
			minutes: null,
			notes,
		};
		const lesson = (texts: number): Lesson => ({
			...fiveLandmarks,
			slides: [
				...eventSlides(events.map((event) => ({ ...event, notes, questions }))),
				...Array.from({ length: texts }, () => slide),
			],
		});
		expect(encodeLesson(lesson(0)).length).toBeLessThan(LESSON_LIMITS.code);
		expect(encodeLesson(lesson(20)).length).toBeGreaterThan(LESSON_LIMITS.code);
	});

	it("read a code as long as may be of a lesson that repeats itself", () => {
		const notes = "Ա“ ".repeat(LESSON_LIMITS.notes / 3).trim();
		const slides = eventSlides(lessonEvents(fiveLandmarks).map((event) => ({ ...event, notes })));
		expect(resolve(encodeLesson({ ...fiveLandmarks, slides }))?.slides).toEqual(slides);
	});

	it("never throw, whatever the code", () => {
		const text = fc.oneof(
			fc.string({ unit: "binary", maxLength: 200 }),
			fc.stringMatching(/^[12][\w-]{0,200}$/),
			fc.uint8Array({ maxLength: 300 }).map((bytes) => `2${toBase64url(bytes)}`),
			fc.json().map((json) => `1${deflate(json)}`),
			fc.json().map((json) => `2${pack(json)}`),
			fc.json().map((json) => `2${pack(`["","",0,[5,${json}]]`)}`),
		);
		fc.assert(
			fc.property(text, (code) => {
				expect(() => resolve(code)).not.toThrow();
			}),
			{ numRuns: 2000 },
		);
	});

	it("notice that a character was changed or is missing", () => {
		const code = encodeLesson(firstLesson);
		for (let at = 1; at < code.length; at++) {
			const other = code.charAt(at) === "B" ? "R" : "B";
			expect(resolve(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
			expect(resolve(code.slice(0, at))).toBeNull();
		}
	});

	it("survive a code with one character changed", () => {
		const code = encodeLesson(firstLesson);
		fc.assert(
			fc.property(fc.nat(code.length - 1), fc.stringMatching(/^[\w-]$/), (at, character) => {
				const lesson = resolve(code.slice(0, at) + character + code.slice(at + 1));
				for (const { id } of lesson ? lessonEvents(lesson) : []) expect(LESSON_EVENTS).toContain(id);
			}),
			{ numRuns: 500 },
		);
	});
});
