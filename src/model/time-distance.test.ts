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

	it("says of a year and a half that it is about 18 months, however many days are in it", () => {
		for (const other of ["2024-05-15", "2024-05-16", "2024-05-17"])
			expect(distance("2022-11-23", other)).toMatchObject({ amount: { count: 18, unit: "month" } });
		expect(distance("2022-11-23", "2024-11-23")).toMatchObject({ amount: { count: 2, unit: "year" } });
	});

	it("stays within half of its unit, and never says less of more days", () => {
		const lengths = { day: 1, week: 7, month: 30.44, year: 365.25 } as const;
		const start = Date.UTC(2000, 0, 1);
		const day = (days: number) => new Date(start + days * 86_400_000).toISOString().slice(0, 10);
		const said = (days: number) => {
			const found = distance(day(0), day(days));
			if (!("amount" in found)) throw new Error(`${days} days have no amount`);
			return { days: found.amount.count * lengths[found.amount.unit], unit: lengths[found.amount.unit] };
		};
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 4000 }), (days) => {
				const [here, next] = [said(days), said(days + 1)];
				expect(Math.abs(here.days - days)).toBeLessThanOrEqual(here.unit / 2);
				expect(next.days).toBeGreaterThanOrEqual(here.days);
				expect(next.days - here.days).toBeLessThan(next.unit + 1e-9);
			}),
			{ numRuns: 1000, examples: [[13], [27], [539], [715], [716]] },
		);
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

	it.each(["2018/2019", "{2018,2019}", "[2018,2019]"])(
		"gives both ends of years that are several, as of %s",
		(years) => {
			expect(distance(years, "2022-11-23")).toMatchObject({
				kind: "between",
				from: { count: 3, unit: "year" },
				to: { count: 5, unit: "year" },
			});
		},
	);

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
