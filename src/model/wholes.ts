import type { EventRelation, HistoricalEvent } from "./historical-event.ts";

/** An event that others are parts of, and how many events it is in all, itself counted. */
export interface Whole<Event> {
	readonly event: Event;
	readonly count: number;
}

/** The events that others are parts of, in the order given. */
export function wholesOf<Event extends Pick<HistoricalEvent, "id" | "partOf">>(
	events: readonly Event[],
): Whole<Event>[] {
	const parts = new Map<string, number>();
	for (const { partOf } of events) if (partOf !== null) parts.set(partOf, (parts.get(partOf) ?? 0) + 1);
	return events.flatMap((event) => {
		const count = parts.get(event.id);
		return count === undefined ? [] : [{ event, count: count + 1 }];
	});
}

/** The id of the event that one is a part of in time: not of one that it belongs to and yet comes before or after. `null` for none. */
export function heldIn({
	partOf,
	relations,
}: Pick<HistoricalEvent, "partOf"> & {
	readonly relations: readonly Pick<EventRelation, "kind" | "event">[];
}): string | null {
	const apart = relations.some(({ kind, event }) => event === partOf && kind !== "same-meeting");
	return apart ? null : partOf;
}
