import { counted, numberWord } from "./number-words.ts";

/** What the exercises say. */
export const practiceText = {
	/** Before there is anything to practise with. */
	start: "Practice",
	choose: "Put events in order, or place them on the axis. Which events?",
	sets: "Events to practise with",
	setCount: (events: number) => `${events} ${events === 1 ? "event" : "events"}`,
	/** All events that are shown: all there are, or what the filter lets through. */
	all: (shown: number, total: number) =>
		shown === total ? "All events" : "The events that match the filters",
	other: "Choose other events",
	/** In its place for a class, which was given these events. */
	read: "Read the events",
	heading: (title: string) => `Practice: ${title}`,
	about:
		"Nothing is sent. What you do is kept only in this page’s address, so a reload does not lose it. At the end you can copy your result.",
	/** In its place where a school's system has opened the page. */
	aboutReported:
		"Your score, and what you have done so far, go to the school’s system that opened this page. You can go on another time.",
	kinds: "Exercises",
	order: "Put in order",
	axis: "Place on the axis",
	/** Offers one exercise in the place of the other. */
	instead: { order: "Put them in order instead", axis: "Place them on the axis instead" },

	nothing: "There is nothing to practise with these events.",
	tooFew: "This exercise needs at least two events.",
	noOrder: "The article does not say in which order these happened, so there is no right order to find.",
	fewOrdered: (told: number, all: number) =>
		`The article orders only ${told} of the ${all} pairs of these events, so one lucky move would be the whole exercise.`,
	orderTask: "Put the first event at the top and the last at the bottom. Then check.",
	mostlyOpen: (told: number, all: number) =>
		`The article orders ${told} of the ${all} pairs of these events. Either order of the others is right and does not count.`,
	datesKept: (count: number) =>
		count === 1
			? "One title keeps its date, as nothing else tells it from another event’s."
			: `${counted(count, "title")} keep their dates, as nothing else tells these events apart.`,
	check: "Check",
	checkAgain: "Check again",
	showAnswers: "Show the answers",
	again: "Start again",
	/** Said aloud then. */
	mixedAnew: "The events are mixed anew.",
	unmoved: {
		/** Before anything was moved. */
		first: "Move at least one event first. Then check.",
		again: "Nothing was moved since the last check.",
	},
	/** On an event whose place in the checked order has to change. */
	lookAgain: "Look again",
	lookTask: (marked: number) =>
		`Look again at the ${marked === 1 ? "marked event" : `${numberWord(marked)} marked events`}, then check again. Only pairs that the article puts in order count.`,
	orderScore: (right: number, told: number) =>
		told === 1
			? `The one pair that counts is ${right === 1 ? "" : "not "}in the right order.`
			: `${right} of ${told} pairs ${right === 1 ? "is" : "are"} in the right order.`,
	/** How an order was come to that was checked more than once. */
	orderChecks: (checks: number, first: number) => `Check ${checks}; ${first} right at the first check.`,
	answers: "The events in the right order",
	/** Said aloud when they come. */
	answersShown: "The answers follow.",
	right: "Right",
	notRight: "Not right",
	/** The verdict on an event whose place cannot be wrong. */
	open: "Not scored",
	unscored: (count: number) =>
		count === 1
			? "One event is not scored: the article does not say whether it came before or after any of the others."
			: `${count} events are not scored: the article does not say whether they came before or after any of the others.`,
	comesAfter: (title: string) => `It comes after “${title}”.`,
	comesBefore: (title: string) => `It comes before “${title}”.`,
	either: (title: string) =>
		`With “${title}”, either order is right: the article does not say which came first.`,
	/** `says` is who puts both in one meeting, other than the article; "" where that is the article. */
	sameMeeting: (title: string, says: string) =>
		`With “${title}”, either order is right: both belong to the same meeting${says}, and which came first is not recorded.`,
	/** Within a sentence. */
	asReported: (publishers: string) => `, as reported by ${publishers}`,
	reportsFirst: (title: string, first: string) =>
		`With “${title}”, either order is right: the article leaves it open. Other reports put “${first}” first.`,
	tells: "The article’s words:",

	alike:
		"All of these happened on the same date, as far as the article says: the first answer would give away all others.",
	nothingAsked: "None of these events can be placed.",
	undated: (count: number) =>
		`${counted(count, "event")} ${count === 1 ? "is" : "are"} not asked: the article gives no date by which a day could be right or wrong.`,
	unnamed: (count: number) =>
		count === 1
			? "One event is not asked: its title tells its date, and nothing else tells it from another event."
			: `${counted(count, "event")} are not asked: their titles tell their dates, and nothing else tells them apart.`,
	axisTask:
		"Choose a day on which this happened. Where the source gives only a month or a span of days, any day in it is right.",
	question: (place: number, total: number) => `Event ${place} of ${total}`,
	answersPlaced: "The events that were asked",
	slider: "Your day",
	sliderHint:
		"The arrow keys move by a day, Page Up and Page Down by a month, Home and End to either end. Enter checks the day.",
	/** After Enter where no day was chosen: the one that is shown is. */
	taken: (day: string) => `Your day: ${day}. Press Enter again to check.`,
	dateField: "Or type the date",
	dayBefore: "One day earlier",
	dayAfter: "One day later",
	/** Where the mark stands before a day is chosen. */
	notChosen: (day: string) => `${day}, not chosen yet`,
	noDayYet: "No day chosen yet: press on the axis, or type a date.",
	noDay: "Choose a day first. Then check.",
	yourDay: (day: string) => `Your day: ${day}.`,
	within: "Right: your day fits what the source says.",
	off: (days: number, side: "early" | "late") =>
		`Not right: ${days} ${days === 1 ? "day" : "days"} too ${side}.`,
	isAt: "When it was:",
	next: "Next event",
	finish: "See the result",
	axisScore: (right: number, total: number) =>
		total === 1
			? `The day is ${right === 1 ? "" : "not "}right.`
			: `${right} of ${total} days ${right === 1 ? "is" : "are"} right.`,
	asText: "The result as text",
	resultText: "Result to hand in",
	copyResult: "Copy result",
	resultTitle: (title: string, exercise: string) => `${title} · ${exercise}`,
	resultName: (name: string) => `Name: ${name}`,
	resultOrder: (place: number, title: string) => `${place}. ${title}`,
	/** Behind an event that has a fault, or none that could be. */
	resultRemark: (line: string, remark: string) => `${line} (${remark})`,
	resultDay: (place: number, title: string, day: string, verdict: string, date: string) =>
		`${place}. ${title}: ${day} (${verdict}; it was ${date})`,
	rightWord: "right",
	afterWord: (title: string) => `comes after “${title}”`,
	beforeWord: (title: string) => `comes before “${title}”`,
	openWord: "not scored, as the article leaves it open",
	offWord: (days: number, side: "early" | "late") => `${days} ${days === 1 ? "day" : "days"} too ${side}`,
} as const;
