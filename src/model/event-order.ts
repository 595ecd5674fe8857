import type { EdtfDate, EventRelation, HistoricalEvent } from "./historical-event.ts";
import { heldIn } from "./wholes.ts";

/** As much of an event as its place in time needs. */
export type OrderedEvent = Pick<HistoricalEvent, "id" | "date" | "partOf"> & {
	readonly relations: readonly Pick<EventRelation, "kind" | "event" | "certainty">[];
};

/** Who puts one event before another: the article, by its dates or its words, or other reports alone. */
export type OrderAuthority = "article" | "reports";

/** What is known of the order of some events. */
export interface EventOrder {
	/** Who puts the event `a` before `b`, by their ids; `null` where nobody does. */
	before(a: string, b: string): OrderAuthority | null;
	/** The ids of events of which each is said to be before the next, and the last before the first; `null` where there is no such circle. */
	readonly circle: readonly string[] | null;
}

/** True when every day of `a` is before every day of `b`. Ranges that overlap, or are open that way, say nothing. */
export function isBefore(a: EdtfDate, b: EdtfDate): boolean {
	return a.max !== null && b.min !== null && a.max <= b.min;
}

type Reach = ReadonlyMap<string, ReadonlySet<string>>;

/** For each event the events that stand directly after it: by their dates, by relations, and by relations of the same meeting. */
function directlyAfter(
	events: readonly OrderedEvent[],
	isTold: (certainty: EventRelation["certainty"]) => boolean,
): Reach {
	const relations = events.flatMap(({ id, relations: own }) =>
		own.filter(({ certainty }) => isTold(certainty)).map((relation) => ({ id, ...relation })),
	);
	const meeting = new Map(events.map((event) => [event.id, heldIn(event) ?? event.id]));
	for (const { kind, id, event } of relations) {
		if (kind !== "same-meeting") continue;
		const [to, from] = [meeting.get(id), meeting.get(event)];
		for (const [member, of] of meeting) if (of === from && to !== undefined) meeting.set(member, to);
	}
	const wholes = new Set(events.map(({ partOf }) => partOf));
	const members = (of: string) =>
		events.filter(({ id }) => meeting.get(id) === meeting.get(of)).map(({ id }) => id);
	const after = new Map(events.map(({ id }) => [id, new Set<string>()]));
	for (const a of events) for (const b of events) if (isBefore(a.date, b.date)) after.get(a.id)?.add(b.id);
	for (const { kind, id, event } of relations) {
		if (kind === "same-meeting") continue;
		const [first, then] = kind === "before" ? [id, event] : [event, id];
		const apart = meeting.get(first) !== meeting.get(then);
		// What is before a speech need not be before the meeting that it was given at.
		const all = (of: string) => (apart && wholes.has(of) ? members(of) : [of]);
		for (const a of all(first)) for (const b of all(then)) after.get(a)?.add(b);
	}
	return after;
}

/** A way from an event back to itself, or `null`. */
function circleOf(after: Reach): readonly string[] | null {
	const done = new Set<string>();
	function walk(id: string, path: readonly string[]): readonly string[] | null {
		if (path.includes(id)) return path.slice(path.indexOf(id));
		if (done.has(id)) return null;
		for (const next of after.get(id) ?? []) {
			const found = walk(next, [...path, id]);
			if (found) return found;
		}
		done.add(id);
		return null;
	}
	for (const id of after.keys()) {
		const found = walk(id, []);
		if (found) return found;
	}
	return null;
}

function everythingAfter(after: Reach): Reach {
	return new Map(
		[...after.keys()].map((id) => {
			const reached = new Set<string>();
			const left = [id];
			for (let at = left.pop(); at !== undefined; at = left.pop())
				for (const next of after.get(at) ?? []) {
					if (reached.has(next)) continue;
					reached.add(next);
					left.push(next);
				}
			return [id, reached];
		}),
	);
}

/**
 * What dates and relations say about the order of `events`: directly, or over others. What is before a meeting is before all that
 * belongs to it: its parts, but for those that a relation puts before or after it, and what is said to be of the same meeting. What
 * is before one of these says nothing of the others.
 */
export function eventOrder(events: readonly OrderedEvent[]): EventOrder {
	const all = directlyAfter(events, () => true);
	const byArticle = everythingAfter(directlyAfter(events, (certainty) => certainty !== "reported"));
	const byAll = everythingAfter(all);
	return {
		before: (a, b) => (byArticle.get(a)?.has(b) ? "article" : byAll.get(a)?.has(b) ? "reports" : null),
		circle: circleOf(all),
	};
}
