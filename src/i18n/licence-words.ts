/** The words around the licences of what the site is made of; only the build needs them. */
export const licenceWords = {
	own: "THE TIMELINE",
	others: "SOFTWARE OF OTHERS THAT IS PART OF IT",
	licence: (licences: readonly string[]) =>
		`${licences.length === 1 ? "Licence" : "Licences"}: ${licences.join(", ")}`,
	/** Leads to the notices, at the end of the About text. */
	link: "Licences of the software in this page",
	newTab: "(opens in a new tab)",
	/** Opens the notices that stand in the page itself. */
	summary: "Licences of the software in this file",
};
