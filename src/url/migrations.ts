/** Event ids that were once used in links, and what they are called now. Entries are never removed. */
const RENAMED_EVENTS: Readonly<Record<string, string>> = {
	// Once no event of its own but a heading over the day's events.
	"yerevan-23-november": "yerevan-meeting",
};

/** The present id of an event, whatever it was called when the link was made. */
export function migrateEventId(id: string): string {
	return Object.hasOwn(RENAMED_EVENTS, id) ? (RENAMED_EVENTS[id] ?? id) : id;
}
