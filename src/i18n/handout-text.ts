import type { DateLook } from "../model/axis/bar-shape.ts";

/** "A", "A and B", "A, B and C". */
function listed(items: readonly string[]): string {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** What handouts say. */
export const handoutText = {
	heading: "Print a handout",
	about: "Choose what to give the class. The sheet is printed as you see it here.",
	onDisk:
		"This page was opened from a file, so the handout names the file and the lesson. Opened from a web server, the page gives the handout a link and a QR code instead.",
	variant: "Sheet",
	variants: {
		handout: "Handout: dates, quotes, questions",
		blank: "Worksheet: dates to fill in",
		mixed: "Worksheet: events in mixed order",
		key: "Answer key, for the teacher",
		plan: "Lesson plan, for the teacher",
	},
	paper: "Paper",
	papers: { a4: "A4", letter: "Letter" },
	/** Of each sheet: "2 sides of paper", "2 + 3 sides of paper". */
	sides: (sides: readonly number[]) =>
		`${sides.join(" + ")} ${sides.join() === "1" ? "side" : "sides"} of paper`,
	/** On the screen, between two sheets of which the first ends on a front. */
	emptySide: "An empty side, so that B begins on a sheet of its own.",
	more: "More choices",
	lines: "Lines for an answer",
	twoSided: "Printed on both sides: room for holes at the inner edge",
	twoSidedSet: "Printed on both sides: room for holes at the inner edge, and B begins on a sheet of its own",
	starters: "Sentence starters on the first line",
	plain: "Our summary in plain words",
	ab: "A and B order: two sheets for neighbours, one key",
	noB: "A and B order (these events have no second order that gives nothing away)",
	ticks: (chosen: number, all: number) => `Questions: ${chosen} of ${all}`,
	ticksAll: "All",
	ticksEach: "One for each",
	ticksNone: "None",
	print: "Print",
	none: "There are no events to print. Show all events, or choose a lesson.",
	kinds: {
		handout: "Handout",
		blank: "Worksheet",
		mixed: "Worksheet: put in order",
		key: "Answer key",
		plan: "Lesson plan",
	},
	forTeacher: "For the teacher",
	/** Before the letter of one of two mixed sheets. */
	order: "Order",
	name: "Name",
	classDay: "Date",
	axisTask:
		"Draw the events on the axis and number them. Make each as wide as the span of time that the source allows.",
	mixedTask:
		"Number the events from 1 in the order in which they happened, and write in the dates on the lines for them, where the article gives any. Where the article leaves the order of some open, any order of them is right.",
	/** Where no date is asked. */
	mixedTaskOrder:
		"Number the events from 1 in the order in which they happened. Where the article leaves the order of some open, any order of them is right.",
	gaps: "Dates in titles and quotes are left out: a line stands for each.",
	/** The letters of the events whose titles keep their dates. */
	kept: (letters: readonly string[]) =>
		`The titles of ${listed(letters)} keep theirs, as nothing else tells them apart: only their order is asked, and any lines in the words below them stay empty.`,
	oneDay: "All of these events happened on one day:",
	anyOrder: "One sentence tells of all of these. Write in their dates in any order.",
	/** The same for the key. */
	anyOrderRight: "On the worksheet with dates to fill in, these dates are right in any order.",
	noOrder: "There is nothing to put in order",
	noOrderWhy:
		"The article does not say which of these events came first, or says it of too few, so this sheet would ask for something that the article does not tell.",
	noOrderInstead: "Print instead:",
	noOrderKey: "The article orders none or too few of these events, so there is no mixed sheet.",
	otherLesson: (title: string) => `The mixed sheet of “${title}”`,
	axis: "The time axis, to scale",
	axisWhole: "All events",
	axisEnlarged: (window: string) => `${window}, enlarged`,
	axisPart: "A part of it, enlarged",
	/** What the bars of a sheet mean. */
	signs: {
		stated: "Solid: the day is stated.",
		"carried-over": "Thick left edge: the day is taken from an earlier paragraph.",
		announced: "Dotted: only announced.",
		imprecise: "Dashed: no day is given; the bar covers all the time that the source leaves open.",
		open: "Fading: the source sets no limit on that side.",
		every: "In parts: in every one of them.",
		differs: "Lozenge: other reports differ.",
	} satisfies Record<DateLook | "differs", string>,
	date: "When:",
	place: "Number:",
	questions: "Questions",
	lessonQuestions: "Questions on the whole",
	/** Two passages that a lesson shows side by side without a question. */
	compare: "Compare these two. What does each say that the other does not?",
	/** Before a number, for questions on the whole. */
	questionMark: (number: number) => `Q${number}`,
	/** Events that stand together, by the first and the last of their numbers or letters. */
	together: (marks: readonly string[]) => [...new Set([marks[0], marks.at(-1)])].join("–"),
	/** Words that are printed elsewhere on the sheet, by the numbers or letters there. */
	wordsAt: (marks: readonly string[]) => `The words are at ${listed(marks)}.`,
	reported: (publisher: string) => `In our words, as reported by ${publisher}`,
	plainWords: "In plain words, by us:",
	/** For the key: an event's letter on the mixed sheet, with the number that is right there. */
	letter: (letter: string, places: string) => `Mixed sheet: ${letter}, number ${places}`,
	numbers: "The events are numbered as in the lesson.",
	places: (first: number, last: number) => {
		if (first === last) return String(first);
		return `${first} ${last - first === 1 ? "or" : "to"} ${last}`;
	},
	mixedKey: "The mixed sheet, in order of time",
	mixedKeyNote:
		"Where more than one number is given, the article leaves the order open: any of them is right.",
	/** In its place, where one event's place says what another's may be. */
	mixedKeyPairs: (pairs: readonly string[]) =>
		`Any order is right in which ${pairs.join("; ")}. The article leaves the order of all other pairs open.`,
	isBefore: (letter: string, next: readonly string[]) => `${letter} comes before ${next.join(" and ")}`,
	expected: "A good answer",
	weak: "A weak answer:",
	ownQuestion: "An open question: what makes a good answer is for you to judge.",
	notes: "From the lesson’s notes:",
	article: "the article",
	/** What a point stands on: whose words, and where in the article they are. */
	paragraph: (speaker: string, paragraph: number) => `${speaker}, paragraph ${paragraph}`,
	words: "Terms, in our own explanation",
	wordSource: (publisher: string) => `Source: ${publisher}.`,
	sources: "Sources:",
	/** Of all terms at once. */
	oneSource: (publisher: string, url: string) => `Source: ${publisher}, ${url}`,
	source: "Source:",
	open: "This lesson, with its sources:",
	openCode: "This lesson, with its sources: scan the code.",
	askLink: "This lesson, with its sources: ask your teacher for the link.",
	back: "Back to the timeline",
	plan: {
		aims: "Aims",
		materials: "Materials",
		steps: "Steps",
		step: "Step",
		ask: "Say or ask",
		minutes: "Minutes",
		sum: "In all",
		/** Where some steps have no minutes. */
		atLeast: (minutes: number) => `at least ${minutes}`,
		lookFor: "What to look for",
		slides: {
			title: "Title",
			text: "Text",
			question: "Question",
			pair: "Two passages side by side",
			axis: "The events on the axis",
			closing: "Closing question",
		},
	},
} as const;
