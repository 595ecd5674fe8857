import edtf, { Date as CalendarDate, Interval, List, Set as OneOf } from "edtf";
import { calendarUnit, coarsestUnit } from "../model/calendar-date.ts";
import type {
	DateBasis,
	DateMember,
	DatePrecision,
	DateShape,
	EdtfDate,
	Instant,
} from "../model/historical-event.ts";

/** A stretch of days; `end` is exclusive, `null` stands for an open side. */
interface Stretch {
	readonly start: Instant | null;
	readonly end: Instant | null;
}

interface Reading extends Stretch {
	readonly shape: DateShape;
	readonly members: readonly DateMember[];
}

const plainDate = /^\d{4}(-\d\d(-\d\d)?)?$/;
const qualifier = /[~?%]/;

/**
 * Parses an EDTF expression (ISO 8601-2): years, months and days, intervals,
 * one-of sets `[…]` and all-of sets `{…}`, with `..` for an open side. All
 * instants are starts of UTC days, `max` is exclusive. `precision` is the
 * coarsest unit stated, or `undated` for a one-of set with an open side.
 * Throws a RangeError that says what to write instead.
 */
export function parseEdtfDate(
	expression: string,
	approximate: boolean,
	basis: DateBasis = "stated",
): EdtfDate {
	const reading = read(expression);
	return {
		edtf: expression,
		shape: reading.shape,
		precision: precisionOf(reading),
		approximate,
		basis,
		min: reading.start,
		max: reading.end,
		members: reading.members,
	};
}

function read(expression: string): Reading {
	if (qualifier.test(expression)) {
		fail(expression, 'leave out ~, ? and %; whether a date is approximate stands in "approximate"');
	}
	const parsed = parse(expression);
	if (parsed instanceof CalendarDate) {
		const stretch = stretchOf(parsed, expression);
		return { shape: "single", members: [{ first: parsed.edtf, last: parsed.edtf }], ...stretch };
	}
	if (parsed instanceof Interval) return readInterval(parsed, expression);
	if (parsed instanceof List) return readSet(parsed, expression);
	return fail(expression, "seasons and years of more than four digits are not supported");
}

function parse(expression: string): unknown {
	let parsed: unknown;
	try {
		parsed = edtf(expression);
	} catch (error) {
		fail(expression, `it ${placeOf(error, expression)}`);
	}
	// The package rolls 2021-02-29 over into March instead of refusing it.
	if (isSerializable(parsed) && parsed.edtf !== expression) {
		fail(
			expression,
			`it would be read as "${parsed.edtf}", so a day of it does not exist or a time is given`,
		);
	}
	return parsed;
}

function isSerializable(value: unknown): value is { readonly edtf: string } {
	return typeof value === "object" && value !== null && "edtf" in value && typeof value.edtf === "string";
}

/** The parser's own message lists its grammar; where it stopped is what helps. */
function placeOf(error: unknown, expression: string): string {
	if (error instanceof Error && "offset" in error && typeof error.offset === "number") {
		return `cannot be read from character ${error.offset + 1} on ("${expression.slice(error.offset)}")`;
	}
	if (expression === "") return "is empty";
	return expression.includes("/") ? "is not complete, or does not end after it starts" : "is not complete";
}

function readInterval(interval: Interval, expression: string): Reading {
	const { lower, upper } = interval;
	if (lower === null || upper === null) fail(expression, "write .. for an open side");
	const [first, last] = [lower, upper].map((bound) => (bound instanceof CalendarDate ? bound : null));
	const stretch = {
		start: first ? stretchOf(first, expression).start : null,
		end: last ? stretchOf(last, expression).end : null,
	};
	const member = { first: first?.edtf ?? null, last: last?.edtf ?? null };
	return ordered({ shape: "interval", members: [member], ...stretch }, expression);
}

function readSet(set: List, expression: string): Reading {
	const stretches = set.values.map((value, index) => {
		const [first, last] = value instanceof CalendarDate ? [value, value] : value;
		const { start } = stretchOf(first, expression);
		const { end } = stretchOf(last, expression);
		ordered({ start, end }, expression);
		// `..` stands before the first date or after the last one.
		const openStart = set.earlier && index === 0;
		const openEnd = set.later && index === set.values.length - 1;
		return {
			start: openStart ? null : start,
			end: openEnd ? null : end,
			member: { first: openStart ? null : first.edtf, last: openEnd ? null : last.edtf },
		};
	});
	const starts = stretches.map(({ start }) => start ?? Number.NEGATIVE_INFINITY);
	const ends = stretches.map(({ end }) => end ?? Number.POSITIVE_INFINITY);
	const inTime = stretches.toSorted(
		(a, b) => (a.start ?? Number.NEGATIVE_INFINITY) - (b.start ?? Number.NEGATIVE_INFINITY),
	);
	return {
		shape: set instanceof OneOf ? "one-of" : "all-of",
		members: inTime.map(({ member }) => member),
		start: set.earlier ? null : Math.min(...starts),
		end: set.later ? null : Math.max(...ends),
	};
}

function stretchOf(
	date: CalendarDate,
	expression: string,
): { readonly start: Instant; readonly end: Instant } {
	if (!plainDate.test(date.edtf)) {
		fail(
			expression,
			`"${date.edtf}" must be a plain year, month or day, such as 2022, 2022-05 or 2022-10-31`,
		);
	}
	return { start: date.min, end: date.max + 1 };
}

function ordered<T extends Stretch>(stretch: T, expression: string): T {
	if (stretch.start === null && stretch.end === null) fail(expression, "one side must be closed");
	if (stretch.start !== null && stretch.end !== null && stretch.end <= stretch.start) {
		fail(expression, "it does not end after it starts");
	}
	return stretch;
}

function precisionOf({ shape, members, start, end }: Reading): DatePrecision {
	if (shape === "one-of" && (start === null || end === null)) return "undated";
	const named = members.flatMap(({ first, last }) => [first, last].filter((date) => date !== null));
	return coarsestUnit(named.map(calendarUnit));
}

function fail(expression: string, reason: string): never {
	throw new RangeError(`"${expression}" is not a date we can read (EDTF, ISO 8601-2): ${reason}`);
}
