/** What keeping says wherever something can be kept. */
export const trayText = {
	keep: "Keep",
	kept: "Kept",
	/** The name of the button that keeps; whether it is pressed is said besides. */
	keepName: (what: string) => `Keep ${what}`,
	keptNow: (count: number) => `Kept. ${count} in the tray.`,
	dropped: "No longer kept.",
	full: "The tray is full: give something up first.",
	open: "Open the tray",
	/** What can be kept, as its button names it. */
	quote: "this quote",
	account: (voice: string) => `the account of ${voice}`,
};
