/** What the page for a class's results says. */
export const resultsText = {
	heading: "Class results",
} as const;
