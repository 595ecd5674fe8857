/** What is said on the timeline's paper only. */
export const printText = {
	axis: "The timeline",
	/** Below the axis. */
	axisKey:
		"Solid: the day is stated. Thick left edge: the day is taken from an earlier paragraph. Dotted: only announced. Dashed: no day is given; the bar covers all the time that the source leaves open, and fades where it sets no limit. In parts: in every one of them. Lozenge: other reports differ. Numbers: the key events.",
	/** Below an event that is printed alone: its own address, the article's, and how to print the rest. */
	from: (page: string | null, source: string) =>
		`${page === null ? "" : `This event: ${page}\n`}The article: ${source}\nTo print the whole timeline, close the event first.`,
};
