import type { EventRelation, HistoricalEvent } from "./historical-event.ts";

/** A relation of an event to another, whichever of the two it is written with. */
export interface FoundRelation {
	readonly relation: EventRelation;
	/** The event that it is written with, whose quotes it rests on. */
	readonly of: string;
	/** The other event, seen from the one that was asked for. */
	readonly other: string;
}

/** Who says that two events belong to the same meeting; `null` where nobody does. */
export function sameMeeting(
	a: Pick<HistoricalEvent, "id" | "relations">,
	b: Pick<HistoricalEvent, "id" | "relations">,
): EventRelation | null {
	const found = relationsOf(a, [b]).find(
		({ relation, other }) => relation.kind === "same-meeting" && other === b.id,
	);
	return found?.relation ?? null;
}

/** What is known of an event's order to others: its own relations first, then those of others to it. */
export function relationsOf(
	event: Pick<HistoricalEvent, "id" | "relations">,
	events: readonly Pick<HistoricalEvent, "id" | "relations">[],
): readonly FoundRelation[] {
	const own = event.relations.map((relation) => ({ relation, of: event.id, other: relation.event }));
	const others = events.flatMap(({ id, relations }) =>
		relations
			.filter((relation) => id !== event.id && relation.event === event.id)
			.map((relation) => ({ relation, of: id, other: id })),
	);
	return [...own, ...others];
}
