/** What the search field and the filters say. */
export const findText = {
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
};
