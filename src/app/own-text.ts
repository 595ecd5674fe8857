let taken: HTMLElement | null = null;

/** The event at the window's upper edge, for a reader of the text; `null` where it is not shown. */
function readAt(text: HTMLElement): HTMLElement | null {
	const articles = [...text.querySelectorAll<HTMLElement>("article")];
	return articles.find((article) => article.getBoundingClientRect().bottom > 0) ?? null;
}

/**
 * Takes the text that the server sent out of the page, for nothing may stand in it twice. Who was reading in it goes on at the same
 * event, where the app shows that.
 */
export function takeOwnText(page: Document): void {
	const text = page.getElementById("text");
	if (text === null) return;
	const read = window.scrollY > 0 ? readAt(text) : null;
	const top = read?.getBoundingClientRect().top ?? 0;
	taken = text;
	text.remove();
	const again = read && page.getElementById(read.id);
	if (again) window.scrollBy(0, again.getBoundingClientRect().top - top);
}

/** Brings it back to where it stood; `null` where there was none. */
export function bringOwnText(page: Document): HTMLElement | null {
	const text = page.getElementById("text");
	if (text !== null || taken === null) return text;
	page.getElementById("root")?.after(taken);
	return taken;
}

/** The page as it is without the app: its text, all of it. */
export function leaveToOwnText(page: Document): void {
	bringOwnText(page);
	for (const state of ["app", "begin", "embed", "view"]) delete page.documentElement.dataset[state];
}

/** What of the text there is on paper. */
export interface OnPaper {
	/** Ids of the events that are. */
	readonly shown: ReadonlySet<string>;
	/** Where to find the one event that is printed alone; `null` where the others are printed too, and all about them. */
	readonly from: string | null;
}

/** Leaves of the text what is printed. Undo it with what this returns. */
export function narrowToPaper(text: HTMLElement, { shown, from }: OnPaper): () => void {
	const hidden: HTMLElement[] = [];
	const hide = (parts: Iterable<HTMLElement>) => {
		for (const part of parts) {
			part.hidden = true;
			hidden.push(part);
		}
	};
	const all = (selector: string) => [...text.querySelectorAll<HTMLElement>(selector)];
	hide(all("article").filter(({ id }) => !shown.has(id)));
	hide(all(".event-group").filter((group) => group.querySelector("article:not([hidden])") === null));
	// It says that these are all events.
	if (hidden.length > 0) hide(all(".event-list > h2"));
	if (from === null)
		return () => {
			for (const part of hidden) part.hidden = false;
		};
	hide(all(".about, .event-list > h2, .event-group > :not(article)"));
	const line = text.ownerDocument.createElement("p");
	line.className = "printed-from";
	line.textContent = from;
	text.querySelector(".event-list")?.append(line);
	return () => {
		line.remove();
		for (const part of hidden) part.hidden = false;
	};
}
