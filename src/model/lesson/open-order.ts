import type { EventOrder } from "../event-order.ts";

/** Whether the article puts neither of two events before the other: what other reports say leaves it open. */
export function isOpen({ before }: Pick<EventOrder, "before">, a: string, b: string): boolean {
	return before(a, b) !== "article" && before(b, a) !== "article";
}

/** Where an event may stand among others, by the article: from its first to its last possible place, both from 1. */
export interface EventPlaces {
	readonly id: string;
	readonly first: number;
	readonly last: number;
}

/** The places of all of them, by time; those that may stand in the same places keep the order in which they are given. */
export function eventPlaces(
	ids: readonly string[],
	{ before }: Pick<EventOrder, "before">,
): readonly EventPlaces[] {
	return ids
		.map((id) => ({
			id,
			first: 1 + ids.filter((other) => before(other, id) === "article").length,
			last: ids.length - ids.filter((other) => before(id, other) === "article").length,
		}))
		.sort((a, b) => a.first - b.first || a.last - b.last);
}

/**
 * The events, by their numbers from 1, of whose order nothing is known: groups of which each is open to all others, as large as they can
 * be. Two events share a group just where neither is before the other.
 */
export function openGroups(
	ids: readonly string[],
	order: Pick<EventOrder, "before">,
): readonly (readonly number[])[] {
	const groups: number[][] = [];
	/** Makes `group` as large as it can be, by the places in `left`; those in `done` have been with it before. */
	function grow(group: readonly number[], left: readonly number[], done: readonly number[]): void {
		if (left.length === 0 && done.length === 0 && group.length > 1) groups.push(group.map((at) => at + 1));
		left.forEach((at, index) => {
			const openTo = (other: number) => isOpen(order, ids[at] ?? "", ids[other] ?? "");
			const before = [...done, ...left.slice(0, index)];
			grow([...group, at], left.slice(index + 1).filter(openTo), before.filter(openTo));
		});
	}
	grow([], [...ids.keys()], []);
	return groups;
}

/** An event with those that come next after it, by the article. */
export interface DirectlyBefore {
	readonly id: string;
	/** Those with none of the others in between, as they were given. */
	readonly next: readonly string[];
}

/**
 * The order of some events event by event, for where places do not say it all: with a and b in order, and c open to both, each may
 * stand in two places, but not a after b. Empty where the places say it all.
 */
export function directlyBefore(
	ids: readonly string[],
	order: Pick<EventOrder, "before">,
): readonly DirectlyBefore[] {
	const places = new Map(eventPlaces(ids, order).map(({ id, first, last }) => [id, `${first} ${last}`]));
	const told = ids.every((a) => ids.every((b) => !isOpen(order, a, b) || places.get(a) === places.get(b)));
	if (told) return [];
	const isBefore = (a: string, b: string) => order.before(a, b) === "article";
	return ids.flatMap((id) => {
		const next = ids.filter(
			(then) => isBefore(id, then) && !ids.some((other) => isBefore(id, other) && isBefore(other, then)),
		);
		return next.length === 0 ? [] : [{ id, next }];
	});
}
