import type { HistoricalEvent } from "./historical-event.ts";

/** The ids of everyone whom an event concerns: who took part, then who tells of it. */
export function involvedIn({
	participants,
	tellers,
}: Pick<HistoricalEvent, "participants" | "tellers">): readonly string[] {
	return [...participants, ...tellers];
}
