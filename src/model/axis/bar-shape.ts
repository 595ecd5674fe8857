import { calendarStretch } from "../calendar-date.ts";
import type { EdtfDate, Instant } from "../historical-event.ts";
import { MIN_BAR, OPEN_FADE, OPEN_FADE_TIME } from "./axis-metrics.ts";
import { toX } from "./instant-x.ts";
import type { TimeWindow } from "./time-window.ts";

/** How a date is drawn, on the axis and beside its words alike. */
export type DateLook = "stated" | "carried-over" | "announced" | "every" | "imprecise" | "open";

/** A part of a bar, as fractions of its length. */
export interface BarPart {
	readonly from: number;
	readonly to: number;
}

/** The stretch of time that a bar stands for; `end` is exclusive, `null` is an open end. */
export interface BarStretch {
	readonly start: Instant | null;
	readonly end: Instant | null;
}

/** What a bar looks like, whatever draws it. */
export interface BarShape {
	/** Pixels from the plot's left edge, not clipped to the view. */
	readonly start: number;
	readonly end: number;
	/** It fades towards this end. */
	readonly openStart: boolean;
	readonly openEnd: boolean;
	readonly look: DateLook;
	/** Where it is not one stretch but every date of a set: a part for each, in time order. Otherwise empty. */
	readonly parts: readonly BarPart[];
	/** The source's wording is approximate. */
	readonly approximate: boolean;
}

/** How far a bar that the view cuts goes on beyond it, in CSS pixels, so that the cut is not mistaken for an end. */
export const BEYOND_VIEW = 24;

/** The parts of the bar of a set that holds each of its dates; empty for all other dates. */
export function barParts({ shape, members, min, max }: EdtfDate): readonly BarPart[] {
	if (shape !== "all-of" || min === null || max === null) return [];
	const at = (instant: Instant) => (instant - min) / (max - min);
	return members.flatMap(({ first, last }) =>
		first === null || last === null
			? []
			: [{ from: at(calendarStretch(first).start), to: at(calendarStretch(last).end) }],
	);
}

/**
 * `open` for an end that the source leaves open, `announced` for what it only announces, `every` for each date of a set, `stated` for a day
 * that it gives, `carried-over` for one from an earlier paragraph, `imprecise` for all between.
 */
export function dateLook(date: EdtfDate): DateLook {
	if (date.min === null || date.max === null) return "open";
	if (date.basis === "announced") return "announced";
	if (date.shape === "all-of") return "every";
	if (date.precision !== "day" || date.shape !== "single") return "imprecise";
	return date.basis;
}

/**
 * The bar's extent before clipping to the view: its EDTF range, no narrower than can be seen, fading at an open end.
 *
 * @param least the narrowest that can be seen; a bar that is widened keeps its beginning.
 */
export function barExtent(
	{ start: from, end: to }: BarStretch,
	window: TimeWindow,
	width: number,
	least = MIN_BAR,
): [number, number] {
	const fade = width * Math.max(OPEN_FADE, OPEN_FADE_TIME / (window.end - window.start));
	const start = from === null ? null : toX(from, window, width);
	const end = to === null ? null : toX(to, window, width);
	if (start === null) return end === null ? [0, width] : [end - fade, end];
	return [start, Math.max(end ?? start + fade, start + least)];
}

/** A date's bar in a window that is drawn `width` pixels wide; `least` as in `barExtent`. */
export function barShape(date: EdtfDate, window: TimeWindow, width: number, least = MIN_BAR): BarShape {
	const [start, end] = barExtent({ start: date.min, end: date.max }, window, width, least);
	return {
		start,
		end,
		openStart: date.min === null,
		openEnd: date.max === null,
		look: dateLook(date),
		parts: barParts(date),
		approximate: date.approximate,
	};
}

/** The classes that give an element a date's look: see `src/ui/bar/bar.css`. */
export function barClasses(date: EdtfDate): string {
	const look = dateLook(date);
	if (look === "open")
		return `is-imprecise${date.min === null ? " is-open-start" : ""}${date.max === null ? " is-open-end" : ""}`;
	return look !== "every" && barParts(date).length > 0 ? `is-${look} is-every` : `is-${look}`;
}
