import { counted, numberWord } from "./number-words.ts";

/** "Key event 2 of five". */
function keyEvent(number: number, total: number): string {
	return `Key event ${number} of ${numberWord(total)}`;
}

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
	months: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December",
	],

	/** A date in words, with what the source leaves open of it. */
	date: {
		about: "about ",
		mid: "Mid-",
		someTime: "some time in",
		between: "between ",
		to: " to ",
		and: " and ",
		or: " or ",
		comma: ", ",
		every: { day: "every day from ", month: "every month from ", year: "every year from " },
		/** Around a date with an open side, by what the expression is. */
		open: {
			single: { until: "until ", from: "from ", after: "" },
			interval: { until: "until ", from: "from ", after: "" },
			"one-of": { until: "Undated, not after ", from: "Undated, not before ", after: "" },
			"all-of": { until: "all until ", from: "all from ", after: " on" },
		},
		noFiner: { month: "The source gives no day.", year: "The source gives no month." },
		only: { month: "The source gives months only.", year: "The source gives years only." },
		mixed: "The source dates some of it more precisely than the rest.",
		noDay: "The day is not recorded.",
		noDate: "The source gives no date.",
		whichOf: "The source does not say which.",
		midNote: "The source gives no day. Drawn as the 11th to the 20th, our convention for “mid-”.",
		carriedOver: {
			day: "The day is taken from an earlier paragraph.",
			month: "The month is taken from an earlier paragraph.",
			year: "The year is taken from an earlier paragraph.",
			undated: "The date is taken from an earlier paragraph.",
		},
		announced: "Announced; the article does not say that it happened.",
		/** The same in a word or two, beside a date. */
		basis: { "carried-over": "day from an earlier paragraph", announced: "announced" },
	},

	timeline: {
		label: "Timeline",
		instructions: "Use the arrow keys to move between events and Enter to open one. Plus, minus and 0 zoom.",
		itemName: (position: number, total: number, date: string, title: string) =>
			`${position} of ${total}. ${date}. ${title}`,
		/** An event on the axis: when, what, in which lane. */
		eventName: (date: string, title: string, lane: string, landmark: number | null, landmarks: number) =>
			`${date}. ${title}. ${landmark === null ? "" : `${keyEvent(landmark, landmarks)}. `}${lane}`,
		narrowedTo: (date: string) => `Other reports give a narrower date: ${date}.`,
		accountsDiffer: "Accounts differ.",
		/** The dates on which what is quoted about an event was said or written, each once. */
		toldOn: (dates: readonly string[]) =>
			`${dates.length === 1 ? "Date" : "Dates"} of the words about it: ${dates.join("; ")}.`,
		gestureHint: "To zoom, hold Ctrl or ⌘ and scroll, or use two fingers.",
		dimmed: "Not in the search, filter or lesson",
		/** Behind the name of the event whose words are shown. */
		opened: "Open",
		presetsLabel: "Show",
		zoomIn: "Zoom in",
		zoomOut: "Zoom out",
		earlier: (count: number) => `${count} earlier`,
		later: (count: number) => `${count} later`,
		showEarlier: (count: number) => `Show ${count} earlier ${count === 1 ? "event" : "events"}`,
		showLater: (count: number) => `Show ${count} later ${count === 1 ? "event" : "events"}`,
		nothingHere: "No events here.",
		back: (window: string) => `Back to ${window}`,
		/** What a screen reader hears after a move: the range, and how many events are in it, before and after. */
		range: (from: string, to: string, shown: number, total: number, before: number, after: number) =>
			[
				`${from === to ? from : `${from} to ${to}`}. ${shown === total ? `All ${total}` : `${shown} of ${total}`} events shown`,
				...(before > 0 ? [`${before} earlier`] : []),
				...(after > 0 ? [`${after} later`] : []),
			]
				.join(", ")
				.concat("."),
		more: (count: number) => `+${count}`,
		moreName: (count: number, titles: string) =>
			`${count} more ${count === 1 ? "event" : "events"}: ${titles}.`,
		/** The same of so many that not all of them can be named. */
		manyMoreName: (count: number, first: string) => `${count} more events, the first of them: ${first}.`,
		/** What a press on it does. */
		moreDeeds: {
			zoom: (count: number) => `Zoom in to see ${count === 1 ? "it" : "them"}.`,
			open: (count: number) => (count === 1 ? "Open it." : "Open the first."),
			either: () => "Zoom in, or open the first.",
		},
		/** The name of what holds the events of one day together. */
		bracket: (day: string, count: number) => `${day} · ${count} events`,
		/** The same at the scale of days, where its parts are numbered. */
		bracketInOrder: (day: string) => `${day}, numbered in the article’s order`,
		failed: "The interactive axis did not load. Everything can still be read in the list.",
		retry: "Try again",
	},

	start: {
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
	},

	embed: {
		source: (publisher: string) => `Source: ${publisher}`,
		open: "Open on its own page",
		printed: "The timeline",
		some: (shown: number, total: number) => `Showing ${shown} of ${total} events.`,
		all: "Show all",
	},

	search: {
		label: "Search events, people, quotes",
		placeholder: "Search",
		open: "Search and filters",
		close: "Close search",
		filters: "Filters",
		filtersName: (count: number) => (count === 0 ? "Filters" : `Filters, ${count} on`),
		people: "People",
		/** What of a person an event must have; it reads on in each of its options. */
		by: "Events with people",
		byOptions: { speaks: "whose words are quoted or reported", named: "who took part or are named" },
		/** What is read of a choice and of how many events it has. */
		choice: (name: string, count: number) => `${name}, ${count} ${count === 1 ? "event" : "events"}`,
		lanes: "Lanes",
		differ: "Only where accounts differ",
		count: (shown: number, total: number) =>
			shown === total ? `All ${total} events` : `${shown} of ${total} events`,
		reset: "Show all events",
		handout: "Print handout",
		empty: "No events match.",
		emptyHint: "Try fewer words or another spelling, or remove a filter.",
	},

	event: {
		landmark: keyEvent,
		dateFrom: "The article’s words for it:",
		partOf: "Part of:",
		/** For what belongs to an event and yet came before or after it. */
		toldWith: "Told with:",
		place: "Place",
		people: "People",
		tellers: "Told by",
		moreQuotes: "Other quotes that support it",
		summary: "In our own words",
		when: "When",
		members: "The events told with it, in their order",
		position: (position: number, total: number) => `${position} of ${total}`,
		close: "Close",
		closeName: "Close the event",
		closed: "Closed.",
		/** After an event was opened on the axis, where the focus stays. */
		opened: (event: string) => `Opened: ${event}. Press Tab to read about it.`,
		bar: "Open event",
		previous: "Previous",
		previousName: (title: string) => `Previous event: ${title}`,
		next: "Next",
		nextName: (title: string) => `Next event: ${title}`,
		back: (count: number) => `Back to the ${count === 1 ? "event" : `${count} events`} found`,
		neighbours: "Neighbouring events",
		first: "This is the first event.",
		last: "This is the last event.",
		narrowed: "Other reports on the date and order",
		narrowedBy: "As reported by",
		reportHint: "opens in a new tab",
		certainty: { reported: "Reported", inferred: "Inferred" },
		narrowKinds: { date: "Date", order: "Order", place: "Place" },
	},

	quote: {
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
				: `; ${words.join(", ")} ${words.length === 1 ? "is the editors’ addition" : "are the editors’ additions"}`,
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
	},

	term: {
		/** The name of the button that opens a term's explanation. */
		explain: (words: string) => `Explain: ${words}`,
		ours: "Our explanation",
		source: "Source:",
	},
	list: {
		heading: "All events, with the words that support them",
		source: "Source",
		background: "Background",
	},

	about: {
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
	},

	helpDialog: {
		heading: "Keys and help",
		scopes: { app: "Anywhere in the timeline", axis: "On the axis", present: "While presenting" },
		whereHeading: "Where things are",
		where: {
			study:
				"Voices, tray, checking a text, and practice: putting events in order or placing them on the axis.",
			teach: "Ready lessons, lessons of your own, presenting, and sheets to print.",
		},
		letters:
			"Single-letter keys work only while the focus is on this page and not in a text field. Switch them off below, or with keys=0 in the address.",
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
		"Shift+ ": "Shift + Space",
		b: "B",
		f: "F",
		g: "G",
		n: "N",
		o: "O",
		p: "P",
		s: "S",
		t: "T",
	},

	commands: {
		search: "Go to the search field",
		help: "Show this help",
		fullscreen: "Turn full screen on or off",
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
		fit: (window: string) => `Show all of ${window}`,
		present: "Present, event by event",
		nextStep: "Next step",
		previousStep: "One step back",
		firstSlide: "First event",
		lastSlide: "Last event",
		goTo: "Go to an event",
		overview: "Overview of all events",
		blank: "Blank the screen, or bring it back",
		speaker: "Speaker window with notes",
		theme: "Light, dark or high contrast",
	},

	notices: {
		dismiss: "Dismiss",
		"new-version": "A newer version of this page is ready.",
		stuck: "Check your connection, then reload the page.",
		reload: "Reload",
		"unknown-event":
			"This link names an event that does not exist. The timeline is shown in its opening view.",
		"unknown-view": "This link names a view that does not exist. The timeline is shown instead.",
		"bad-window":
			"This link names a stretch of time that cannot be shown. The timeline is shown in its opening view.",
		"unknown-filter":
			"This link filters by someone or something that is not on this timeline. That filter is ignored.",
		"too-long": "This link is too long to be read. The timeline is shown in its opening view.",
		"bad-lesson": "This link names a lesson that cannot be read. All events are shown instead.",
		"no-teach": "The lessons did not load. Check your connection, then try again.",
		"no-study": "This part of the page did not load. Check your connection, then try again.",
		"other-tray": "This link holds another tray. Yours is still here.",
		openTray: "Open the link’s tray instead",
		"no-share": "The share dialog did not load. Check your connection, then try again.",
		"no-fullscreen": "The browser does not allow full screen here.",
	},

	errors: {
		heading: "Part of this page has stopped working.",
		body: "The events below are safe and complete. Reload the page to try again.",
		reload: "Reload the page",
	},
};
