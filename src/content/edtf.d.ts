/** What we use of the `edtf` package, which comes without types. */
declare module "edtf" {
	/** A date; `min` and `max` are milliseconds, `max` the last one it holds. */
	class CalendarDate {
		readonly edtf: string;
		readonly min: number;
		readonly max: number;
	}
	/** A bound is `Infinity` when open (`..`) and `null` when unknown (nothing written). */
	export class Interval {
		readonly edtf: string;
		readonly lower: CalendarDate | number | null;
		readonly upper: CalendarDate | number | null;
	}
	/** All of its members: `{…}`. A pair is a range inside the set. */
	export class List {
		readonly edtf: string;
		readonly values: readonly (CalendarDate | readonly [CalendarDate, CalendarDate])[];
		/** Open at the start (`..2022`). */
		readonly earlier: boolean;
		/** Open at the end (`2022..`). */
		readonly later: boolean;
	}
	/** One of its members: `[…]`. */
	class OneOf extends List {}

	export { CalendarDate as Date, OneOf as Set };
	/** Parses an expression; throws when it is none. */
	export default function edtf(expression: string): unknown;
}
