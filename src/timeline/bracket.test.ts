// @vitest-environment jsdom
import { expect, it } from "vitest";
import { AXIS } from "../../tests/model/axis-fixture.ts";
import { edtf } from "../../tests/model/event-fixture.ts";
import { axisWords } from "../i18n/axis-words.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import type { OutlineEvent } from "../model/timeline-outline.ts";
import { createAxisModel, drawPicture, roomOf } from "./axis-picture.ts";
import { createBracket } from "./bracket.ts";

const SIZE = { width: 1000, height: 600 };
const DAY = 86_400_000;

function event(id: string, date: string, partOf: string | null, toldInOrder = false): OutlineEvent {
	return {
		id,
		shortTitle: id,
		lane: "sea",
		date: edtf(date),
		partOf,
		landmark: null,
		toldInOrder,
		accountsDiffer: false,
		dating: [],
		quotes: [],
	};
}

const events = [
	event("market", "2022-05-16", null),
	event("stall", "2022-05-16", "market"),
	event("crossing", "2022-11-23", null, true),
	event("storm", "2022-11-23", "crossing"),
];

/** The names of brackets that a window shows. */
function shownIn(window: TimeWindow, shown = events, size = SIZE): (string | null)[] {
	const above = document.createElement("div");
	const model = createAxisModel({ events: shown, lanes: [{ id: "sea", name: "At sea" }], axis: AXIS }, 1);
	const picture = drawPicture(model, window, size, { open: null, focused: null }, roomOf(model, size));
	createBracket({ below: document.createElement("div"), above }, shown, () => {}).draw(picture, 1);
	return [...above.querySelectorAll<HTMLElement>(".axis-bracket-name")]
		.filter(({ hidden }) => !hidden)
		.map(({ textContent }) => textContent);
}

const days = (year: number, month: number, day: number, count: number): TimeWindow => {
	const start = Date.UTC(year, month - 1, day);
	return { start, end: start + count * DAY };
};

it("says that parts stand in the article's order only of a whole that is told so, at the scale of days", () => {
	expect(shownIn(days(2022, 11, 22, 3))).toEqual([axisWords.bracketInOrder("23 November")]);
	expect(shownIn(days(2022, 5, 15, 3))).toEqual([axisWords.bracket("16 May", 2)]);
	expect(shownIn(days(2022, 11, 1, 30))).toEqual([axisWords.bracket("23 November", 2)]);
});

it("says it in the scale's upper line where the axis is low, in short where the whole has no room, and not over a label there", () => {
	const low = (width: number) => ({ width, height: 120 });
	const short = [axisWords.bracket("23 November", 2)];
	expect(shownIn(days(2022, 11, 22, 3), events, low(1000))).toEqual([
		axisWords.bracketInOrder("23 November"),
	]);
	expect(shownIn(days(2022, 11, 22, 3), events, low(360))).toEqual(short);
	expect(shownIn(days(2022, 6, 1, 210), events, low(360))).toEqual(short);
	// Between the lines of two months there is room for the day alone.
	expect(shownIn(days(2022, 8, 24, 110), events, low(360))).toEqual(["23 Nov"]);
	// There is room too, but over another month.
	expect(shownIn(days(2022, 8, 24, 110), events, low(390))).toEqual([]);
	// The month's name stands where the day's would.
	expect(shownIn(days(2022, 11, 1, 60), events, low(320))).toEqual([]);
	expect(shownIn(days(2022, 11, 22, 3), events, { width: 360, height: 60 })).toEqual([]);
});

it("says nothing of a day that the window does not show, however short the window is", () => {
	expect(shownIn(days(2022, 11, 24, 3))).toEqual([]);
	expect(shownIn(days(2022, 11, 20, 3))).toEqual([]);
});

it("leaves out the bracket whose name would touch the one before, until there is room for both", () => {
	const close = [
		event("fair", "2022-05-16", null),
		event("booth", "2022-05-16", "fair"),
		event("regatta", "2022-05-20", null),
		event("race", "2022-05-20", "regatta"),
	];
	const both = [axisWords.bracket("16 May", 2), axisWords.bracket("20 May", 2)];
	expect(shownIn(days(2022, 5, 1, 60), close)).toEqual(both.slice(0, 1));
	expect(shownIn(days(2022, 5, 14, 9), close)).toEqual(both);
});
