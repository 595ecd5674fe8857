import { keyEvent } from "./key-event.ts";

/** What the axis says. */
export const axisWords = {
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
		zoom: (count: number) => `Show ${count === 1 ? "it" : "them"} on the axis.`,
		open: (count: number) => (count === 1 ? "Open it." : "Open the first."),
		either: () => "Show them on the axis, or open the first.",
	},
	/** The name of what holds the events of one day together. */
	bracket: (day: string, count: number) => `${day} · ${count} events`,
	/** The same at the scale of days, where its parts are numbered. */
	bracketInOrder: (day: string) => `${day}, numbered in the article’s order`,
	failed: "The interactive axis did not load. Everything can still be read in the list.",
	retry: "Try again",
};
