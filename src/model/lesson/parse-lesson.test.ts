import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../../../tests/model/hostile-text.ts";
import { anyLesson, fiveLandmarks, LESSON_EVENTS } from "../../../tests/model/lesson-fixture.ts";
import { eventSlides, LESSON_LIMITS, lessonEvents, plainEvent, plainLesson, REVEAL_PARTS } from "./lesson.ts";
import { parseLesson } from "./parse-lesson.ts";

const parse = (data: unknown) => parseLesson(data, LESSON_EVENTS);
const withNotes = (notes: unknown) => parse({ events: [{ id: "protest", notes }] });
const eventsOf = (data: unknown) => lessonEvents(parse(data).lesson ?? { slides: [] });
const notesOf = (notes: unknown) => eventsOf({ events: [{ id: "protest", notes }] })[0]?.notes;

describe("parseLesson", () => {
	it("lets a sound lesson through as it is", () => {
		fc.assert(
			fc.property(anyLesson, (lesson) => {
				expect(parse(lesson)).toEqual({ lesson, fault: null, leftOut: 0 });
			}),
			{ numRuns: 60 },
		);
	});

	it("takes nothing but events, as lessons once were, for a whole lesson with a slide for each", () => {
		expect(parse({ events: [{ id: "protest" }] }).lesson).toEqual(plainLesson("", ["protest"]));
	});

	it("takes every kind of slide, with a missing field for an empty one", () => {
		const slides = [
			{ kind: "title" },
			{ kind: "text", text: " Read  this. ", minutes: 5 },
			{ kind: "question", text: "Who says so?", quotes: ["protest-1"] },
			{ kind: "pair", left: "protest-1", right: "pro-activist" },
			{ kind: "axis", events: ["protest", "moon-landing"] },
			{ kind: "events", events: [{ id: "protest" }, { id: "sochi-meeting", dropped: ["sochi-meeting-q1"] }] },
			{ kind: "closing", text: "What now?", notes: "Wait.\nThen ask." },
		];
		const sochi = { ...plainEvent("sochi-meeting"), dropped: ["sochi-meeting-q1"] };
		expect(parse({ slides }).lesson?.slides).toEqual([
			{ kind: "title", text: "", notes: "", minutes: null },
			{ kind: "text", heading: "", text: "Read this.", notes: "", minutes: 5 },
			{ kind: "question", text: "Who says so?", quotes: ["protest-1"], notes: "", minutes: null },
			{ kind: "pair", text: "", left: "protest-1", right: "pro-activist", notes: "", minutes: null },
			{ kind: "axis", text: "", events: ["protest"], notes: "", minutes: null },
			{ kind: "events", events: [plainEvent("protest"), sochi], minutes: null },
			{ kind: "closing", text: "What now?", notes: "Wait.\nThen ask.", minutes: null },
		]);
	});

	it("leaves out kinds of slides that it does not know, and slides of which no event is known or new", () => {
		const event = { kind: "events", events: [{ id: "protest" }] };
		const slides = [event, { kind: "film" }, { kind: "events", events: [{ id: "moon-landing" }] }, event];
		expect(parse({ slides }).lesson).toEqual(plainLesson("", ["protest"]));
	});

	it("counts the events and slides that it leaves out", () => {
		const slides = [
			{ kind: "events", events: [{ id: "protest" }, { id: "no-such-event" }, { id: "protest" }] },
			{ kind: "events", events: [{ id: "no-such-event" }] },
			{ kind: "film" },
			{ kind: "axis", events: ["protest", "no-such-event"] },
		];
		expect(parse({ slides })).toMatchObject({ fault: null, leftOut: 5 });
	});

	it("does not count blank lines among the questions", () => {
		const five = Array.from({ length: LESSON_LIMITS.questions }, (_, at) => `Why ${at}?`);
		const { lesson } = parse({
			events: [{ id: "protest", questions: five.flatMap((text) => [text, "", " "]) }],
		});
		expect(lesson?.slides).toEqual(eventSlides([{ ...plainEvent("protest"), questions: five }]));
	});

	it("leaves out unknown events, repeated ones, unknown and repeated parts, empty questions and unknown fields", () => {
		const data = {
			title: " Two \t events ",
			reveal: ["quote", "music", "date", "quote", 7],
			author: "somebody",
			events: [
				{ id: "protest", colour: "red", questions: ["Why?", "  "] },
				{ id: "moon-landing", notes: 5 },
				{ id: "__proto__" },
				{ id: "protest", notes: "Again." },
			],
		};
		expect(parse(data).lesson).toEqual({
			title: "Two events",
			reveal: ["quote", "date"],
			plain: false,
			slides: eventSlides([{ ...plainEvent("protest"), questions: ["Why?"] }]),
		});
	});

	it("leaves markup the text that it is", () => {
		expect(notesOf("<b onclick=x>bold</b> &amp; *so*")).toBe("<b onclick=x>bold</b> &amp; *so*");
	});

	it("removes what cannot be seen and keeps letters of every script, joined signs and line breaks", () => {
		expect(notesOf("a\u0000b\u202Ec\u2066d\u200Be\u0007\uD83D")).toBe("abcde");
		expect(notesOf("Երևան\r\n\r\n\r\n  👩‍👩‍👧\u2028é ")).toBe("Երևան\n\n👩‍👩‍👧\né");
		expect(parse({ title: "one\nline", events: [{ id: "protest" }] }).lesson?.title).toBe("one line");
	});

	it.each([
		"https://evil.example/",
		"see HTTP://x",
		"http:evil.example",
		"ht\u200Btps://x",
		"ｈｔｔｐｓ：//x",
		"www.evil.example",
		"javascript:alert(1)",
		"Java\u00ADScript : alert(1)",
		"data:text/html,x",
		"mailto:a@b.example",
		"see //evil.example",
		"//evil.example",
		"\\\\host\\share",
		"custom+app://open",
	])("refuses a lesson with the address %j in a title, a note or a question", (text) => {
		expect(withNotes(text).fault).toBe("address");
		expect(parse({ title: text, events: [{ id: "protest" }] }).fault).toBe("address");
		expect(parse({ events: [{ id: "protest", questions: ["Why?", text] }] }).fault).toBe("address");
	});

	it.each([
		"Look at the data: what is missing?",
		"and/or; 23/11/2022",
		"He says so.Then what?",
		"At 10:30 // pause",
		"Who says: “we agreed”?",
	])("does not take %j for an address", (text) => {
		expect(notesOf(text)).toBe(text);
	});

	it("refuses what is longer or more than a lesson may hold, and takes what just fits", () => {
		const long = (length: number) => "x".repeat(length);
		const events = Array.from({ length: LESSON_LIMITS.events }, () => ({ id: "protest" }));
		expect(parse({ title: long(LESSON_LIMITS.title), events }).fault).toBeNull();
		expect(withNotes(long(LESSON_LIMITS.notes)).fault).toBeNull();
		for (const data of [
			{ title: long(LESSON_LIMITS.title + 1), events },
			{ events: [...events, { id: "protest" }] },
			{ events: [{ id: "protest", notes: long(LESSON_LIMITS.notes + 1) }] },
			{ events: [{ id: "protest", questions: [long(LESSON_LIMITS.question + 1)] }] },
			{ events: [{ id: "protest", questions: Array(LESSON_LIMITS.questions + 1).fill("Why?") }] },
			{ events, reveal: Array(100_000).fill("date") },
			{ events: Array(1_000_000).fill(0) },
		])
			expect(parse(data).fault).toBe("too-long");
	});

	it.each<[string, unknown]>([
		["nothing", undefined],
		["null", null],
		["a text", "lesson"],
		["a list", [fiveLandmarks]],
		["a title that is no text", { ...fiveLandmarks, title: 7 }],
		["events that are no list", { ...fiveLandmarks, events: { id: "protest" } }],
		["an event that is none", { events: ["protest"] }],
		["an event without an id", { events: [{ notes: "x" }] }],
		["notes that are no text", { events: [{ id: "protest", notes: ["x"] }] }],
		["a question that is no text", { events: [{ id: "protest", questions: [{}] }] }],
		["a quote that is no id", { events: [{ id: "protest", quote: "<b>" }] }],
		["slides that are no list", { slides: { kind: "title" } }],
		["a slide that is none", { slides: ["title"] }],
		["a slide without a kind", { slides: [{ text: "x" }] }],
		["a pair of one side", { slides: [{ kind: "pair", left: "protest-1" }] }],
		["minutes that are no number", { slides: [{ kind: "title", minutes: "5" }] }],
		["a plain that is no yes or no", { ...fiveLandmarks, plain: "yes" }],
		["a reveal that is no list", { ...fiveLandmarks, reveal: "date" }],
	])("refuses %s", (_, data) => {
		expect(parse(data)).toEqual({ lesson: null, fault: "not-a-lesson" });
	});

	it("refuses a lesson of which no event is known, fields of a prototype not counted", () => {
		expect(parse({ events: [{ id: "moon-landing" }] }).fault).toBe("no-events");
		expect(parse(Object.create(fiveLandmarks)).fault).toBe("no-events");
		expect(parse(JSON.parse('{"__proto__":{"events":[{"id":"protest"}]}}')).fault).toBe("no-events");
	});

	it("gives for any data a lesson within the limits or a reason, and changes nothing the second time", () => {
		const text = fc.oneof(hostileText, fc.constantFrom(...LESSON_EVENTS, ...REVEAL_PARTS));
		const value = fc.oneof(fc.anything(), text);
		const events = fc.array(
			fc.record({ id: text, quote: value, notes: text, questions: fc.array(text) }, { requiredKeys: ["id"] }),
		);
		const data = fc.oneof(fc.anything(), fc.record({ title: text, reveal: fc.array(text), events }));
		fc.assert(
			fc.property(data, (any) => {
				const { lesson, fault } = parse(any);
				if (lesson === null) {
					expect(fault).not.toBeNull();
					return;
				}
				expect(parse(lesson).lesson).toEqual(lesson);
				expect(JSON.stringify(lesson).replaceAll("\n", "")).not.toMatch(
					/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u,
				);
			}),
			{ numRuns: 300 },
		);
	});
});
