import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLesson, fiveLandmarks, LESSON_EVENTS } from "../../../tests/model/lesson-fixture.ts";
import { eventSlides, LESSON_LIMITS, plainEvent, plainLesson } from "./lesson.ts";
import { lessonFile, parseLessonFile } from "./lesson-file.ts";

const parse = (text: string) => parseLessonFile(text, LESSON_EVENTS);
const changed = (fields: object) => JSON.stringify({ ...JSON.parse(lessonFile(fiveLandmarks)), ...fields });

describe("lessonFile and parseLessonFile", () => {
	it("give back any lesson as it was", () => {
		fc.assert(
			fc.property(anyLesson, (lesson) => {
				expect(parse(lessonFile(lesson))).toEqual({ lesson, fault: null, leftOut: 0 });
			}),
			{ numRuns: 60 },
		);
	});

	it("write what a person can read, without what is empty", () => {
		const slides = eventSlides([{ ...plainEvent("protest"), quote: "protest-2", questions: ["Who?"] }]);
		expect(JSON.parse(lessonFile({ title: "One", reveal: ["quote"], plain: false, slides }))).toEqual({
			format: "csto-timeline-lesson",
			version: 2,
			title: "One",
			reveal: ["quote"],
			slides: [{ kind: "events", events: [{ id: "protest", quote: "protest-2", questions: ["Who?"] }] }],
		});
		expect(lessonFile(fiveLandmarks)).toMatch(/^\{\n\t"format"/);
	});

	it("read a file of version 1, which was a list of events", () => {
		const events = [{ id: "protest", quote: "protest-2", notes: "Why?" }];
		const file = JSON.stringify({
			format: "csto-timeline-lesson",
			version: 1,
			title: "One",
			reveal: [],
			events,
		});
		const event = { ...plainEvent("protest"), quote: "protest-2", notes: "Why?" };
		expect(parse(file).lesson).toEqual({ ...plainLesson("One", []), slides: eventSlides([event]) });
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
		["a later version", changed({ version: 3 }), "newer"],
		["an address", changed({ title: "https://evil.example" }), "address"],
		[
			"only foreign events",
			changed({ slides: [{ kind: "events", events: [{ id: "moon-landing" }] }] }),
			"no-events",
		],
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
