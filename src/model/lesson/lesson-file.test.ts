import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLesson, fiveLandmarks, LESSON_EVENTS } from "../../../tests/model/lesson-fixture.ts";
import { LESSON_LIMITS } from "./lesson.ts";
import { lessonFile, parseLessonFile } from "./lesson-file.ts";

const parse = (text: string) => parseLessonFile(text, LESSON_EVENTS);
const changed = (fields: object) => JSON.stringify({ ...JSON.parse(lessonFile(fiveLandmarks)), ...fields });

describe("lessonFile and parseLessonFile", () => {
	it("give back any lesson as it was", () => {
		fc.assert(
			fc.property(anyLesson, (lesson) => {
				expect(parse(lessonFile(lesson))).toEqual({ lesson, fault: null });
			}),
			{ numRuns: 60 },
		);
	});

	it("write what a person can read, without what is empty", () => {
		const events = [{ id: "protest", quote: "protest-2", notes: "", questions: ["Who?"] }];
		expect(lessonFile({ title: "One", reveal: ["quote"], events })).toBe(
			[
				"{",
				'\t"format": "csto-timeline-lesson",',
				'\t"version": 1,',
				'\t"title": "One",',
				'\t"reveal": [',
				'\t\t"quote"',
				"\t],",
				'\t"events": [',
				"\t\t{",
				'\t\t\t"id": "protest",',
				'\t\t\t"quote": "protest-2",',
				'\t\t\t"questions": [',
				'\t\t\t\t"Who?"',
				"\t\t\t]",
				"\t\t}",
				"\t]",
				"}",
				"",
			].join("\n"),
		);
	});

	it("read a file that an editor marked with a byte order mark", () => {
		expect(parse(`\uFEFF${lessonFile(fiveLandmarks)}`).lesson).toEqual(fiveLandmarks);
	});

	it.each([
		["no JSON", "Dear class", "not-a-lesson"],
		["an empty file", "", "not-a-lesson"],
		["null", "null", "not-a-lesson"],
		["another format", changed({ format: "slides" }), "not-a-lesson"],
		["no version", changed({ version: undefined }), "not-a-lesson"],
		["a version that is no number", changed({ version: "1" }), "not-a-lesson"],
		["a later version", changed({ version: 2 }), "newer"],
		["an address", changed({ title: "https://evil.example" }), "address"],
		["only foreign events", changed({ events: [{ id: "moon-landing" }] }), "no-events"],
		[
			"a format on the prototype",
			'{"__proto__":{"format":"csto-timeline-lesson","version":1}}',
			"not-a-lesson",
		],
		["a file too large", lessonFile(fiveLandmarks) + " ".repeat(LESSON_LIMITS.file), "too-long"],
		["nests within nests", "[".repeat(LESSON_LIMITS.file), "not-a-lesson"],
	])("take %s for no lesson and say why", (_, text, fault) => {
		expect(parse(text)).toEqual({ lesson: null, fault });
	});
});
