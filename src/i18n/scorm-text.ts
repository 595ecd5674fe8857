/** What the share dialog says of a lesson's practice in a school's own system. */
export const scormText = {
	/** Around the lesson’s title. */
	about: [
		"The practice of “",
		"” can be an activity in your school’s own system: Moodle, or any other that takes SCORM 1.2 packages.",
	],
	tells:
		"The system is told each student’s score, status and time, and keeps what they have done so far, so that they can go on later. Nothing else is sent, and your notes are left out.",
	passMark: "Pass mark in percent (leave empty for none)",
	badMark: "The package was not made: a pass mark is a whole number from 1 to 100.",
	save: "Save the SCORM package",
	making: "The package is being made",
	saved: (fileName: string) => `${fileName} is ready. Upload it to your course as a SCORM package.`,
	failed: "The package was not made: timeline.html did not load. Check your connection, then try again.",
	failedHere: "The package could not be made from this page. Reload it, then try again.",
	noLesson:
		"To put a lesson’s practice into your school’s own system, open the lesson under Teach first, then come back here.",
	untitled: "Lesson",
} as const;
