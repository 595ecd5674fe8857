import type { SourceQuote } from "../historical-event.ts";
import type { TimelineContent } from "../timeline-content.ts";
import type { ExportWords } from "./export-words.ts";
import { findById } from "./find-by-id.ts";

/** Whose words a quote is, how the article gives them, and when and where they were said. */
export function attribution(
	{ speaker, mode, occasion }: SourceQuote,
	{ people, events }: Pick<TimelineContent, "people" | "events">,
	words: Pick<ExportWords, "teller">,
): string {
	return words.teller(findById(people, speaker), mode, findById(events, occasion));
}
