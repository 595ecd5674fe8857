/** What keeping says wherever something can be kept. */
export const trayText = {
	keep: "Keep",
	kept: "Kept",
	/** The names of the button, which hold the word that is seen. */
	keepName: (what: string) => `Keep ${what}`,
	keptName: (what: string) => `Kept: ${what}`,
	keptNow: (count: number) => `Kept. ${count} in the tray.`,
	dropped: "No longer kept.",
	full: "The tray is full: give something up first.",
	open: "Open the tray",
	/** What can be kept, as its button names it. */
	quote: "this quote",
	account: (voice: string) => `the account of ${voice}`,
};
