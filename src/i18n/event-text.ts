import { keyEvent } from "./key-event.ts";

/** What stands around an event’s words. */
export const eventText = {
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
};
