import { counted } from "./number-words.ts";

/** What the start says, and how the bars are read. */
export const startText = {
	landmarks: (count: number) => counted(count, "key event"),
	begin: (title: string) => `Start with the ${title}`,
	legend: "How to read the bars",
	lanes: (count: number) => `${counted(count, "lane")}, from top to bottom`,
	legendStated: "the article gives the day",
	legendCarried: "the day is taken from an earlier paragraph of the article",
	legendAnnounced: "announced; the article does not say that it happened",
	legendImprecise: "some time within the bar; the article gives no day",
	legendEvery: "in every part of the bar, not just one",
	legendOpen: "undated; the article sets a limit only at the other end",
	legendNarrowed: "small mark: other reports give a narrower date",
	legendDiffer: "lozenge at the end: other reports differ",
	legendTelling: "dotted line: leads to the day on which the words about it were said or written",
};
