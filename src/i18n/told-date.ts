import type { EdtfDate } from "../model/historical-event.ts";
import { type DateGap, dateGaps } from "./date-gaps.ts";
import { dateText } from "./date-text.ts";
import { presentText } from "./present-text.ts";

/** What of a date says which words tell it. */
export type AskedDate = Pick<EdtfDate, "min" | "max" | "precision" | "members">;

const MONTHS: readonly string[] = dateText.months;
const MONTH = new RegExp(MONTHS.join("|"));
/** Parts of a month, as "mid-" before its name. */
const PART = /^\[?(?:early|mid|late)-/;

/**
 * True where words in a form that `dateGaps` finds tell a date as precisely as it is known; "last month" may be any. Of an undated event
 * no words do.
 */
function tells(words: string, { min, max, precision, members }: AskedDate): boolean {
	if (min === null || max === null) return false;
	const last = max - 1;
	const name = MONTH.exec(words)?.[0];
	const years = [...words.matchAll(/\d{4}/g)].map(([year]) => Number(year));
	const [from, to] = [new Date(min).getUTCFullYear(), new Date(last).getUTCFullYear()];
	if (name === undefined && years.length === 0) return true;
	if (name === undefined || precision === "year")
		return precision === "year" && years.some((year) => year >= from && year <= to);
	const month = MONTHS.indexOf(name);
	const day = /(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0];
	return (years.length > 0 ? years : [from, to]).some((year) => {
		if (precision === "month" || PART.test(words))
			return Date.UTC(year, month) <= last && Date.UTC(year, month + 1) > min;
		const at = Date.UTC(year, month, Number(day ?? Number.NaN));
		return members.some(
			(member) =>
				member.first !== null &&
				member.last !== null &&
				at >= Date.parse(member.first) &&
				at <= Date.parse(member.last),
		);
	});
}

/**
 * What of a text stays a gap: every date while that of its own event is not shown; after that, what tells a date that is asked for
 * later.
 */
export function hiddenGaps(text: string, shown: boolean, later: readonly AskedDate[]): readonly DateGap[] {
	const gaps = dateGaps(text);
	if (!shown) return gaps;
	return gaps.filter(({ start, end }) => later.some((date) => tells(text.slice(start, end), date)));
}

/** The text as it is heard, "blank" in the place of what `hiddenGaps` finds. */
export function heardText(text: string, shown: boolean, later: readonly AskedDate[]): string {
	return hiddenGaps(text, shown, later).reduceRight(
		(said, { start, end }) => said.slice(0, start) + presentText.gap + said.slice(end),
		text,
	);
}
