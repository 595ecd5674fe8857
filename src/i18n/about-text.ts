/** What the view about the timeline says of itself. */
export const aboutText = {
	coverage: "How much of the article is quoted",
	coverageNote: (quoted: number) =>
		`The article from its first word to its last: ${quoted}% of it is quoted here. A coloured stretch is quoted under an event in that lane; a grey one is not quoted.`,
	coverageList: "The same, as a list",
	/** A stretch of the article, by the numbers of its words and marks. */
	stretch: (from: number, to: number) => (to === from ? `${from}` : `${from} to ${to}`),
	notQuoted: "not quoted",
	heading: "About this timeline",
	sourceHeading: "The source",
	published: "Published",
	sharesHeading: "How much each person is quoted",
	sharesNote: "Words of direct speech in this timeline’s quotes, counted when the page is built.",
	sharesPerson: "Person",
	sharesWords: "Words",
	sharesQuotes: "Passages",
	glossaryHeading: "Glossary",
	glossaryNote: "The explanations are ours, not the article’s.",
	offline: "This timeline is saved in your browser, so it also opens without a network.",
};
