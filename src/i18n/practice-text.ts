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
	heading: (title: string) => `Practice: ${title}`,
	about: "Nothing is stored or sent. At the end you can copy your result.",
	kinds: "Exercises",
	order: "Put in order",
	axis: "Place on the axis",
	tooFew: "This exercise needs at least two events. Choose a lesson with more.",
	orderTask: "Put the events in the order in which they happened, with the first at the top. Then check.",
	/** In its place where nothing can be wrong. */
	openTask:
		"The article puts none of these events before another, so no order is right or wrong and there is no score. Put them in the order that you think most likely, with the first at the top. Then see what is known.",
	check: "Check",
	see: "See what is known",
	again: "Start again",
	right: "Right",
	notRight: "Not right yet",
	/** The verdict on an event whose place cannot be wrong. */
	open: "Not scored",
	orderScore: (right: number, total: number) => `${right} of ${total} events in a right place.`,
	orderOpen: "The article leaves the order of these events open.",
	unscored: (count: number) =>
		count === 1
			? "One event is not scored: the article does not say whether it came before or after any of the others."
			: `${count} events are not scored: the article does not say whether they came before or after any of the others.`,
	comesAfter: (title: string) => `It comes after “${title}”.`,
	comesBefore: (title: string) => `It comes before “${title}”.`,
	either: (title: string) => `With “${title}”, either order is right: nothing says which came first.`,
	/** `says` is who puts both in one meeting, other than the article; "" where that is the article. */
	sameMeeting: (title: string, says: string) =>
		`With “${title}”, either order is right: both belong to the same meeting${says}, and which came first is not recorded.`,
	/** Within a sentence. */
	asReported: (publishers: string) => `, as reported by ${publishers}`,
	reportsFirst: (title: string, first: string) =>
		`With “${title}”, either order is right: the article leaves it open. Other reports put “${first}” first.`,
	tells: "The article’s words:",
	axisTask: "Choose the day on which this happened, as closely as you can.",
	question: (place: number, total: number) => `Event ${place} of ${total}`,
	slider: "Your day",
	sliderHint: "The arrow keys move by a day, Page Up and Page Down by a month, Home and End to either end.",
	dateField: "Or type the date",
	yourDay: (day: string) => `Your day: ${day}.`,
	within: "Right: your day fits what the source says.",
	off: (days: number, side: "early" | "late") =>
		`Not right: ${days} ${days === 1 ? "day" : "days"} too ${side}.`,
	isAt: "When it was:",
	next: "Next event",
	finish: "See the result",
	axisScore: (right: number, total: number) => `${right} of ${total} days are right.`,
	result: "Your result",
	name: "Your name (optional: it will appear in the result)",
	resultText: "Result to hand in",
	copyResult: "Copy result",
	resultTitle: (title: string, exercise: string) => `${title} · ${exercise}`,
	resultName: (name: string) => `Name: ${name}`,
	resultOrder: (place: number, title: string, verdict: string) => `${place}. ${title}: ${verdict}`,
	resultDay: (place: number, title: string, day: string, verdict: string, date: string) =>
		`${place}. ${title}: ${day} (${verdict}; it was ${date})`,
	rightWord: "right",
	wrongWord: "not right",
	openWord: "not scored, as the article leaves it open",
	offWord: (days: number, side: "early" | "late") => `${days} ${days === 1 ? "day" : "days"} too ${side}`,
} as const;
