import { content } from "virtual:timeline-content";
import { expect, it } from "vitest";
import { heldIn, wholesOf } from "./wholes.ts";

it("finds the events that others are parts of, in the order given, and counts them with their parts", () => {
	const events = [
		{ id: "second-part", partOf: "second" },
		{ id: "first", partOf: null },
		{ id: "alone", partOf: null },
		{ id: "one", partOf: "first" },
		{ id: "second", partOf: null },
		{ id: "two", partOf: "first" },
	];
	expect(wholesOf(events).map(({ event, count }) => [event.id, count])).toEqual([
		["first", 3],
		["second", 2],
	]);
});

it("makes no whole of an event that is not there, nor of one without parts", () => {
	expect(wholesOf([{ id: "part", partOf: "gone" }])).toEqual([]);
	expect(wholesOf([])).toEqual([]);
});

it("finds the Yerevan meeting, with all that belongs to its day", () => {
	const parts = content.events.filter(({ partOf }) => partOf === "yerevan-meeting");
	expect(wholesOf(content.events).map(({ event, count }) => [event.id, count])).toEqual([
		["yerevan-meeting", parts.length + 1],
	]);
});

it("counts an event as held in its whole, unless it comes before or after it", () => {
	const held = content.events.filter((event) => heldIn(event) !== null).map(({ id }) => id);
	expect(held).toContain("refusal-to-sign");
	for (const apart of ["protest", "joint-councils", "may-session", "yerevan-meeting"])
		expect(held).not.toContain(apart);
});
