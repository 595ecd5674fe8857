import { dateGaps, withoutDates } from "./date-gaps.ts";
import { dateText } from "./date-text.ts";

const MONTH_OR_YEAR = new RegExp(String.raw`(?:19|20)\d\d|${dateText.months.join("|")}`, "i");

/** Whether an address names a month or a year: a sheet that asks for dates does without it. */
export function addressTellsDate(address: string): boolean {
	return MONTH_OR_YEAR.test(address);
}

/** The ids of the events whose titles cannot be told apart without the dates in them: these must keep them. */
export function titlesKept(
	events: readonly { readonly id: string; readonly title: string }[],
): ReadonlySet<string> {
	const told = events
		.filter(({ title }) => dateGaps(title).length > 0)
		.map(({ id, title }) => ({ id, words: withoutDates(title) }));
	return new Set(
		told
			.filter(({ id, words }) => told.some((other) => other.id !== id && other.words === words))
			.map(({ id }) => id),
	);
}
