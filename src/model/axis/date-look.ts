import type { EdtfDate } from "../historical-event.ts";

/** How a date is drawn, on the axis and beside its words alike. */
export type DateLook = "stated" | "imprecise" | "open";

/** `stated` for a day the source gives, `open` for an end it leaves open, `imprecise` for all between. */
export function dateLook(date: EdtfDate): DateLook {
	if (date.min === null || date.max === null) return "open";
	return date.precision === "day" && date.shape === "single" ? "stated" : "imprecise";
}
