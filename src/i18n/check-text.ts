import type { ChangeKind, Passage, Remark } from "../model/check/passage.ts";

/** One, or a number of them; the plural with an s. */
const count = (number: number, noun: string) =>
	`${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;

const verdicts = { verbatim: "verbatim", altered: "altered", absent: "not in this article" } as const;

/** What a passage is called, by its verdict and what that rests on. */
function nameOf({ verdict, remark }: Pick<Passage, "verdict" | "remark">): string {
	if (remark === "short") return "too short to check";
	return remark === "ellipsis" ? "shortened" : verdicts[verdict];
}

/** The words of the view that checks a text. */
export const checkText = {
	about:
		"Paste an essay, or a chatbot’s answer. Each passage in quotation marks is compared with the article, letter by letter; so are runs of eight words or more that stand in it without quotation marks.",
	field: "Text to check",
	privacy: "Nothing leaves your browser, and nothing is stored.",
	check: "Check",
	example: "Try an example",
	print: "Print",
	keys: "Ctrl or Cmd + Enter checks.",
	progress: "How much of the text is checked",
	changedSince: "The text has changed. Check it again.",
	empty: "There is no text to check yet.",
	long: (characters: number) =>
		`The text has ${count(characters, "character")}. The field shows only the beginning and cannot be edited; the check goes beyond it. Paste another text to replace it.`,
	remove: "Remove the text",
	removed: "The text was removed.",
	cut: "The text is longer than 1 MB: only its beginning was checked.",
	result: "Result",
	notes: "Passage by passage",
	nameOf,
	unmarked: "verbatim, without quotation marks",
	/** The names of the buttons of a passage, which hold what is seen on them: "1 verbatim". */
	toNote: (number: number, name: string) => `Passage ${number} ${name}: show the note`,
	toText: (number: number, name: string) => `Passage ${number} ${name}: back to the text`,
	more: (number: number) => `Show ${count(number, "more passage")}`,
	skipped: (characters: number) => ` [${count(characters, "character")} not shown] `,
	summary: (passages: readonly Pick<Passage, "verdict" | "remark">[]) => {
		if (passages.length === 0)
			return "No passage in quotation marks, and no run of eight words that stands in the article.";
		const names = Object.keys(verdicts).flatMap((verdict) =>
			passages.filter((passage) => passage.verdict === verdict).map(nameOf),
		);
		const parts = [...new Set(names)].map(
			(name) => `${names.filter((other) => other === name).length.toLocaleString("en-GB")} ${name}`,
		);
		return `${count(passages.length, "passage")}: ${parts.join(", ")}.`;
	},
	says: {
		verbatim: "Stands in the article to the letter.",
		unmarked:
			"These are the article’s words, without quotation marks: quote them, or say it in your own words.",
		altered: "Stands in the article, but not like this.",
		absent: "Stands nowhere in the article to the letter, nor close to anything quoted on this timeline.",
	},
	remarks: {
		mark: "All words are the article’s; only the mark at the end differs. Put it outside the quotation marks.",
		capital:
			"All words are the article’s; only the first letter differs. Write it as the article does, or put it in square brackets.",
		"mark-capital":
			"All words are the article’s; only the first letter and the mark at the end differ. Put the letter in square brackets and the mark outside the quotation marks.",
		ellipsis:
			"Words are left out at the ellipsis; the rest is the article’s, to the letter. What is left out can change the meaning, or the speaker: compare the article.",
		bracket:
			"What stands in square brackets is the writer’s; the rest is the article’s, to the letter. Brackets can hide a word that was replaced: compare the article.",
		short:
			"Not found among the words quoted on this timeline. It is too short to be checked against the whole article: that takes eight words and marks.",
	} satisfies Record<Remark, string>,
	changes: {
		changed: (words: string, article: string | null) =>
			article === null
				? `“${words}” is not what the article has there.`
				: `“${words}”: the article has “${article}”.`,
		added: (words: string) => `“${words}” is not in the article here.`,
		omitted: (_words: string, article: string | null) =>
			article === null
				? "Words of the article are left out where the mark ▴ stands."
				: `Left out at the mark ▴: “${article}”.`,
		somewhere: (words: string) => `Somewhere in “${words}” the words are not the article’s.`,
		moved: () => "At the mark ▴ it goes on in another place of the article.",
		spacing: (words: string) => `The white space before “${words}” is not as in the article.`,
		ellipsis: () => null,
		bracket: () => null,
	} satisfies Record<ChangeKind, (words: string, article: string | null) => string | null>,
	moreChanges: (number: number) => `And ${count(number, "more change")}.`,
	quotedBy: "Quoted at:",
	notQuoted: "No event of this timeline quotes this part of the article.",
	severalPlaces: (number: number) => `It stands in ${number} places.`,
	reported: (speaker: string) => `Reported speech: the words are the article’s, not those of ${speaker}.`,
	inMarks: "The article has these words in quotation marks.",
	limits: {
		heading: "What this cannot tell",
		items: [
			["Verbatim is not true.", "It says that the words stand in the article, not that they are right."],
			["Not found here is not false.", "Only this one article is known; the words may stand anywhere else."],
			[
				"It compares letters, not meaning.",
				"It sees no paraphrase, not whom your text names as the speaker, and not what was left out around a quotation.",
			],
			[
				"Short passages are hard to find.",
				"What has fewer than eight words and marks is looked for among the words quoted on this timeline, and nowhere else.",
			],
		],
	},
	sampleWord: "perhaps",
	sample: (first: string, exact: string, second: string, altered: string) =>
		`${first} said: “${exact}” According to ${second}: “${altered}” And somebody else added: “Nobody has ever said this sentence, for it is invented.”`,
} as const;
