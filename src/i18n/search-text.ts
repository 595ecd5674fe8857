/** What the results of a search say. */
export const searchText = {
	/** Before what another report says. */
	reported: "Other reports: ",
	heading: (found: number, total: number) =>
		found === total ? `All ${total} events` : `${found} of ${total} ${total === 1 ? "event" : "events"}`,
	none: (query: string) => `Nothing on this timeline mentions “${query.replaceAll(/["“”„«»]/g, "")}”.`,
	/** Where people, lanes or a lesson narrow as well, so that the query alone may find something. */
	noneFiltered: (query: string) => `Of the events that match the filters, none mentions “${query}”.`,
	noneChosen: "No events match the filters.",
	/** A button where people are chosen of whom nothing is quoted. */
	named: "Show where they took part or are named",
	near: "Similar words:",
	/** A button's name away from its line. */
	nearName: (word: string) => `Search for ${word}`,
	reset: "Show all events",
	said: (speaker: string) => `${speaker}: `,
} as const;
