import type { Account } from "../model/account.ts";
import type { TellingMode } from "../model/historical-event.ts";
import type { VoiceCount } from "../model/voices/voice-count.ts";
import type { ShownPassage } from "../model/voices/voice-table.ts";
import type { VoicesCsvWords } from "../model/voices/voices-csv.ts";
import { quoteText } from "./quote-text.ts";

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const passages = (count: number, mode: TellingMode) =>
	count === 0 ? [] : [`${counted(count, "passage")} of ${quoteText.modes[mode]}`];

/** How a passage was told, in words; with what else is read within it. */
function modeOf({ quote: { mode }, holdsDirect }: Pick<ShownPassage, "quote" | "holdsDirect">): string {
	return `${quoteText.modes[mode]}${holdsDirect ? `, with ${quoteText.modes.direct} in it` : ""}`;
}

/** What the view of voices says. */
export const voicesText = {
	intro:
		"One column for each speaker, one row for each event, in time order. Each passage stands once, at the first event that it supports. Only direct speech stands in quotation marks.",
	settings: "Columns, saving, printing",
	/** What is nobody's column is called, and what is in it. */
	columns: {
		article: { name: "The article", role: "its own account and headings" },
		reports: { name: "Other reports", role: "in our own words, not quoted" },
	},
	choose: "Columns",
	atMost: (most: number) => `At most ${most} columns: untick one to choose another.`,
	atLeast: (fewest: number) => `At least ${fewest} columns: tick another before you untick one.`,
	/** What changed, for who does not see it. */
	chosen: (names: readonly string[]) => `Columns: ${names.join(", ")}.`,
	notQuoted: (names: readonly string[]) =>
		`No column for ${names.join(" and ")}: the article quotes no words of theirs.`,
	show: "Show",
	caption: (names: readonly string[]) => `Who said what about what: ${names.join(", ")}`,
	event: "Event",
	counted: "Counted",
	countedNote:
		"Words counted: direct speech on the whole timeline, each word once, without the editors’ additions in brackets. Passages counted: those shown here.",
	/** How much there is of a voice, line by line. */
	counts: ({ words, passages: of, accounts, differing }: VoiceCount): readonly string[] => {
		// The words stand in passages of direct speech, and within those of reported speech that hold some.
		const direct =
			of.direct === 0 && words === 0
				? []
				: [`${counted(words, "word")} of ${quoteText.modes.direct}`, ...passages(of.direct, "direct")];
		const reports =
			accounts === 0
				? []
				: [
						`${counted(accounts, "account")}, ${differing} of which ${differing === 1 ? "differs" : "differ"}`,
					];
		const headings = of.heading === 0 ? [] : [counted(of.heading, quoteText.modes.heading)];
		const told = [...passages(of.reported, "reported"), ...passages(of.narration, "narration")];
		return [...direct, ...told, ...headings, ...reports];
	},
	holdsDirect: "The words in quotation marks within it are direct speech.",
	/** Before links to the other events that a passage supports. */
	also: "Also about:",
	bearings: { differs: "Differs", adds: "Adds", agrees: "Agrees" } satisfies Record<Account["bears"], string>,
	save: "Save as CSV",
	print: "Print",
	/** The name of the file, without its ending, before the ids of the columns. */
	fileName: "voices",
	printed: {
		heading: (names: readonly string[]) => `Who said what: ${names.join(" and ")}`,
		about: (title: string) =>
			`${title}. Each passage stands once, under the first event that it supports; “…” is direct speech, word for word.`,
		source: (title: string, publisher: string, url: string) => `Source: “${title}”, ${publisher}, ${url}`,
	},
};

/** What the saved table says. */
export const voicesCsvWords: VoicesCsvWords = {
	mode: modeOf,
	account: ({ bears }) => `other report, in our own words: ${voicesText.bearings[bears].toLowerCase()}`,
	article: quoteText.article,
};
