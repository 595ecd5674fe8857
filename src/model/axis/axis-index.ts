import type { AxisItem } from "./axis-items.ts";
import type { Level } from "./axis-level.ts";

/** An item and when it gets its row: landmarks before all others, then a day's own events, each in the order given. */
export interface RankedItem {
	readonly item: AxisItem;
	readonly rank: number;
	/** Its index among the bounded items of its lane, -1 where it is none of them. */
	readonly place: number;
}

/** A lane's items as a window is looked up in them. */
export interface LaneIndex {
	/** Those with a beginning and an end that are no landmarks, by their beginning. */
	readonly bounded: readonly RankedItem[];
	readonly starts: Float64Array;
	readonly ends: Float64Array;
	/** The latest end in each block of `BLOCK` bounded items. */
	readonly latest: Float64Array;
	/** Landmarks, and those whose extent depends on the window: they are few, and looked at one by one. */
	readonly others: readonly RankedItem[];
	/** Filled as they are asked for. */
	readonly levels: Map<string, Level>;
}

/** What depends on the events alone, whatever the window. */
export interface AxisIndex {
	/** From the top; a lane without items may be missing. */
	readonly lanes: readonly LaneIndex[];
	readonly byId: ReadonlyMap<string, RankedItem>;
}

/** How many items are passed over at once that end before a window begins. */
export const BLOCK = 64;

const indexes = new WeakMap<readonly AxisItem[], AxisIndex>();

function laneIndex(items: readonly RankedItem[]): LaneIndex {
	const isBounded = ({ item: { start, end, landmark } }: RankedItem) =>
		!landmark && start !== null && end !== null && end > start;
	const bounded = items
		.filter(isBounded)
		.sort((a, b) => Number(a.item.start) - Number(b.item.start) || a.rank - b.rank)
		.map((ranked, place) => ({ ...ranked, place }));
	const ends = Float64Array.from(bounded, ({ item }) => Number(item.end));
	const latest = new Float64Array(Math.ceil(bounded.length / BLOCK)).fill(Number.NEGATIVE_INFINITY);
	ends.forEach((end, place) => {
		const block = Math.floor(place / BLOCK);
		latest[block] = Math.max(latest[block] ?? end, end);
	});
	return {
		bounded,
		starts: Float64Array.from(bounded, ({ item }) => Number(item.start)),
		ends,
		latest,
		others: items.filter((ranked) => !isBounded(ranked)),
		levels: new Map(),
	};
}

/** The index of a list of items, which must not change: made once, and kept as long as the list is. */
export function axisIndex(items: readonly AxisItem[]): AxisIndex {
	const known = indexes.get(items);
	if (known) return known;
	const byLane: RankedItem[][] = [];
	items.forEach((item, order) => {
		byLane[item.lane] ??= [];
		const before = item.landmark ? 2 : item.ofDay ? 1 : 0;
		byLane[item.lane]?.push({ item, rank: order - before * items.length, place: -1 });
	});
	const lanes = byLane.map(laneIndex);
	const ranked = lanes.flatMap(({ bounded, others }) => [...bounded, ...others]);
	const index = { lanes, byId: new Map(ranked.map((one) => [one.item.id, one])) };
	indexes.set(items, index);
	return index;
}
