/** What is said beside a button that saves a file in a frame, where nobody can tell whether anything was saved. */
export const saveText = {
	mayBeForbidden:
		"If nothing is saved, the page around this one does not allow it: open the timeline on its own page.",
} as const;
