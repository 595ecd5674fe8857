import { expect, it } from "vitest";
import { axisBrackets } from "./axis-brackets.ts";

const window = { start: 0, end: 1000 };
const widthOf = (name: string) => name.length * 10;
const place = (...brackets: readonly (readonly [from: number, to: number, name: string])[]) =>
	axisBrackets(
		brackets.map(([from, to, name]) => ({ from, to, name })),
		window,
		1000,
		widthOf,
	).map(({ name, nameEnd }) => [name, Math.round(nameEnd)]);

it("puts a name before its frame, and behind the frame's first side where there is no room before it", () => {
	expect(place([500, 510, "a day"])).toEqual([["a day", 493]]);
	expect(place([20, 30, "a day"])).toEqual([["a day", 78]]);
	expect(place([-50, 700, "a day"])).toEqual([["a day", 60]]);
});

it("leaves out a bracket that touches the one before, or is out of view", () => {
	expect(place([300, 310, "one"], [312, 320, "two"], [600, 610, "three"])).toEqual([
		["one", 293],
		["three", 593],
	]);
	expect(place([-20, 0, "before"], [1000, 1010, "after"])).toEqual([]);
});
