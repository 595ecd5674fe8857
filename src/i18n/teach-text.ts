import type { LessonFault } from "../model/lesson/parse-lesson.ts";

/** What the page for lessons says. */
export const teachText = {
	heading: "Teach with this timeline",
	about:
		"A lesson is a selection of events in the order you choose, shown step by step. It exists only in its link or file: nothing is sent or stored.",
	ready: "Ready lessons",
	readyCount: (events: number) => `${events} events`,
	/** The numbers of neighbours among them: "2 and 3; 4 to 6". */
	openRuns: (runs: string) => `Events whose order the article leaves open: ${runs}.`,
	present: "Present",
	presentNamed: (title: string) => `Present “${title}”`,
	practiceNamed: (title: string) => `Practice “${title}”`,
	handoutNamed: (title: string) => `Handout for “${title}”`,
	changeNamed: (title: string) => `Change “${title}”`,
	practice: "Practice",
	handout: "Handout",
	change: "Change",
	own: "Your own lesson",
	make: (events: number) => `Make a lesson of the ${events} events shown`,
	makeTitle: "My lesson",
	open: "Open a lesson file",
	openFaults: {
		"not-a-lesson": "That file does not contain a lesson. The lesson you had is unchanged.",
		newer: "That file was made with a later version of this timeline. Open it there.",
		"too-long": "The lesson in that file is too long. Shorten it and open the file again.",
		address: "That file contains a web address, which a lesson may not. Remove it and open the file again.",
		"no-events": "None of the events in that file is on this timeline.",
	} satisfies Record<LessonFault, string>,
	builder: "Change the lesson",
	title: "Title",
	reveal: "How an event is shown",
	revealPresets: {
		all: "All at once",
		ask: "Title, then “When was this?”, the date, who said it, the quote",
		speaker: "Title and date, then who said it, the quote",
		quote: "Title and quote, then who said it, the date",
		own: "My own steps",
	},
	parts: { ask: "“When was this?”", date: "Date", speaker: "Who said it", quote: "Quote" },
	ownSteps: "What gets a step of its own",
	stepOrder: "Order of the steps",
	events: "Events and their order",
	choose: (chosen: number, total: number) => `Choose events (${chosen} of ${total})`,
	byTime: "Put in order of time",
	details: "Quote, notes, questions",
	detailsNamed: (title: string) => `Quote, notes, questions: ${title}`,
	quote: "The quote that is shown",
	lead: (words: string) => `Leading quote: ${words}`,
	notes: "Your notes",
	questions: "Your questions for the class, one per line",
	left: (used: number, limit: number) => `${used} of ${limit} characters`,
	share: "Take the lesson with you",
	link: "Link to this lesson",
	copyLink: "Copy link",
	linkOnDisk:
		"This page was opened from a file, so this link works only on this computer. To share the lesson, save it as a file: any copy of this timeline can open it.",
	used: (used: number, limit: number) =>
		`The lesson uses ${used} of the ${limit} characters a link may have.`,
	longLink: "Mail and chat programs may cut off a link this long: share the file instead.",
	nearlyFull: "There is little room left.",
	tooLong:
		"This is more than a link can hold. Shorten your notes or questions: the last change is not in the link yet.",
	faults: {
		"not-a-lesson": "The last change is not in the link yet.",
		newer: "The last change is not in the link yet.",
		"too-long":
			"A text is too long, or there are too many questions. The last change is not in the link yet.",
		address:
			"A lesson cannot contain web addresses. Remove the address: the last change is not in the link yet.",
		"no-events": "A lesson needs at least one event. The last change is not in the link yet.",
	} satisfies Record<LessonFault, string>,
	save: "Save as a file",
	fileName: "lesson.json",
	preview: "Preview: present it",
} as const;
