import type { SourceQuote, TellingMode } from "../historical-event.ts";
import type { Person, TimelineContent } from "../timeline-content.ts";

/** Columns that are nobody's: the article's own account, and what other reports say. */
export const OTHER_VOICES = ["article", "reports"] as const;

/** How many columns stand side by side at least; an address holds at most `MOST_VOICES`. */
export const FEWEST_VOICES = 2;
/** As many columns stand side by side. */
export const MOST_VOICES = 4;

/** In a cell, whose own words stand first. */
export const MODE_ORDER: readonly TellingMode[] = ["direct", "reported", "narration", "heading"];

/** What is needed to know who can have a column. */
interface VoicedContent {
	readonly people: readonly Pick<Person, "id">[];
	readonly events: readonly { readonly quotes: readonly Pick<SourceQuote, "speaker">[] }[];
}

/** Ids of the columns that there can be: the people whom the article quotes, in the content's order, then what is nobody's. */
export function voicesOf({ people, events }: VoicedContent): readonly string[] {
	const quoted = new Set(events.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker)));
	return [...people.map(({ id }) => id).filter((id) => quoted.has(id)), ...OTHER_VOICES];
}

/**
 * The columns to show for what was chosen, in its order: without who is not quoted, filled up to two by those that the view begins
 * with, and no more than four. Who chose nothing gets those.
 */
export function voiceColumns(
	content: VoicedContent & Pick<TimelineContent, "voices">,
	chosen: readonly string[],
): readonly string[] {
	const known = voicesOf(content);
	const kept = [...new Set(chosen)].filter((id) => known.includes(id));
	if (kept.length === 0) return content.voices;
	const fill = [...content.voices, ...known].filter((id) => !kept.includes(id));
	const missing = Math.max(0, FEWEST_VOICES - kept.length);
	return [...kept, ...fill.slice(0, missing)].slice(0, MOST_VOICES);
}
