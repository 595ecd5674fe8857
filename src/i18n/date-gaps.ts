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
/** What in an English text says in which month or on which day something was; editors' brackets as a whole. */
const DAYS = [
	String.raw`\[(?:${MONTHS})(?: ${DAY})?(?:,? ${YEAR})?\]`,
	String.raw`\b(?:(?:early|mid|late)-)?(?:${DAY} )?(?:${MONTHS})\b(?: ${DAY}\b)?(?:,? ${YEAR})?`,
	"at the end of last (?:week|month|year)",
];
/** What is left out of a text: with `days` alone, a year by itself stays. */
export type GapKind = "dates" | "days";

const PATTERNS: Readonly<Record<GapKind, RegExp>> = {
	dates: new RegExp([...DAYS, `${YEAR}(?:[–-]${YEAR})?(?: and ${YEAR})?`].join("|"), "g"),
	days: new RegExp(DAYS.join("|"), "g"),
};

/** Where a text tells a date, for what is shown before the date is: months with their days and years, and years. */
export function dateGaps(text: string, kind: GapKind = "dates"): readonly DateGap[] {
	return [...text.matchAll(PATTERNS[kind])].map(({ 0: words, index }) => ({
		start: index,
		end: index + words.length,
	}));
}

/** The text as it is heard before the date is shown: "blank" in the place of each date. */
export function withoutDates(text: string, kind: GapKind = "dates"): string {
	return text.replace(PATTERNS[kind], presentText.gap);
}
