import { describe, expect, it } from "vitest";
import { edtf } from "../../../tests/model/event-fixture.ts";
import { type AxisEvent, axisLabels, toAxisItems } from "./axis-items.ts";
import { NUMBER_WIDTH } from "./axis-metrics.ts";

const event = (id: string, change: Partial<AxisEvent> = {}): AxisEvent => ({
	id,
	lane: "council",
	shortTitle: `Title ${id}`,
	partOf: null,
	landmark: null,
	date: edtf("2022-11-23"),
	...change,
});
const events = [
	event("whole"),
	event("first", { partOf: "whole" }),
	event("between", { lane: "other" }),
	event("second", { partOf: "whole", landmark: 2 }),
	event("elsewhere", { partOf: "another" }),
];

describe("axisLabels", () => {
	it("writes short titles at the scale of years", () => {
		expect([...axisLabels(events, false).values()]).toEqual(events.map(({ shortTitle }) => shortTitle));
	});

	it("numbers the parts of each whole by themselves at the scale of days", () => {
		expect([...axisLabels(events, true).values()]).toEqual([
			"Title whole",
			"1. Title first",
			"Title between",
			"2. Title second",
			"1. Title elsewhere",
		]);
	});
});

describe("toAxisItems", () => {
	const widthOf = (label: string) => label.length * 10;

	it("takes lane and date of each event, and the first lane for one that it does not know", () => {
		const [item] = toAxisItems([event("one", { lane: "other" })], ["council", "other"]);
		expect(item).toMatchObject({ lane: 1, start: Date.UTC(2022, 10, 23), end: Date.UTC(2022, 10, 24) });
		expect(toAxisItems([event("one", { lane: "gone" })], ["council"])[0]?.lane).toBe(0);
		const undated = toAxisItems([event("one", { date: edtf("[..2022-11-23]") })], ["council"]);
		expect(undated[0]?.start).toBeNull();
	});

	it("gives a landmark room for its number and for bold letters", () => {
		const [plain, landmark] = toAxisItems([event("1"), event("2", { landmark: 1 })], ["council"], {
			widthOf,
		});
		expect(plain?.labelWidth).toBe(70);
		expect(landmark?.labelWidth).toBeGreaterThan(70 * 1.1 + NUMBER_WIDTH);
	});

	it("gives room to the place in a whole at the scale of days only", () => {
		const width = (ordinals: boolean) =>
			toAxisItems(events, ["council"], { ordinals, widthOf }).map(({ labelWidth }) => labelWidth);
		const [yearly, daily] = [width(false), width(true)];
		const wider = events.filter((_, index) => (daily[index] ?? 0) > (yearly[index] ?? 0));
		expect(wider.map(({ id }) => id)).toEqual(["first", "second", "elsewhere"]);
	});

	it("says at the scale of days which events are the day's own", () => {
		const own = (ordinals: boolean) =>
			toAxisItems(events, ["council"], { ordinals }).flatMap(({ id, ofDay }) => (ofDay ? [id] : []));
		expect(own(false)).toEqual([]);
		expect(own(true)).toEqual(["first", "second", "elsewhere"]);
	});

	it("gives the letters as much more room as the reader's are wider", () => {
		const [plain, landmark] = toAxisItems([event("1"), event("2", { landmark: 1 })], [], {
			widthOf,
			stretch: 1.5,
		});
		const [narrow] = toAxisItems([event("2", { landmark: 1 })], [], { widthOf });
		expect(plain?.labelWidth).toBe(105);
		// The number's place is as wide as before.
		expect((landmark?.labelWidth ?? 0) - NUMBER_WIDTH).toBeCloseTo(
			((narrow?.labelWidth ?? 0) - NUMBER_WIDTH) * 1.5,
			-0.5,
		);
	});
});
