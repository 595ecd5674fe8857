import type { Account } from "../model/account.ts";

/** What the tray's own view says; it comes with that view only. */
export const trayViewText = {
	about:
		"What you kept, in your order, with a line of your own to each. It is in the open page and in this view’s address, and nowhere else: nothing is stored or sent. Before you close or reload the page, copy it, save it or copy its link.",
	empty: "Nothing is kept yet.",
	/** Before the ways to begin. */
	begin: "Press Keep beside a quote, or beside what another report says. You find them in",
	ways: { explore: "the timeline", list: "the list of all events", voices: "the voices, side by side" },
	waysOr: "or",
	unknown: (count: number) =>
		count === 1
			? "One thing that this tray names is not on this timeline and is left out."
			: `${count} things that this tray names are not on this timeline and are left out.`,

	items: "What you kept",
	/** What something kept is called where it is not seen: its kind, and the event at which it stands. */
	quoteName: (number: number, event: string) => `quote ${number}, ${event}`,
	accountName: (voice: string, event: string) => `account of ${voice}, ${event}`,
	bearings: {
		adds: "Adds to the article’s words",
		differs: "Differs from the article’s words",
		agrees: "Agrees with the article’s words",
	} satisfies Record<Account["bears"], string>,
	inOurWords: "in our words, not a quotation",
	note: "Your own line",
	noteName: (name: string) => `Your own line: ${name}`,
	left: (count: number) => `${count} ${count === 1 ? "character" : "characters"} left`,
	up: "Move up",
	down: "Move down",
	remove: "Remove",
	/** The name of a button of an item. */
	named: (does: string, name: string) => `${does}: ${name}`,
	moved: (name: string, place: number, total: number) => `${name}, ${place} of ${total}.`,
	removed: (name: string) => `Removed: ${name}.`,
	putBack: "Put it back",
	isBack: (name: string) => `Put back: ${name}.`,

	take: "Take it along",
	copyAll: "Copy all",
	copiedAll: "Copied: everything in the tray, with its sources.",
	more: "Save or share",
	saves: {
		text: "Save as text",
		html: "Save for Word (HTML)",
		ris: "Save as RIS",
		bibtex: "Save as BibTeX",
	},
	copyLink: "Copy link to this tray",
	copiedLink: "Copied: the link to this tray.",
	linkOnDisk:
		"This page was opened from a file, so the link works only on this computer. To take the tray elsewhere, save it.",
	longLink: "Mail and chat programs may cut off a link this long: save the tray as well.",
	tooLong:
		"The tray is too long for a link. It is in this page only: save it before you close the page, or shorten your lines.",
	loading: "Loading the citations",
	failed: "The citations did not load. Check your connection, then try again.",
	retry: "Try again",
} as const;
