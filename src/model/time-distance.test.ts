import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtf } from "../../tests/model/event-fixture.ts";
import { timeDistance } from "./time-distance.ts";

const distance = (from: string, to: string) => timeDistance(edtf(from), edtf(to));
const dates = fc.constantFrom(
	...["2022-01", "2022-05", "2022-09", "2022-10-31", "2022-11-23", "2023-01-01", "2020/2021", "2017/2019"],
	...["[2022-09-11..2022-09-20]", "[2022-11-23..2022-12-31]", "[..2022-11-23]", "2022-09-15/.."],
	...["2022-01-06/2022-01-19", "{2020-11-10,2021-11-26}", "2021"],
);

describe("timeDistance", () => {
	it("counts exact days between two days, later and earlier", () => {
		expect(distance("2022-10-31", "2022-11-23")).toEqual({
			kind: "exact",
			later: true,
			amount: { count: 23, unit: "day" },
		});
		expect(distance("2022-11-23", "2022-10-31")).toMatchObject({ later: false, amount: { count: 23 } });
		expect(distance("2022-10-31", "2022-11-01")).toMatchObject({ amount: { count: 1, unit: "day" } });
	});

	it("rounds days that lie far apart", () => {
		expect(distance("2022-11-23", "2023-11-23")).toEqual({
			kind: "about",
			later: true,
			amount: { count: 12, unit: "month" },
		});
	});

	it("says of one day that it is the same", () => {
		expect(distance("2022-11-23", "2022-11-23")).toEqual({ kind: "same-day" });
	});

	it("measures from a month no more precisely than the month is", () => {
		expect(distance("2022-09", "2022-11-23")).toEqual({
			kind: "about",
			later: true,
			amount: { count: 2, unit: "month" },
		});
	});

	it("gives two amounts where the range is wide", () => {
		expect(distance("2020/2021", "2022-11-23")).toEqual({
			kind: "between",
			later: true,
			from: { count: 11, unit: "month" },
			to: { count: 3, unit: "year" },
		});
	});

	it("calls dates that may be the same an overlap", () => {
		expect(distance("2022-09", "[2022-09-11..2022-09-20]")).toEqual({ kind: "overlap" });
		expect(distance("2022-11-23", "[2022-11-23..2022-12-31]")).toEqual({ kind: "overlap" });
	});

	it("measures nothing from or to an open end", () => {
		expect(distance("[..2022-11-23]", "2022-11-23")).toEqual({ kind: "unknown" });
		expect(distance("2022-11-23", "2022-09-15/..")).toEqual({ kind: "unknown" });
	});

	it("is later one way and earlier the other, and never counts zero", () => {
		fc.assert(
			fc.property(dates, dates, (one, other) => {
				const there = distance(one, other);
				const back = distance(other, one);
				const amounts = [there, back].flatMap((found) => {
					if ("amount" in found) return [found.amount.count];
					return "from" in found ? [found.from.count, found.to.count] : [];
				});
				for (const count of amounts) expect(count).toBeGreaterThan(0);
				expect("later" in there).toBe("later" in back);
				if ("later" in there && "later" in back) expect(there.later).toBe(!back.later);
				else expect(there).toEqual(back);
			}),
			{ numRuns: 300 },
		);
	});
});
