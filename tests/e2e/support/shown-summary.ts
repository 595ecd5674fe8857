import { evidenceText } from "../../../src/i18n/evidence-text.ts";
import type { HistoricalEvent } from "../../../src/model/historical-event.ts";

/** A summary as it is seen: each sentence with the numbers of the quotes that it stands on. */
export function shownSummary({ summary, quotes: all }: HistoricalEvent): string {
	return summary
		.map(({ text, quotes, accounts }) => {
			const numbers = quotes.map((id) => all.findIndex((quote) => quote.id === id) + 1);
			const sorted = numbers.toSorted((a, b) => a - b);
			return `${text}${[...sorted, ...(accounts.length > 0 ? [evidenceText.reports] : [])].join(", ")}`;
		})
		.join(" ");
}
