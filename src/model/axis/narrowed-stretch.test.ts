import { describe, expect, it } from "vitest";
import { edtf } from "../../../tests/model/event-fixture.ts";
import type { Narrowing } from "../historical-event.ts";
import { narrowedStretch } from "./narrowed-stretch.ts";

const narrowing = (expression: string, kind: Narrowing["kind"] = "date"): Narrowing => ({
	kind,
	date: edtf(expression),
	certainty: "reported",
	says: "Other reports say so.",
	reports: [],
});
const month = { date: edtf("2022-05") };

describe("narrowedStretch", () => {
	it("gives the day to which a month is narrowed", () => {
		expect(narrowedStretch(month, narrowing("2022-05-16"))).toEqual({
			start: Date.UTC(2022, 4, 16),
			end: Date.UTC(2022, 4, 17),
		});
	});

	it("leaves open what the other report leaves open", () => {
		expect(narrowedStretch(month, narrowing("2022-05-16/.."))).toEqual({
			start: Date.UTC(2022, 4, 16),
			end: null,
		});
	});

	it("narrows nothing where the article gives the day", () => {
		expect(narrowedStretch({ date: edtf("2022-11-23") }, narrowing("2022-11-23"))).toBeNull();
	});

	it("marks neither an order or a place, nor several days at once", () => {
		expect(narrowedStretch(month, narrowing("2022-05-16", "order"))).toBeNull();
		expect(narrowedStretch(month, narrowing("2022-05-16", "place"))).toBeNull();
		expect(narrowedStretch(month, narrowing("{2022-05-03,2022-05-16}"))).toBeNull();
	});
});
