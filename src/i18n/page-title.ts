/** What each view is called in the document's title; "" for the one that needs no name. */
const VIEW_TITLES = {
	explore: "",
	list: "List",
	about: "About",
	teach: "Teach",
	present: "Present",
	speaker: "Speaker view",
	practice: "Practice",
	handout: "Handout",
	results: "Class results",
	study: "Study",
	voices: "Voices",
	tray: "Tray",
	check: "Check a text",
} as const;

/** A view that a title can name. A view without a name here does not compile where its title is made. */
export type TitledView = keyof typeof VIEW_TITLES;

/** Views in which a lesson's title says more than the view alone. While presenting it could tell a date that is asked for. */
const OF_A_LESSON: readonly TitledView[] = ["teach", "practice", "handout"];

/**
 * The document's title, what differs first: "Present: Departure · The ferry of Port Amber". `eventTitle` is `null` without an
 * open event and while its title must not be told. Beside other words the site's title goes without its subtitle.
 */
export function pageTitle(
	view: TitledView,
	eventTitle: string | null,
	lessonTitle: string | null,
	siteTitle: string,
): string {
	const name = VIEW_TITLES[view];
	const about = eventTitle ?? (OF_A_LESSON.includes(view) ? lessonTitle : null);
	const head = [name, about].filter(Boolean).join(": ");
	return head === "" ? siteTitle : `${head} · ${siteTitle.replace(/: .*/s, "")}`;
}
