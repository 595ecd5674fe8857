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
		leftUnsaved:
			"You have left the lesson. It is not saved: until you close this tab, you can open it again on the page Teach.",
		notSaved: (title: string) =>
			`The lesson${title === "" ? "" : ` “${title}”`} is not saved. Until you close this tab, you can open it again, here or on the page Teach.`,
		openAgain: "Open it again",
	},
} as const;
