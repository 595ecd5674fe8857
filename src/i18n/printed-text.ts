/** What stands only on paper, in English. */
export const printedText = {
	/** The axis. */
	axis: "The timeline",
	/** Below the axis. */
	axisKey:
		"Solid: the day is stated. Thick left edge: the day is taken from an earlier paragraph. Dotted: only announced. Dashed: no day is given; the bar covers all the time that the source leaves open, and fades where it sets no limit. In parts: in every one of them. Lozenge: other reports differ.",
	/** Below an event that is printed by itself. */
	event: (address: string) =>
		`This event on the web: ${address}. To print the whole timeline, close the event first.`,
} as const;
