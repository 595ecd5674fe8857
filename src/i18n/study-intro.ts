import type { studyText } from "./study-text.ts";

/** What the views for study are for. Apart from their names, which the page has from the first. */
export const studyIntro = {
	heading: "Study",
	about: "Answer a question with evidence: who said what, what can be proven, and how to cite it.",
	does: {
		voices: "Compare who said what about what, side by side.",
		tray: "Collect quotes and accounts for an essay, with a line of your own to each, and take them along with their citations.",
		check:
			"Paste an essay, or a chatbot’s answer, and see which of its quotations stand in the article to the letter.",
		practice: "Put the events in order, or place them on the axis.",
	} satisfies Record<keyof typeof studyText.views, string>,
} as const;
