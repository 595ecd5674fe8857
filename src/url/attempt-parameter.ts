/** What may be an attempt, as practice writes it: short, of letters, digits and ".", "~", "_", "-". "" for anything else. */
export function parseAttempt(text: string): string {
	return /^[\w.~-]{1,400}$/.test(text) ? text : "";
}
