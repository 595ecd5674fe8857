/** What stands around a quote, and what is copied with it. */
export const quoteText = {
	modes: {
		direct: "direct speech",
		reported: "reported speech",
		narration: "its own account",
		heading: "heading",
	},
	/** Whose words a copied passage is, and when they were said: the article's own, where it only reports what somebody said. */
	tellers: {
		direct: (speaker: string, publisher: string, when: string) =>
			`${speaker} on ${when}, quoted in ${publisher}`,
		reported: (speaker: string, publisher: string, when: string) =>
			`${publisher}, reporting what ${speaker} said on ${when}`,
		narration: (_speaker: string, publisher: string, when: string) => `${publisher}, written ${when}`,
		heading: (_speaker: string, publisher: string, when: string) =>
			`heading in ${publisher}, written ${when}`,
	},
	/** Says of words in brackets that the speaker did not say them; "" where there are none. */
	editors: (words: readonly string[]) =>
		words.length === 0
			? ""
			: `; ${words.join(", ")} ${words.length === 1 ? "is presumably an editor’s addition" : "are presumably editors’ additions"}`,
	/** A date with the occasion as it stands after "at". */
	dayAt: (date: string, occasion: string) => `${date} at ${occasion}`,
	article: "The article",
	/** Each stands before its date. */
	said: "said on",
	written: "written",
	at: "at",
	find: "Find it in the article",
	findHint: "opens the article in a new tab",
	cite: "Cite",
	citeName: "Cite this quote",
	copy: "Copy",
	copyName: "Copy the quote with its citation",
	copied: "Copied: the quote with its citation.",
	copiedShort: "Copied",
	copyFailed: "The browser does not allow copying here. Select the text below and copy it.",
	citation: (exact: string, teller: string, title: string, publisher: string, url: string) =>
		`“${exact}” (${teller}). From “${title}”, ${publisher}, ${url}`,
};
