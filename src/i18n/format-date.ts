import type { ScaleUnit } from "../model/axis/axis-scale.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import { type CalendarDate, calendarUnit } from "../model/calendar-date.ts";
import type { DateMember, DateShape, EdtfDate, Instant } from "../model/historical-event.ts";
import { dateText } from "./date-text.ts";

/** A piece of a date's wording; with `datetime`, a value for HTML's `<time datetime>`. */
export type DatePart = string | { readonly datetime: string; readonly text: string };

/** A date in words, no more precise than it is. */
export interface DateWording {
	readonly parts: readonly DatePart[];
	/** What the source leaves open and what the date rests on, in sentences; `null` for a day that it states. */
	readonly note: string | null;
	/** One phrase for a screen reader. */
	readonly spoken: string;
}

/*
 * Months by their names in the messages, not by Intl: its four formats took as long to make as all the rest of the page's
 * start, and the sentences around a date are in one language anyway.
 */
function monthName(instant: Instant): string {
	return dateText.months[new Date(instant).getUTCMonth()] ?? "";
}

/** "November 1931". */
function formatMonth(instant: Instant): string {
	return `${monthName(instant)} ${new Date(instant).getUTCFullYear()}`;
}

/** "23 November". */
export function formatDayMonth(instant: Instant): string {
	return `${new Date(instant).getUTCDate()} ${monthName(instant)}`;
}

/** "23 Nov". */
export function formatDayShortMonth(instant: Instant): string {
	return `${new Date(instant).getUTCDate()} ${monthName(instant).slice(0, 3)}`;
}

/** "23 November 1931". */
export function formatDay(instant: Instant): string {
	return `${formatDayMonth(instant)} ${new Date(instant).getUTCFullYear()}`;
}

function datePart(date: CalendarDate, as: (instant: Instant) => string = nameOf(date)): DatePart {
	return { datetime: date, text: as(Date.parse(date)) };
}

function formatYear(instant: Instant): string {
	return new Date(instant).toISOString().slice(0, 4);
}

/** How a date is named that is given in a unit. */
function nameOf(date: CalendarDate): (instant: Instant) => string {
	return { year: formatYear, month: formatMonth, day: formatDay }[calendarUnit(date)];
}

