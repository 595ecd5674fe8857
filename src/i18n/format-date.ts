import type { ScaleUnit } from "../model/axis/axis-scale.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import type { EdtfDate, Instant } from "../model/historical-event.ts";
import { en } from "./en.ts";

/** A piece of a date's wording; with `datetime`, a value for HTML's `<time datetime>`. */
export type DatePart = string | { readonly datetime: string; readonly text: string };

/** A date in words, no more precise than it is. */
export interface DateWording {
	readonly parts: readonly DatePart[];
	/** What the source leaves open, a sentence; `null` for a whole day. */
	readonly note: string | null;
	/** One phrase for a screen reader. */
	readonly spoken: string;
}

const DAY = 86_400_000;
/*
 * Months by their names in the messages, not by Intl: its four formats took as long to make as all the rest of the page's
 * start, and the sentences around a date are in one language anyway.
 */
function monthName(instant: Instant): string {
	return en.months[new Date(instant).getUTCMonth()] ?? "";
}

/** "November 1931". */
function formatMonth(instant: Instant): string {
	return `${monthName(instant)} ${new Date(instant).getUTCFullYear()}`;
}

/** "23 November". */
export function formatDayMonth(instant: Instant): string {
	return `${new Date(instant).getUTCDate()} ${monthName(instant)}`;
}

/** "23 November 1931". */
export function formatDay(instant: Instant): string {
	return `${formatDayMonth(instant)} ${new Date(instant).getUTCFullYear()}`;
}

function iso(instant: Instant, length: 4 | 7 | 10): string {
	return new Date(instant).toISOString().slice(0, length);
}

function dayPart(instant: Instant): DatePart {
	return { datetime: iso(instant, 10), text: formatDay(instant) };
}

function yearPart(instant: Instant): DatePart {
	return { datetime: iso(instant, 4), text: iso(instant, 4) };
}

function wording(parts: readonly DatePart[], note: string | null = null, spoken?: string): DateWording {
	const text = parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
	return { parts, note, spoken: spoken ?? text };
}

function formatSingle(date: EdtfDate, start: Instant): DateWording {
	if (date.precision === "day") return wording([dayPart(start)]);
	if (date.precision === "year") {
		const text = iso(start, 4);
		return wording(
			[yearPart(start)],
			"The source gives no month.",
			`some time in ${text}; the source gives no month`,
		);
	}
	const text = formatMonth(start);
	const part = { datetime: iso(start, 7), text };
	return wording([part], "The source gives no day.", `some time in ${text}; the source gives no day`);
}

function formatStretch(date: EdtfDate, start: Instant, last: Instant): DateWording {
	if (date.precision === "year") {
		const spoken = `${iso(start, 4)} to ${iso(last, 4)}; the source gives years only`;
		return wording([yearPart(start), " to ", yearPart(last)], "The source gives years only.", spoken);
	}
	const [from, to] = [new Date(start), new Date(last)];
	const sameMonth = from.getUTCMonth() === to.getUTCMonth() && from.getUTCFullYear() === to.getUTCFullYear();
	if (date.approximate && sameMonth && from.getUTCDate() === 11 && to.getUTCDate() === 20) {
		const text = formatMonth(start);
		return wording(
			["Mid-", { datetime: iso(start, 7), text }],
			"The source gives no day. Drawn as the 11th to the 20th, our convention for “mid-”.",
			`some time in mid-${text}; the source gives no day`,
		);
	}
	const first: DatePart = sameMonth
		? { datetime: iso(start, 10), text: String(from.getUTCDate()) }
		: {
				datetime: iso(start, 10),
				text: (from.getUTCFullYear() === to.getUTCFullYear() ? formatDayMonth : formatDay)(start),
			};
	return date.shape === "one-of"
		? wording(["between ", first, " and ", dayPart(last)], "The day is not recorded.")
		: wording([first, " to ", dayPart(last)]);
}

/** An EDTF date in words, with what the source leaves open. */
export function formatEdtf(date: EdtfDate): DateWording {
	const last = date.max === null ? null : date.max - DAY;
	if (date.shape === "all-of") {
		const parts = date.members.flatMap((member, index): DatePart[] => {
			const joint = index === 0 ? [] : [index === date.members.length - 1 ? " and " : ", "];
			return [...joint, dayPart(member)];
		});
		return wording(parts);
	}
	if (date.min === null && last !== null) {
		if (date.shape === "interval") return wording(["until ", dayPart(last)]);
		return wording(["Undated, not after ", dayPart(last)], "The source gives no date.");
	}
	if (date.min !== null && last === null) {
		if (date.shape === "interval") return wording(["from ", dayPart(date.min)]);
		return wording(["Undated, not before ", dayPart(date.min)], "The source gives no date.");
	}
	if (date.min === null || last === null) return wording(["Undated"], "The source gives no date.");
	return date.shape === "single" ? formatSingle(date, date.min) : formatStretch(date, date.min, last);
}

/** The wording as one text. */
export function joinParts({ parts }: DateWording): string {
	return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

/** A tick of the time scale. Short month names are cut from the long ones. */
export function formatTick(instant: Instant, unit: ScaleUnit, level: "major" | "minor"): string {
	if (unit === "year") return iso(instant, 4);
	if (unit === "month") return level === "major" ? formatMonth(instant) : monthName(instant).slice(0, 3);
	return level === "major" ? formatDay(instant) : String(new Date(instant).getUTCDate());
}

/** The first and the last day of a window, in words; the same where it is less than a day. */
export function formatWindow({ start, end }: TimeWindow): { from: string; to: string } {
	return { from: formatDay(start), to: formatDay(Math.max(end - 1, start)) };
}
