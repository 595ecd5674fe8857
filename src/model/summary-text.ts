import type { SummarySentence } from "./historical-event.ts";

/** A summary as one paragraph. */
export function summaryText(summary: readonly SummarySentence[]): string {
	return summary.map(({ text }) => text).join(" ");
}
