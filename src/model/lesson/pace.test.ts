import { expect, it } from "vitest";
import { paceOf } from "./pace.ts";

const MINUTE = 60_000;
const MINUTES = [2, null, 5, 3];

it.each([
	[0, 0, 0],
	[0, 2 * MINUTE, 0],
	[0, 2.9 * MINUTE, 0],
	[0, 4.2 * MINUTE, 2],
	[2, 1.1 * MINUTE, 0],
	[2, 0.5 * MINUTE, -1],
	[2, 7.9 * MINUTE, 0],
	[2, 8 * MINUTE, 1],
	[3, 2 * MINUTE, -5],
	[4, 15 * MINUTE, 5],
])("on slide %i after %i ms the talk is %i minutes behind", (at, elapsed, behind) => {
	expect(paceOf(MINUTES, at, elapsed)).toMatchObject({ behind, total: 10 });
});

it("says from when to when a slide is planned; one without minutes takes none", () => {
	expect(paceOf(MINUTES, 2, 0)).toMatchObject({ from: 2, to: 7 });
	expect(paceOf(MINUTES, 1, 0)).toMatchObject({ from: 2, to: 2 });
});

it("is nothing where the lesson gives no minutes", () => {
	expect(paceOf([null, null], 0, 5 * MINUTE)).toBeNull();
});
