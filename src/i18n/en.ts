/** Everything the interface says, in English. Plain, exact, short. */
export const en = {
	skipToTimeline: "Skip to the timeline",
	skipToEvents: "Skip to the events",
	subtitle: (events: number, publisher: string) =>
		`${events} events, each one quoted from its source: ${publisher}`,
	views: { label: "Views", explore: "Timeline", list: "List", about: "About" },
	help: "Keys and help",

	timeline: {
		label: "Timeline",
		instructions: "Arrow keys move between events, Enter opens one. Plus, minus and 0 zoom.",
		itemName: (position: number, total: number, date: string, title: string) =>
			`${position} of ${total}. ${date}. ${title}`,
		dimmed: "Does not match the search.",
		presetsLabel: "Show",
		presets: { year: "2022", autumn: "Sep–Nov", day: "23 November", all: "All" },
		zoomIn: "Zoom in",
		zoomOut: "Zoom out",
		earlier: (count: number) => `${count} earlier`,
		later: (count: number) => `${count} later`,
		showEarlier: (count: number) => `Show ${count === 1 ? "the earlier event" : `${count} earlier events`}`,
		showLater: (count: number) => `Show ${count === 1 ? "the later event" : `${count} later events`}`,
		more: (count: number) => `+${count}`,
		moreName: (count: number, titles: string) =>
			`${count} more ${count === 1 ? "event" : "events"}: ${titles}. Zoom in to see ${count === 1 ? "it" : "them"}.`,
		failed: "The interactive axis did not load. Everything can still be read in the list below.",
		retry: "Try again",
		dayNote: "On 23 November the article gives no clock times. The order is that of its narration.",
		told: (title: string, moments: string) => `${title}: told ${moments}.`,
		byArticle: "by the article itself",
		legend: "How to read the bars",
		legendSolid: "solid: the source gives the day",
		legendDashed: "dashed: some time within it",
		legendFaded: "fading: open at that end",
		legendNarrow: "inner mark: narrowed by other reports",
		legendLine: "thin line: leads to when it was told",
	},

	search: {
		label: "Search events, people, quotes",
		clear: "Clear the search",
		filters: "Filters",
		people: "People",
		lanes: "Lanes",
		count: (shown: number, total: number) =>
			shown === total ? `All ${total} events` : `${shown} of ${total} events`,
		reset: "Show all events",
		empty: "No event matches.",
		emptyHint: "Try fewer words, another spelling, or take a filter off.",
	},

	event: {
		landmark: "Landmark",
		dateFrom: "The article’s words for it:",
		group: (title: string) => `Part of ${title}`,
		place: "Place",
		people: "People",
		quotes: "The words that support it",
		position: (position: number, total: number) => `${position} of ${total}`,
		close: "Close",
		closeName: "Close the event, back to the list",
		previous: "Previous",
		next: "Next",
		neighbours: "Neighbouring events",
		first: "This is the first event.",
		last: "This is the last event.",
		narrowed: "Narrowed by other reports",
		narrowedBy: "As reported by",
		certainty: { reported: "Reported", inferred: "Inferred" },
		narrowKinds: { date: "Date", order: "Order", place: "Place" },
	},

	quote: {
		modes: {
			direct: "direct speech",
			reported: "reported speech",
			narration: "narration",
		},
		article: "The article",
		said: (when: string) => `said on ${when}`,
		reportedOn: (when: string) => `said on ${when}`,
		written: (when: string) => `written ${when}`,
		at: "at",
		find: "Find it in the article",
		findHint: "opens the article in a new tab",
		copy: "Copy quote with citation",
		copied: "Copied: the quote with its citation.",
		copiedShort: "Copied",
		copyFailed: "The browser does not allow copying here. Select the text below and copy it.",
		copyField: "Quote with citation",
		citation: (
			exact: string,
			speaker: string,
			mode: string,
			when: string,
			title: string,
			publisher: string,
			url: string,
		) => `“${exact}” — ${speaker} (${mode}), ${when}. Quoted from “${title}”, ${publisher}, ${url}`,
	},

	list: {
		heading: "All events, with the words that support them",
		source: "Source",
	},

	about: {
		heading: "About this timeline",
		sourceHeading: "The source",
		published: "Published",
		sharesHeading: "Who is quoted how much",
		sharesNote: "Words of direct speech in the quotes of this timeline, counted by the build.",
		sharesPerson: "Person",
		sharesWords: "Words",
		sharesQuotes: "Passages",
		glossaryHeading: "Glossary",
	},

	helpDialog: {
		heading: "Keys and help",
		close: "Close",
		scopes: { app: "Anywhere in the timeline", axis: "On the axis" },
		keys: "Key",
		does: "What it does",
		letters:
			"Single letters act only while the focus is in this page and not in a field. Switch them off below, or with keys=0 in the address.",
		lettersSwitch: "Single-letter keys",
	},

	keyNames: {
		ArrowRight: "→",
		ArrowLeft: "←",
		ArrowUp: "↑",
		ArrowDown: "↓",
		PageUp: "Page up",
		PageDown: "Page down",
		Escape: "Esc",
		" ": "Space",
		f: "F",
	},

	commands: {
		search: "Go to the search field",
		help: "Show this help",
		fullscreen: "Full screen on and off",
		close: "Close one level",
		nextItem: "Next event",
		previousItem: "Previous event",
		firstItem: "First event",
		lastItem: "Last event",
		openItem: "Open the event",
		panBack: "Move back in time",
		panForward: "Move forward in time",
		zoomIn: "Zoom in",
		zoomOut: "Zoom out",
		fit: "Show all of 2022",
	},

	notices: {
		dismiss: "Dismiss",
		"unknown-event": "This link names an event that does not exist. The whole year is shown instead.",
		"unknown-view": "This link names a view that does not exist. The timeline is shown instead.",
		"bad-window": "This link names a stretch of time that cannot be shown. The whole year is shown instead.",
		"unknown-filter": "This link filters by someone or something that is not here. That part is left out.",
		"too-long": "This link is too long to be one of ours. The whole year is shown instead.",
		"no-fullscreen": "The browser does not allow full screen here. Open the page in its own window for it.",
	},

	errors: {
		heading: "Part of the page has failed.",
		body: "The events below are safe and complete. Reload the page to try again.",
		reload: "Reload the page",
	},
};

/** The texts of one language. */
export type Messages = typeof en;
