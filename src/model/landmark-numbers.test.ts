import { expect, it } from "vitest";
import { eventFixture } from "../../tests/model/event-fixture.ts";
import { landmarkNumbers } from "./landmark-numbers.ts";

it("counts the landmarks from 1 in the order of the events, and gives other events no number", () => {
	const events = [
		eventFixture({ id: "before" }),
		eventFixture({ id: "first", landmark: true }),
		eventFixture({ id: "between" }),
		eventFixture({ id: "second", landmark: true }),
	];
	expect([...landmarkNumbers(events)]).toEqual([
		["first", 1],
		["second", 2],
	]);
	expect(landmarkNumbers([]).size).toBe(0);
});
