import type { EdtfDate } from "../model/historical-event.ts";
import { dateText } from "./date-text.ts";
import { type DatePart, formatEdtf } from "./format-date.ts";

const MONTHS = new RegExp(dateText.months.join("|"), "g");

/** A date's wording for a line of a list: the months cut to three letters, and as precise as `formatEdtf`. */
export function shortDate(date: EdtfDate): readonly DatePart[] {
	const short = (text: string) => text.replace(MONTHS, (month) => month.slice(0, 3));
	return formatEdtf(date).parts.map((part) =>
		typeof part === "string" ? part : { ...part, text: short(part.text) },
	);
}
