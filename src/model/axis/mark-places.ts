import { type ItemExtent, itemExtent, wholeExtent } from "./axis-geometry.ts";
import type { AxisItem } from "./axis-items.ts";
import type { AxisLayout } from "./axis-layout.ts";
import { MARK_TARGET, MARK_WIDTH } from "./axis-metrics.ts";
import { markX } from "./overflow-marks.ts";
import type { TimeWindow } from "./time-window.ts";

/** Between a mark and an event that shares its row. */
const MARK_GAP = 5;
const BEFORE = MARK_WIDTH + MARK_GAP;
/** What a sum of such measures may be off by. */
const TINY = 1e-6;

type Stretch = readonly [from: number, to: number];

/** The marks of a row in their order, moved aside by as little as keeps them off the stretches and each other; `null` where there is no room. */
function clearOf(xs: readonly number[], stretches: readonly Stretch[], width: number): number[] | null {
	const next = [...xs];
	const isFree = (x: number) =>
		stretches.every(([from, to]) => x + BEFORE <= from + TINY || x >= to + MARK_GAP - TINY);
	for (const [index, x] of xs.entries()) {
		if (isFree(x)) continue;
		const others = next.toSpliced(index, 1);
		const isApart = (at: number) => others.every((other) => Math.abs(other - at) >= MARK_TARGET - TINY);
		const [nearest] = [
			...stretches.flatMap(([from, to]) => [from - BEFORE, to + MARK_GAP]),
			...others.flatMap((other) => [other - MARK_TARGET, other + MARK_TARGET]),
		]
			.filter((at) => at >= 0 && at + MARK_WIDTH <= width && isFree(at) && isApart(at))
			.sort((a, b) => Math.abs(a - x) - Math.abs(b - x));
		if (nearest === undefined) return null;
		next[index] = nearest;
	}
	// Two that went the same way may have passed each other.
	return next.sort((a, b) => a - b);
}

/**
 * Where a row's marks stand, in CSS pixels from the plot's left edge, when events share the row: off their bars and labels, else at
 * least off the labels; `null` where one would have to cover a label.
 *
 * @param xs where they would stand alone.
 */
export function marksAside(
	xs: readonly number[],
	events: readonly ItemExtent[],
	width: number,
): readonly number[] | null {
	if (events.length === 0) return xs;
	const whole = events.map(wholeExtent);
	const labels = events.flatMap(({ labelStart, labelEnd }): Stretch[] =>
		labelEnd > labelStart ? [[labelStart, labelEnd]] : [],
	);
	return clearOf(xs, whole, width) ?? clearOf(xs, labels, width);
}

/** Where each mark of a layout stands in a plot of `width`, in CSS pixels from its left edge and in the order of the marks. */
export function markPlaces(
	{ items, marks }: AxisLayout,
	byId: ReadonlyMap<string, AxisItem>,
	window: TimeWindow,
	width: number,
): number[] {
	const lanes = new Set(marks.map(({ lane }) => lane));
	return [...lanes].flatMap((lane) => {
		const own = marks.filter((mark) => mark.lane === lane);
		const xs = own.map(({ first }) => {
			const item = byId.get(first);
			return item ? markX(item, window, width) : 0;
		});
		const beside = items
			.filter((placed) => placed.lane === lane && placed.row === own[0]?.row)
			.flatMap(({ id, side }) => {
				const item = byId.get(id);
				return item ? [itemExtent(item, side, window, width)] : [];
			});
		return marksAside(xs, beside, width) ?? xs;
	});
}
