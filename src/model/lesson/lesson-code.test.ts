import { createHash } from "node:crypto";
import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { anyLesson, fiveLandmarks, LESSON_EVENTS } from "../../../tests/model/lesson-fixture.ts";
import { toBase64url } from "./base64url.ts";
import { LESSON_LIMITS, type Lesson } from "./lesson.ts";
import { encodeLesson, resolveLesson } from "./lesson-code.ts";
import { LESSON_DICTIONARY } from "./lesson-dictionary.ts";

const ready = { id: "five-landmarks", about: "About.", lesson: { ...fiveLandmarks, title: "Ready" } };
const resolve = (code: string) => resolveLesson(code, { questions: {}, lessons: [ready] }, LESSON_EVENTS);
const pack = (text: string) =>
	toBase64url(deflateSync(strToU8(text), { level: 9, dictionary: LESSON_DICTIONARY }));

/** A code of version 1, as it was first given out; it must be read like this for ever. */
const FIRST_CODE =
	"1iwabDs-xjxomK1ztuLpP4epyhasLr-69uuNa09UtIGMhBqCHCtBHOko-mXmpCvl5qXoxeWBmSXm-HtiHKOGO8B3MNiDXJskOVALY2-gn2QG1wOMsNhYA";
const firstLesson: Lesson = {
	title: "Who says so? – Ով է ասում",
	reveal: ["date", "quote"],
	events: [
		{ id: "sochi-meeting", quote: "sochi-meeting-2", notes: "Line one.\nLine two.", questions: [] },
		{ id: "may-session", quote: null, notes: "", questions: ["Who says so?", "<b>When?</b>"] },
		{ id: "protest", quote: null, notes: "", questions: [] },
	],
};

const BOMB = `1${pack(`["","",["protest"],"${"x".repeat(4_000_000)}"]`)}`;

describe("encodeLesson and resolveLesson", () => {
	it("give back any lesson as it was, from a code that an address may hold", () => {
		fc.assert(
			fc.property(anyLesson, (lesson) => {
				const code = encodeLesson(lesson);
				expect(code).toMatch(/^1[\w-]+$/);
				expect(resolve(code)).toEqual(code.length > LESSON_LIMITS.code ? null : lesson);
			}),
			{ numRuns: 100 },
		);
	});

	it("read the first code ever given out", () => {
		expect(resolve(FIRST_CODE)).toEqual(firstLesson);
	});

	it("have the dictionary of version 1, to the letter", () => {
		const hash = createHash("sha256").update(LESSON_DICTIONARY).digest("hex");
		expect(hash).toBe("5ccc4ae01f595b583a52906ad09d38e0b96d675ebe5b6c25daac86bad1da0512");
	});

	it("need fewer than 120 characters for five events without notes, whatever the title", () => {
		expect(encodeLesson(fiveLandmarks).length).toBeLessThan(60);
		const title = "Quick zephyrs: vexing, jumbled; 47 hymns & foxglove";
		const events = fiveLandmarks.events.map((event) => ({ ...event, quote: `${event.id}-1` }));
		expect(encodeLesson({ ...fiveLandmarks, title, events }).length).toBeLessThan(120);
	});

	it("give a ready lesson for its id", () => {
		expect(resolve("five-landmarks")).toBe(ready.lesson);
		expect(resolve("six-landmarks")).toBeNull();
	});

	it.each([
		["nothing", ""],
		["the version alone", "1"],
		["another version", `2${encodeLesson(fiveLandmarks).slice(1)}`],
		["half a code", encodeLesson(fiveLandmarks).slice(0, 20)],
		["a code with a foreign character", `${encodeLesson(fiveLandmarks)}é`],
		["no JSON", `1${pack("no JSON")}`],
		["another kind of JSON", `1${pack('{"events":[]}')}`],
		["a list of other things", `1${pack('[1,"",{}]')}`],
		["no events", `1${pack('["Title","",[]]')}`],
		["an event that is none", `1${pack('["Title","",[{"id":"protest"}]]')}`],
		["an address", `1${pack('["https://evil.example","",["protest"]]')}`],
		["prototype keys", `1${pack('["","",["__proto__","constructor","toString"]]')}`],
		["too many events", `1${pack(`["","",[${Array(9000).fill('"protest"').join(",")}]]`)}`],
		["nests within nests", `1${pack("[".repeat(200_000))}`],
		["a long code", `1${"A".repeat(LESSON_LIMITS.code)}`],
	])("take %s for no lesson", (_, code) => {
		expect(resolve(code)).toBeNull();
	});

	it("unpack no bomb that passes for its length", () => {
		expect(BOMB.length).toBeLessThan(LESSON_LIMITS.code);
		expect(resolve(`1${pack(`["","",["protest"],"${"x".repeat(300_000)}"]`)}`)).not.toBeNull();
		expect(resolve(BOMB)).toBeNull();
	});

	it("read a code as long as may be of a lesson that repeats itself", () => {
		const notes = "Ա“ ".repeat(LESSON_LIMITS.notes / 3).trim();
		const events = fiveLandmarks.events.map((event) => ({ ...event, notes, questions: [] }));
		expect(resolve(encodeLesson({ ...fiveLandmarks, events }))?.events).toEqual(events);
	});

	it("never throw, whatever the code", () => {
		const text = fc.oneof(
			fc.string({ unit: "binary", maxLength: 200 }),
			fc.stringMatching(/^1[\w-]{0,200}$/),
			fc.uint8Array({ maxLength: 300 }).map((bytes) => `1${toBase64url(bytes)}`),
			fc.json().map((json) => `1${pack(json)}`),
		);
		fc.assert(
			fc.property(text, (code) => {
				expect(() => resolve(code)).not.toThrow();
			}),
			{ numRuns: 2000 },
		);
	});

	it("survive a code with one character changed", () => {
		const code = encodeLesson(firstLesson);
		fc.assert(
			fc.property(fc.nat(code.length - 1), fc.stringMatching(/^[\w-]$/), (at, character) => {
				const lesson = resolve(code.slice(0, at) + character + code.slice(at + 1));
				for (const { id } of lesson?.events ?? []) expect(LESSON_EVENTS).toContain(id);
			}),
			{ numRuns: 500 },
		);
	});
});
