import type { AxisItem } from "../../src/model/axis/axis-items.ts";

/** An item's bar before it is on the axis: its first day, counted from the origin, and how many days it has. */
export interface MadeBar extends Omit<AxisItem, "id" | "start" | "end"> {
	readonly first: number;
	readonly days: number;
	/** Which of its ends are open; "" for none. */
	readonly open: "" | "start" | "end" | "both";
}

const DAY = 24 * 3_600_000;

/** Items as property tests make them up, in milliseconds UTC, named by their places in the list. */
export function madeAxisItems(bars: readonly MadeBar[], origin: number): AxisItem[] {
	return bars.map(({ first, days, open, ...rest }, index) => {
		const start = origin + first * DAY;
		return {
			id: `item-${index}`,
			start: open === "start" || open === "both" ? null : start,
			end: open === "end" || open === "both" ? null : start + days * DAY,
			...rest,
		};
	});
}
