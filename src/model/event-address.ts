/** The address of one event on the page at `pageUrl`, whatever else that page's address names after its "#". */
export function eventAddress(pageUrl: string, eventId: string): string {
	return `${pageUrl.replace(/#.*$/s, "")}#e=${encodeURIComponent(eventId)}`;
}
