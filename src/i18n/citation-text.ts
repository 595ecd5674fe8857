/** What citing says, wherever it is done. */
export const citationText = {
	/** What is chosen among, and the styles and formats by name. */
	format: "Style",
	formats: {
		apa: "APA",
		mla: "MLA",
		chicago: "Chicago",
		bibtex: "BibTeX",
		ris: "RIS",
		"csl-json": "CSL-JSON",
	},
	citation: "Citation",
	loading: "Loading",
	/** What the panel below a quote is called. */
	panel: "Citation of this quote",
	copied: "Copied",
	copiedAs: (format: string) => `Copied: ${format} citation.`,
	denied:
		"The browser does not allow copying here. The text is selected: copy it with the keyboard or the menu.",
	failed:
		"The citation did not load. Check your connection, then press Cite again; if that does not help, load the page again.",
	more: "More: cite the event or the whole timeline",
	close: "Close",
} as const;
