/** What handouts say. */
export const handoutText = {
	heading: "Print a handout",
	about: "Choose what the class gets. What is below is what is printed.",
	onDisk:
		"This page was opened from a file: the handout names the file and the lesson. Opened from a web server, it has a link and a QR code.",
	variant: "Sheet",
	variants: {
		handout: "Handout: dates, quotes, questions",
		blank: "Worksheet: dates to fill in",
		mixed: "Worksheet: events in a mixed order",
		key: "Answer key to both",
	},
	paper: "Paper",
	papers: { a4: "A4", letter: "Letter" },
	print: "Print",
	none: "There is no event to print. Show all events, or choose a lesson.",
	kinds: { handout: "Handout", blank: "Worksheet", mixed: "Worksheet: put in order", key: "Answer key" },
	name: "Name",
	classDay: "Date",
	axisTask: "Draw the events on the axis, by their numbers, as wide as the source leaves them open.",
	mixedTask:
		"Number the events in the order in which they happened, and give each its date. Where the article leaves the order open, give the same number.",
	axis: "The time axis, to scale",
	axisWhole: "All events",
	axisEnlarged: (window: string) => `${window}, enlarged`,
	date: "When:",
	place: "Place in the order:",
	questions: "Questions",
	/** For the key: an event's letter on the mixed sheet, with its place there. */
	letter: (letter: string, places: string) => `Mixed sheet: ${letter}, place ${places}`,
	numbers: "The numbers are those of the lesson.",
	places: (first: number, last: number) => {
		if (first === last) return String(first);
		return `${first} ${last - first === 1 ? "or" : "to"} ${last}`;
	},
	mixedKey: "The mixed sheet, in the order of time",
	mixedKeyNote:
		"Where there is more than one place, the article leaves the order open: each of them is right, and so is the same number for all.",
	words: "Words, in our explanation",
	wordSource: (publisher: string) => `Source: ${publisher}.`,
	sources: "Sources:",
	source: "Source:",
	open: "This lesson, with its sources:",
	back: "Back to the timeline",
} as const;
