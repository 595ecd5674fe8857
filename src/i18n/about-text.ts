/** What the view about the timeline says of itself. */
export const aboutText = {
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
