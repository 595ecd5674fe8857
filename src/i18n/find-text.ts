/** What the search field and the filters say. */
export const findText = {
	label: "Search events, people, quotes",
	placeholder: "Search",
	open: "Search and filters",
	close: "Close search",
	filters: "Filters",
	filtersName: (count: number) => (count === 0 ? "Filters" : `Filters, ${count} on`),
	byOptions: { speaks: "whose words are quoted or reported", named: "who took part or are named" },
	differ: "Only where accounts differ",
	count: (shown: number, total: number) =>
		shown === total ? `All ${total} events` : `${shown} of ${total} events`,
	reset: "Show all events",
	handout: "Print handout",
	empty: "No events match.",
	emptyHint: "Try fewer words or another spelling, or remove a filter.",
};
