import type { HistoricalEvent } from "../../../src/model/historical-event.ts";

const MONTHS = "January February March April May June July August September October November December".split(
	" ",
);

function formsOf(date: string): readonly RegExp[] {
	const [year = "", month, day] = date.split("-");
	if (month === undefined) return [new RegExp(`\\b${year}\\b`, "g")];
	const name = MONTHS[Number(month) - 1] ?? "";
	const short = name.slice(0, 3);
	// The month alone tells as much as is asked, and every longer form of a date with a month's name has it.
	const named = [
		new RegExp(`\\b(?:${name}|${short})\\b\\.?`, "g"),
		new RegExp(`\\b${year}-${month}\\b`, "g"),
	];
	if (day === undefined) return named;
	const plain = String(Number(day));
	return [
		...named,
		new RegExp(`\\b0?${plain}\\.0?${Number(month)}\\.(?:${year})?`, "g"),
		new RegExp(`\\b0?${Number(month)}/0?${plain}(?:/${year})?\\b`, "g"),
		new RegExp(`\\b${year}${month}${day}\\b`, "g"),
	];
}

/**
 * How an event's date can be written: its month by name or in three letters, whatever day and year stand beside it, in digits as in ISO
 * 8601 and otherwise; where only the year is known, the year.
 */
export function dateForms({ date }: Pick<HistoricalEvent, "date">): readonly RegExp[] {
	const dates = date.members.flatMap(({ first, last }) => [first, last]).filter((one) => one !== null);
	return dates.flatMap(formsOf);
}
