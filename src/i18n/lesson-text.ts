/** What lessons say, apart from the rest so that it comes with them only. */
export const lessonText = {
	bar: {
		label: "The open lesson",
		lesson: "Lesson:",
		untitled: "Lesson without a title",
		count: (events: number, total: number) => `${events} of ${total} events`,
		practice: "Practice",
		handout: "Handout",
		results: "Class results",
		teach: "Change the lesson",
		leave: "Leave the lesson",
		left: "You have left the lesson.",
	},
} as const;
