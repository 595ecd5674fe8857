import { expect, test } from "vitest";
import { AXIS, DEFAULT_WINDOW } from "../../../tests/model/axis-fixture.ts";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { stripWindow } from "./strip-window.ts";

test("whatever is in the year leaves the strip at the year", () => {
	for (const date of ["2022-05", "2022-11-23", "../2022-11-22"])
		expect(stripWindow([edtf(date)], AXIS)).toMatchObject(DEFAULT_WINDOW);
});

test("another time has the whole of its range in the strip, with air around", () => {
	const date = edtf("2017/2019");
	const { start, end } = stripWindow([date], AXIS);
	expect(start).toBeLessThan(Date.UTC(2017, 0, 1));
	expect(end).toBeGreaterThan(Date.UTC(2020, 0, 1));
});

test("several dates have all their ranges in the strip", () => {
	expect(stripWindow([edtf("2022-05"), edtf("2022-10")], AXIS)).toMatchObject(DEFAULT_WINDOW);
	const { start, end } = stripWindow([edtf("2017"), edtf("2022-10")], AXIS);
	expect(start).toBeLessThan(Date.UTC(2017, 0, 1));
	expect(end).toBeGreaterThan(Date.UTC(2022, 10, 1));
	expect(stripWindow([], AXIS)).toMatchObject(DEFAULT_WINDOW);
});
