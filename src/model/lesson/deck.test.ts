import { describe, expect, it } from "vitest";
import { accountFixture, edtf, eventFixture, quoteFixture } from "../../../tests/model/event-fixture.ts";
import { lessonDeck, placeInDeck, slideEvent } from "./deck.ts";
import { type Lesson, type LessonSlide, plainEvent, plainLesson } from "./lesson.ts";
import { asksWho, pendingEvents } from "./shown-before.ts";

const SHARED = "In spring and in autumn they met.";
const quote = (id: string, exact = id) => quoteFixture({ id, exact });
const EVENTS = [
	eventFixture({
		id: "spring",
		landmark: true,
		date: edtf("2022-05"),
		quotes: [quote("spring-1", SHARED), quote("spring-2")],
	}),
	eventFixture({ id: "autumn", landmark: true, date: edtf("2022-09"), quotes: [quote("autumn-1", SHARED)] }),
	eventFixture({
		id: "winter",
		date: edtf("2022-12"),
		quotes: [quote("winter-1")],
		accounts: [accountFixture({ id: "report" })],
	}),
];
const rest = { notes: "", minutes: null };
const events = (...ids: string[]): LessonSlide => ({
	kind: "events",
	minutes: 3,
	events: ids.map((id) => ({ ...plainEvent(id), notes: `On ${id}.` })),
});
const lessonOf = (...slides: LessonSlide[]): Lesson => ({
	...plainLesson("Mine", []),
	reveal: ["date", "speaker"],
	slides,
});
const deckOf = (lesson: Lesson) => lessonDeck(lesson, EVENTS, { spring: "Plainly." });

describe("lessonDeck", () => {
	it("ends with a slide that says so", () => {
		const deck = deckOf(lessonOf(events("spring")));
		expect(deck.map(({ kind }) => kind)).toEqual(["events", "end"]);
		expect(deck.at(-1)).toMatchObject({ title: "Mine", minutes: null });
	});

	it("is empty where there is no event to show", () => {
		expect(deckOf(lessonOf({ kind: "title", text: "", ...rest }))).toEqual([]);
	});

	it("gives a slide of several events the words and the quote of the first, and the notes on all", () => {
		const [slide] = deckOf(lessonOf(events("spring", "autumn")));
		expect(slide).toMatchObject({ quote: { id: "spring-1" }, minutes: 3, notes: "On spring.\n\nOn autumn." });
		expect(slide).toMatchObject({ plain: [] });
	});

	it("has our plain words where the lesson wants them and there are some", () => {
		const lesson = { ...lessonOf(events("spring", "winter")), plain: true };
		const [slide] = lessonDeck(lesson, EVENTS, { spring: "Plainly." });
		expect(slide?.kind === "events" && slide.plain.map(({ text }) => text)).toEqual(["Plainly."]);
	});

	it("finds quotes of any event and accounts by their ids, and leaves out what there is not", () => {
		const [pair, question, none] = deckOf(
			lessonOf(
				{ kind: "pair", text: "", left: "autumn-1", right: "report", ...rest },
				{ kind: "question", text: "Which?", quotes: ["nothing-9", "spring-2"], ...rest },
				{ kind: "pair", text: "", left: "constructor", right: "to-string", ...rest },
				events("spring"),
			),
		);
		expect(pair).toMatchObject({
			cited: [
				{ kind: "quote", event: { id: "autumn" }, about: [{ id: "autumn" }, { id: "spring" }] },
				{ kind: "account", event: { id: "winter" }, account: { id: "report" } },
			],
		});
		expect(question).toMatchObject({ cited: [{ quote: { id: "spring-2" } }] });
		expect(none).toMatchObject({ cited: [] });
	});

	it("shows the landmarks on an axis that names no events", () => {
		const [all, one] = deckOf(
			lessonOf(
				{ kind: "axis", text: "", events: [], ...rest },
				{ kind: "axis", text: "", events: ["winter"], ...rest },
				events("spring"),
			),
		);
		expect(all).toMatchObject({ events: [{ id: "spring" }, { id: "autumn" }] });
		expect(one).toMatchObject({ events: [{ id: "winter" }] });
	});
});

describe("placeInDeck", () => {
	const deck = deckOf(lessonOf({ kind: "title", text: "", ...rest }, events("spring"), events("autumn")));

	it("is the slide that is asked for, and none beyond the last", () => {
		expect(placeInDeck(deck, 0, "autumn")).toBe(0);
		expect(placeInDeck(deck, 3, null)).toBe(3);
		expect(placeInDeck(deck, 99, null)).toBe(3);
		expect(placeInDeck([], 99, null)).toBe(0);
	});

	it("is the open event's slide where none is asked for, as old links do", () => {
		expect(placeInDeck(deck, null, "autumn")).toBe(2);
		expect(placeInDeck(deck, null, "winter")).toBe(0);
		expect(placeInDeck(deck, null, null)).toBe(0);
		expect(deck.map(slideEvent)).toEqual([null, "spring", "autumn", null]);
	});
});

describe("what earlier slides have shown", () => {
	const axis: LessonSlide = { kind: "axis", text: "", events: ["autumn"], ...rest };
	const cites = (id: string): LessonSlide => ({ kind: "question", text: "Which?", quotes: [id], ...rest });
	const deck = deckOf(
		lessonOf(cites("autumn-1"), events("spring"), cites("autumn-1"), axis, events("autumn", "winter")),
	);
	const pending = (at: number) => pendingEvents(deck, ["date"], at).map(({ id }) => id);

	it("leaves dates to be asked for until their slide, or an axis, has shown them", () => {
		expect(pending(0)).toEqual(["spring", "autumn", "winter"]);
		expect(pending(2)).toEqual(["autumn", "winter"]);
		expect(pending(4)).toEqual(["winter"]);
		expect(pending(5)).toEqual([]);
		expect(pendingEvents(deck, ["speaker"], 0)).toEqual([]);
	});

	it("asks who says words only where no earlier slide told", () => {
		expect([0, 1, 2].map((at) => asksWho(deck, ["speaker"], at))).toEqual([true, false, false]);
		expect(asksWho(deck, ["date"], 0)).toBe(false);
	});
});
