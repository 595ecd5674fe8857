import type { EdtfDate } from "./historical-event.ts";

const DAY = 86_400_000;
const DAYS_PER = { week: 7, month: 30.44, year: 365.25 } as const;

export type DistanceUnit = "day" | keyof typeof DAYS_PER;

/** A count of a unit, rounded to a whole one and never 0. */
export interface Amount {
	readonly count: number;
	readonly unit: DistanceUnit;
}

/**
 * How long after one date another falls, no more precisely than both allow:
 * `exact` in days; `about` one amount; `between` two, where the range is wide;
 * `overlap` when the two may be the same; `unknown` when an open end leaves nothing to measure.
 */
export type TimeDistance =
	| { readonly kind: "same-day" | "overlap" | "unknown" }
	| { readonly kind: "exact" | "about"; readonly later: boolean; readonly amount: Amount }
	| { readonly kind: "between"; readonly later: boolean; readonly from: Amount; readonly to: Amount };

function inUnit(days: number, unit: keyof typeof DAYS_PER): Amount {
	return { count: Math.max(Math.round(days / DAYS_PER[unit]), 1), unit };
}

function toAmount(days: number): Amount {
	if (days < 14) return { count: Math.max(Math.round(days), 1), unit: "day" };
	if (days < 28) return inUnit(days, "week");
	const months = inUnit(days, "month");
	// A year and a half is "18 months": rounded to years it would be less than what comes before it.
	return months.count < 24 ? months : inUnit(days, "year");
}

/** The distance from `from` to `to`; `later` is true when `to` is the later one. */
export function timeDistance(from: EdtfDate, to: EdtfDate): TimeDistance {
	if (from.min === null || from.max === null || to.min === null || to.max === null)
		return { kind: "unknown" };
	const least = (to.min - (from.max - DAY)) / DAY;
	const most = (to.max - DAY - from.min) / DAY;
	if (least === most) {
		if (least === 0) return { kind: "same-day" };
		const amount: Amount = { count: Math.abs(least), unit: "day" };
		return Math.abs(least) < 60
			? { kind: "exact", later: least > 0, amount }
			: { kind: "about", later: least > 0, amount: toAmount(Math.abs(least)) };
	}
	if (least <= 0 && most >= 0) return { kind: "overlap" };
	const later = least > 0;
	const [near, far] = later ? [least, most] : [-most, -least];
	if (far > 3 * near || (from.precision === "year" && from.shape !== "single")) {
		const [a, b] = [toAmount(near), toAmount(far)];
		if (a.count !== b.count || a.unit !== b.unit) return { kind: "between", later, from: a, to: b };
	}
	return { kind: "about", later, amount: toAmount((near + far) / 2) };
}
