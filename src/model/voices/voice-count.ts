import type { TellingMode } from "../historical-event.ts";
import type { SpeakerShare } from "../timeline-content.ts";
import type { VoiceRow } from "./voice-table.ts";

/** How much of a voice there is. */
export interface VoiceCount {
	/** Words of direct speech, as the build counted them in all of the timeline; each word of the article once. */
	readonly words: number;
	/** Passages in the rows, by mode of telling. */
	readonly passages: Readonly<Record<TellingMode, number>>;
	/** Accounts of other reports in the rows, and how many of them differ. */
	readonly accounts: number;
	readonly differing: number;
}

/** Counts what the rows hold of a voice. */
export function countVoice(
	voice: string,
	rows: readonly VoiceRow[],
	shares: readonly SpeakerShare[],
): VoiceCount {
	const cells = rows.flatMap(({ cells: all }) => all.filter((cell) => cell.voice === voice));
	const groups = cells.flatMap((cell) => cell.groups);
	const accounts = cells.flatMap((cell) => cell.accounts);
	const passages = (mode: TellingMode) =>
		groups.filter((group) => group.mode === mode).reduce((sum, group) => sum + group.passages.length, 0);
	return {
		words: shares.find(({ speaker }) => speaker === voice)?.words ?? 0,
		passages: {
			direct: passages("direct"),
			reported: passages("reported"),
			narration: passages("narration"),
			heading: passages("heading"),
		},
		accounts: accounts.length,
		differing: accounts.filter(({ bears }) => bears === "differs").length,
	};
}
