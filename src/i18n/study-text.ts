/** What the views for study are called, and what each is for. */
export const studyText = {
	heading: "Study",
	about: "Answer a question with evidence: who said what, what can be proven, and how to cite it.",
	navigation: "Ways to study",
	views: {
		voices: {
			name: "Voices",
			does: "Compare who said what about what, side by side.",
		},
		tray: {
			name: "Tray",
			does: "Collect quotes and accounts for an essay, with a line of your own to each, and take them along with their citations.",
		},
		check: {
			name: "Check a text",
			does: "Paste an essay, or a chatbot’s answer, and see which of its quotations stand in the article to the letter.",
		},
		practice: {
			name: "Practice",
			does: "Put the events in order, or place them on the axis.",
		},
	},
} as const;
