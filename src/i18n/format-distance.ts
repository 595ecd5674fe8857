import type { Amount, TimeDistance } from "../model/time-distance.ts";
import { numberWord } from "./number-words.ts";

function amount({ count, unit }: Amount, exact: boolean): string {
	const number = !exact && count === 1 ? "a" : numberWord(count);
	return `${number} ${unit}${count === 1 ? "" : "s"}`;
}

/** "about three to six years", "about eleven months to three years". */
function range(from: Amount, to: Amount): string {
	const shared = from.unit === to.unit && from.count > 1;
	const start = shared ? numberWord(from.count) : amount(from, false);
	return `about ${start} to ${amount(to, false)}`;
}

function span(distance: TimeDistance): string {
	switch (distance.kind) {
		case "exact":
			return amount(distance.amount, true);
		case "about":
			return `about ${amount(distance.amount, false)}`;
		case "between":
			return range(distance.from, distance.to);
		default:
			return "";
	}
}

/** How long after an event its words were said: "about two months later". `null` when nothing can be said: they may be far apart where one date is wide. */
export function formatTellingDistance(distance: TimeDistance): string | null {
	switch (distance.kind) {
		case "same-day":
			return "the same day";
		case "overlap":
		case "unknown":
			return null;
		default:
			return `${span(distance)} ${distance.later ? "later" : "before it"}`;
	}
}

/** How far the neighbouring event is: "about four months earlier". `null` when nothing can be said. */
export function formatNeighbourDistance(distance: TimeDistance): string | null {
	switch (distance.kind) {
		case "same-day":
			return "the same day";
		case "overlap":
			return "perhaps at the same time";
		case "unknown":
			return "the source does not say how far apart";
		default:
			return `${span(distance)} ${distance.later ? "later" : "earlier"}`;
	}
}
