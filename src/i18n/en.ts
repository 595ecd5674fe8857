/** Everything the interface says, in English. Plain, exact, short. */
export const en = {
	skipToTimeline: "Skip to the timeline",
	skipToEvents: "Skip to the events",
	skipToWords: "Skip to the text",
	skipToContent: "Skip to the content",
	menu: "Menu",
	views: {
		label: "Views",
		explore: "Timeline",
		list: "List",
		study: "Study",
		teach: "Teach",
		about: "About",
		/** Behind how many things are in the tray, at the name of the view that leads to it. */
		kept: "kept",
		/** What a screen reader hears when the view has changed. */
		shown: {
			explore: "Timeline view.",
			list: "List view: all events as text.",
			teach: "Teach view: lessons.",
			about: "About view: sources and method.",
			present: "Presenting.",
			speaker: "Speaker window.",
			practice: "Practice view.",
			handout: "Handout view.",
			results: "Class results view.",
			study: "Study view: voices, tray, checking a text, practice.",
			voices: "Voices view: who said what.",
			tray: "Tray view: what you kept.",
			check: "Check view: is a text in the article’s words?",
		},
	},
	present: "Present",
	loading: "Loading",
	help: "Keys and help",
	share: "Share",
	closeDialog: "Close",
	embed: {
		source: (publisher: string) => `Source: ${publisher}`,
		open: "Open on its own page",
		/** `query` is what was searched for, or "". */
		some: (shown: number, total: number, query: string) =>
			`Showing ${shown} of ${total} events${query === "" ? "" : ` for “${query}”`}.`,
		all: "Show all",
	},

	term: {
		/** The name of the button that opens a term's explanation. */
		explain: (words: string) => `Explain: ${words}`,
		ours: "Our explanation",
		source: "Source:",
	},
	list: {
		heading: "All events, with the words that support them",
		/** Where only some are shown. */
		some: "Events, with the words that support them",
		source: "Source",
		background: "Background",
	},

	errors: {
		heading: "Part of this page has stopped working.",
		body: "The events below are safe and complete. Reload the page to try again.",
		reload: "Reload the page",
	},
};
