/** What the views for study are called. */
export const studyText = {
	navigation: "Ways to study",
	views: { voices: "Voices", tray: "Tray", check: "Check a text", practice: "Practice" },
} as const;
