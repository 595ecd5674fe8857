import { dateText } from "./date-text.ts";
import { presentText } from "./present-text.ts";

/** A piece of a text as offsets in UTF-16 code units. */
export interface DateGap {
	readonly start: number;
	readonly end: number;
}

const MONTHS = dateText.months.join("|");
const YEAR = String.raw`\b(?:19|20)\d\d\b`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** What in an English text says when something was; ranges of years and editors' brackets as a whole. */
const DATES = new RegExp(
	[
		String.raw`\[(?:${MONTHS})(?: ${DAY})?(?:,? ${YEAR})?\]`,
		String.raw`\b(?:(?:early|mid|late)-)?(?:${DAY} )?(?:${MONTHS})\b(?: ${DAY}\b)?(?:,? ${YEAR})?`,
		"at the end of last (?:week|month|year)",
		`${YEAR}(?:[–-]${YEAR})?(?: and ${YEAR})?`,
	].join("|"),
	"g",
);

/** Where a text tells a date, for what is shown before the date is: months with their days and years, and years. */
export function dateGaps(text: string): readonly DateGap[] {
	return [...text.matchAll(DATES)].map(({ 0: words, index }) => ({
		start: index,
		end: index + words.length,
	}));
}

/** The text as it is heard before the date is shown: "blank" in the place of each date. */
export function withoutDates(text: string): string {
	return text.replace(DATES, presentText.gap);
}
