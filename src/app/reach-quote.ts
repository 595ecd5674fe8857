/** Marks the quote with an id in an event's words, and brings it into their view; of an id of anything else it does nothing. */
export function reachQuote(words: Element, id: string): void {
	const quote = words.querySelector<HTMLElement>(`[data-quote-id="${id}"]`);
	if (!quote) return;
	quote.dataset.reached = "link";
	quote.tabIndex = -1;
	quote.scrollIntoView({ block: "nearest" });
}
