import { describe, expect, it } from "vitest";
import { edtf } from "../../../tests/model/event-fixture.ts";
import type { Narrowing } from "../historical-event.ts";
import { narrowedStretches } from "./narrowed-stretches.ts";

const narrowing = (expression: string, kind: Narrowing["kind"] = "date"): Narrowing => ({
	kind,
	date: edtf(expression),
	certainty: "reported",
	says: "Other reports say so.",
	reports: [],
});
const month = { date: edtf("2022-05") };

describe("narrowedStretches", () => {
	it("gives the day to which a month is narrowed", () => {
		expect(narrowedStretches(month, narrowing("2022-05-16"))).toEqual([
			{ start: Date.UTC(2022, 4, 16), end: Date.UTC(2022, 4, 17) },
		]);
	});

	it("leaves open what the other report leaves open", () => {
		expect(narrowedStretches(month, narrowing("2022-05-16/.."))).toEqual([
			{ start: Date.UTC(2022, 4, 16), end: null },
		]);
	});

	it("narrows nothing where the article gives the day", () => {
		expect(narrowedStretches({ date: edtf("2022-11-23") }, narrowing("2022-11-23"))).toEqual([]);
	});

	it("marks neither an order nor a place", () => {
		expect(narrowedStretches(month, narrowing("2022-05-16", "order"))).toEqual([]);
		expect(narrowedStretches(month, narrowing("2022-05-16", "place"))).toEqual([]);
	});

	it.each(["{2022-05-03,2022-05-16}", "[2022-05-03,2022-05-16]"])(
		"marks each date of %s, not one stretch from the first to the last",
		(expression) => {
			expect(narrowedStretches(month, narrowing(expression))).toEqual([
				{ start: Date.UTC(2022, 4, 3), end: Date.UTC(2022, 4, 4) },
				{ start: Date.UTC(2022, 4, 16), end: Date.UTC(2022, 4, 17) },
			]);
		},
	);
});
