import type { HistoricalEvent } from "../model/historical-event.ts";
import { en } from "./en.ts";
import { formatEdtf, joinParts } from "./format-date.ts";

/** A title around the month in it that would answer "when was this?". */
export interface TitleGap {
	readonly before: string;
	readonly month: string;
	readonly after: string;
}

/** Finds in an event's title a month of its own date, or `null` where the title does not tell it. */
export function titleGap({ title, date }: Pick<HistoricalEvent, "title" | "date">): TitleGap | null {
	const dated = joinParts(formatEdtf(date));
	for (const month of en.months) {
		const found = dated.includes(month) ? new RegExp(`\\b${month}\\b`).exec(title) : null;
		if (found)
			return {
				before: title.slice(0, found.index),
				month,
				after: title.slice(found.index + month.length),
			};
	}
	return null;
}
