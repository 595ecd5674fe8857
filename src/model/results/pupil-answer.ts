/** How a chosen day stands to a date. */
export type DayVerdict = "right" | "early" | "late";

/** What a pupil answered in an exercise on a lesson's events. */
export type PupilAnswer =
	/** "Put in order": the ids of the events, the first at the top. */
	| { readonly kind: "order"; readonly ids: readonly string[] }
	/** "Place on the axis": a verdict for each event that was asked, by its id. */
	| { readonly kind: "axis"; readonly verdicts: ReadonlyMap<string, DayVerdict> };
