import fc from "fast-check";

const DAY = 86_400_000;

/** A calendar date of any precision, as written, with the start of its first day. */
const calendarDates = fc
	.record({
		days: fc.integer({ min: Date.UTC(2015, 0, 1) / DAY, max: Date.UTC(2029, 11, 31) / DAY }),
		length: fc.constantFrom(4, 7, 10),
	})
	.map(({ days, length }) => new Date(days * DAY).toISOString().slice(0, length));

/** Two dates of which the first ends before the second begins, so that every form can have them in this order. */
const pairs = fc
	.tuple(calendarDates, calendarDates)
	.filter(([a, b]) => a.slice(0, 4) !== b.slice(0, 4))
	.map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]));

/** An EDTF expression with the dates that stand in it. */
export interface Expression {
	readonly text: string;
	readonly named: readonly string[];
	readonly openStart: boolean;
	readonly openEnd: boolean;
}

const set = fc
	.record({
		brackets: fc.constantFrom("[]", "{}"),
		dates: fc.array(calendarDates, { minLength: 1, maxLength: 4 }),
		open: fc.constantFrom("none", "start", "end"),
	})
	.map(({ brackets, dates, open }): Expression => {
		const inner = `${open === "start" ? ".." : ""}${dates.join(",")}${open === "end" ? ".." : ""}`;
		const text = `${brackets[0]}${inner}${brackets[1]}`;
		return { text, named: dates, openStart: open === "start", openEnd: open === "end" };
	});

const stretch = pairs.chain(([first, last]) => {
	// A range inside a set counts in one unit.
	const from = first.slice(0, last.length);
	const to = last.slice(0, first.length);
	return fc.constantFrom<Expression>(
		{ text: `${first}/${last}`, named: [first, last], openStart: false, openEnd: false },
		{ text: `../${last}`, named: [last], openStart: true, openEnd: false },
		{ text: `${first}/..`, named: [first], openStart: false, openEnd: true },
		{ text: `[${from}..${to}]`, named: [from, to], openStart: false, openEnd: false },
		{ text: `{${from}..${to}}`, named: [from, to], openStart: false, openEnd: false },
	);
});

/** Expressions of every form that we read, their precisions mixed. */
export const expressions: fc.Arbitrary<Expression> = fc.oneof(
	calendarDates.map((date): Expression => ({ text: date, named: [date], openStart: false, openEnd: false })),
	stretch,
	set,
);
