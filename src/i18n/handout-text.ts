/** What handouts say. */
export const handoutText = {
	heading: "Print a handout",
	about: "Choose what to give the class. What you see below is what is printed.",
	onDisk:
		"This page was opened from a file, so the handout names the file and the lesson. Opened from a web server, the page gives the handout a link and a QR code instead.",
	variant: "Sheet",
	variants: {
		handout: "Handout: dates, quotes, questions",
		blank: "Worksheet: dates to fill in",
		mixed: "Worksheet: events in mixed order",
		key: "Answer key to both",
	},
	paper: "Paper",
	papers: { a4: "A4", letter: "Letter" },
	print: "Print",
	none: "There are no events to print. Show all events, or choose a lesson.",
	kinds: { handout: "Handout", blank: "Worksheet", mixed: "Worksheet: put in order", key: "Answer key" },
	name: "Name",
	classDay: "Date",
	axisTask:
		"Draw the events on the axis and number them. Make each as wide as the span of time that the source allows.",
	mixedTask:
		"Number the events in the order in which they happened, and write in each date. Where the article leaves the order open, use the same number.",
	axis: "The time axis, to scale",
	axisWhole: "All events",
	axisEnlarged: (window: string) => `${window}, enlarged`,
	date: "When:",
	place: "Place in the order:",
	questions: "Questions",
	/** For the key: an event's letter on the mixed sheet, with its place there. */
	letter: (letter: string, places: string) => `Mixed sheet: ${letter}, place ${places}`,
	numbers: "The events are numbered as in the lesson.",
	places: (first: number, last: number) => {
		if (first === last) return String(first);
		return `${first} ${last - first === 1 ? "or" : "to"} ${last}`;
	},
	mixedKey: "The mixed sheet, in order of time",
	mixedKeyNote:
		"Where more than one place is given, the article leaves the order open: any of them is right, and so is the same number for all.",
	words: "Terms, in our own explanation",
	wordSource: (publisher: string) => `Source: ${publisher}.`,
	sources: "Sources:",
	source: "Source:",
	open: "This lesson, with its sources:",
	back: "Back to the timeline",
} as const;