function textOf(parts: readonly DatePart[]): string {
	return parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

/** A sentence of the note, as a phrase after a semicolon. */
function asPhrase(sentence: string): string {
	return `; ${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, "")}`;
}

/** Two dates as one stretch; what the first shares with the second is said once, where both are given in one unit. */
function stretchParts(first: CalendarDate, joint: string, last: CalendarDate): readonly DatePart[] {
	if (first === last) return [datePart(first)];
	const shared = first.length === last.length && first.slice(0, 4) === last.slice(0, 4);
	const unit = calendarUnit(first);
	if (!shared || unit === "year") return [datePart(first), joint, datePart(last)];
	if (unit === "month") return [datePart(first, monthName), joint, datePart(last)];
	const sameMonth = first.slice(0, 7) === last.slice(0, 7);
	const short = sameMonth ? (instant: Instant) => String(new Date(instant).getUTCDate()) : formatDayMonth;
	return [datePart(first, short), joint, datePart(last)];
}

/** What is open of dates that the source gives in these units; `null` where all are days. */
function unitNote(dates: readonly CalendarDate[]): string | null {
	const units = new Set(dates.map(calendarUnit));
	if (units.size > 1) return dateText.mixed;
	const [unit = "day"] = units;
	if (unit === "day") return null;
	return dates.length === 1 ? dateText.noFiner[unit] : dateText.only[unit];
}

function datesOf({ members }: Pick<EdtfDate, "members">): readonly CalendarDate[] {
	const named = members.flatMap(({ first, last }) => (first === last ? [first] : [first, last]));
	return named.filter((date) => date !== null);
}

/** A date in words before its basis is said; `phrase` is spoken in place of parts and note. */
interface PlainWording {
	readonly parts: readonly DatePart[];
	readonly note: string | null;
	readonly phrase?: string;
}

function singleWording(date: CalendarDate, approximate: boolean): PlainWording {
	const parts = [...(approximate ? [dateText.about] : []), datePart(date)];
	const unit = calendarUnit(date);
	if (unit === "day") return { parts, note: null };
	const note = dateText.noFiner[unit];
	return { parts, note, phrase: `${dateText.someTime} ${textOf(parts)}${asPhrase(note)}` };
}

/** The month whose 11th to 20th a one-of set is, which is how "mid-" is written; else `null`. */
function middleOf({ approximate, members: [only, ...more] }: EdtfDate): CalendarDate | null {
	if (!approximate || !only || more.length > 0) return null;
	const month = only.first?.slice(0, 7) ?? "";
	return only.first === `${month}-11` && only.last === `${month}-20` ? month : null;
}

function memberParts({ first, last }: DateMember, shape: DateShape, alone: boolean): readonly DatePart[] {
	if (first === null) return last === null ? [] : [dateText.open[shape].until, datePart(last)];
	if (last === null) {
		const { from, after } = dateText.open[shape];
		return [from, datePart(first), after];
	}
	if (first === last) return [datePart(first)];
	if (shape === "all-of") {
		// Such a range counts in one unit, or it is none (ISO 8601-2).
		return [dateText.every[calendarUnit(first)], ...stretchParts(first, dateText.to, last)];
	}
	return shape === "one-of" && alone
		? [dateText.between, ...stretchParts(first, dateText.and, last)]
		: stretchParts(first, dateText.to, last);
}

function setWording(date: EdtfDate): PlainWording {
	const { members, shape } = date;
	const end = shape === "one-of" ? dateText.or : dateText.and;
	const parts = members.flatMap((member, index): readonly DatePart[] => {
		const joint = index === 0 ? [] : [index === members.length - 1 ? end : dateText.comma];
		return [...joint, ...memberParts(member, shape, members.length === 1)];
	});
	const unit = unitNote(datesOf(date));
	if (shape === "all-of") return { parts, note: unit };
	const days = unit === null;
	if (members.length > 1)
		return { parts, note: [dateText.whichOf, unit].filter((part) => part !== null).join(" ") };
	return { parts, note: days ? dateText.noDay : unit, ...(days ? { phrase: textOf(parts) } : {}) };
}

function plainWording(date: EdtfDate): PlainWording {
	const { shape, members, min, max, approximate } = date;
	const [only, ...more] = members;
	const middle = middleOf(date);
	if (middle !== null) {
		const text = formatMonth(Date.parse(middle));
		return {
			parts: [dateText.mid, { datetime: middle, text }],
			note: dateText.midNote,
			phrase: `${dateText.someTime} ${dateText.mid.toLowerCase()}${text}${asPhrase(dateText.noFiner.month)}`,
		};
	}
	if (!only) return { parts: [], note: null };
	if (shape === "one-of" && more.length === 0 && (min === null || max === null)) {
		const parts = memberParts(only, shape, true);
		return { parts, note: dateText.noDate, phrase: textOf(parts) };
	}
	if (shape === "single" && only.first !== null) return singleWording(only.first, approximate);
	if (shape !== "interval") return setWording(date);
	const about = approximate ? [dateText.about] : [];
	return { parts: [...about, ...memberParts(only, shape, true)], note: unitNote(datesOf(date)) };
}

function basisNote({ basis, shape, precision }: EdtfDate): string | null {
	if (basis === "announced") return dateText.announced;
	if (basis === "stated") return null;
	return dateText.carriedOver[shape === "single" ? precision : "undated"];
}

/** An EDTF date in words, no part of it more precise than the expression gives it, with what the source leaves open and what it rests on. */
export function formatEdtf(date: EdtfDate): DateWording {
	const { parts, note, phrase } = plainWording(date);
	const basis = basisNote(date);
	const notes = [note, basis].filter((one) => one !== null);
	const spoken = phrase ?? `${textOf(parts)}${note === null ? "" : asPhrase(note)}`;
	return {
		parts: parts.filter((part) => part !== ""),
		note: notes.length === 0 ? null : notes.join(" "),
		spoken: `${spoken}${basis === null ? "" : asPhrase(basis)}`,
	};
}

/** The wording as one text. */
export function joinParts({ parts }: DateWording): string {
	return textOf(parts);
}

/** A tick of the time scale. Short month names are cut from the long ones. */
export function formatTick(instant: Instant, unit: ScaleUnit, level: "major" | "minor"): string {
	if (unit === "year") return formatYear(instant);
	if (unit === "month") return level === "major" ? formatMonth(instant) : monthName(instant).slice(0, 3);
	return level === "major" ? formatDay(instant) : String(new Date(instant).getUTCDate());
}

/** The first and the last day of a window, in words; the same where it is less than a day. */
export function formatWindow({ start, end }: TimeWindow): { from: string; to: string } {
	return { from: formatDay(start), to: formatDay(Math.max(end - 1, start)) };
}
