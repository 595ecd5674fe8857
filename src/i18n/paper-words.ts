import type { PaperWords } from "../model/tray/tray-paper.ts";
import { formatAccountDate } from "./evidence-text.ts";
import { exportWords } from "./export-words.ts";
import { trayViewText } from "./tray-view-text.ts";

/** What a tray says where it is taken along, in English. */
export const paperWords: PaperWords = {
	date: exportWords.date,
	teller: exportWords.teller,
	quoted: exportWords.quoted,
	heading: (title) => `Evidence from “${title}”`,
	sources: "Sources",
	accountWords(account) {
		const { voice, publisher, says } = account;
		const who = publisher.startsWith(voice) ? "" : `${voice}, `;
		return `${says.replace(/\.$/, "")} (${who}as reported by ${publisher}, ${formatAccountDate(account)}; in the timeline’s words, not a quotation).`;
	},
	accountAbout({ bears, on, note }) {
		return `${trayViewText.bearings[bears]}: ${exportWords.quoted(on.words)}.${note === null ? "" : ` ${note}`}`;
	},
	note: "My own line: ",
};
