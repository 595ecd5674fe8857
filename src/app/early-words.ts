import { reachQuote } from "./reach-quote.ts";

let shown: HTMLElement | null = null;

/** Brings the app's pane to where its reader was: to the quote that a link named, or else to the one that stands uppermost. */
function keepPlace(words: HTMLElement): void {
	const body = document.querySelector("[data-event-detail] .pane-body");
	const { top, bottom } = words.getBoundingClientRect();
	const quotes = [...words.querySelectorAll<HTMLElement>("[data-quote-id]")].filter((quote) => {
		const place = quote.getBoundingClientRect();
		return place.bottom > top && place.top < bottom;
	});
	const named = quotes.find(({ dataset }) => dataset.reached !== undefined);
	const read = named ?? quotes[0];
	const id = read?.dataset.quoteId ?? "";
	const same = body?.querySelector(`[data-quote-id="${id}"]`);
	if (!body || !read || !same) return;
	if (words.scrollTop > 0)
		body.scrollTop += same.getBoundingClientRect().top - read.getBoundingClientRect().top;
	if (named) reachQuote(body, id);
}

/**
 * Shows the words of an event, or of the one that a quote is of, in the pane's place until the app is there: they stand in the page already, below the stage;
 * its bar is marked. With `null`, with what is no event, and once the app is there, it shows none.
 */
export function showEarlyWords(id: string | null): void {
	const { dataset } = document.documentElement;
	if (dataset.app !== undefined && !shown) return;
	if (dataset.app !== undefined && shown) keepPlace(shown);
	shown?.remove();
	shown = null;
	const words =
		id === null || dataset.app !== undefined ? null : document.getElementById(id)?.closest(".event");
	// The stage is as it is with an open event, or without.
	if (words) dataset.begin = "event";
	else if (dataset.begin === "event") delete dataset.begin;
	for (const bar of document.querySelectorAll<HTMLElement>(".axis-static .axis-item"))
		bar.classList.toggle("is-selected", bar.dataset.eventId === words?.id);
	const place = document.querySelector(".stage-pane")?.getBoundingClientRect();
	if (!words || !place) return;
	shown = document.createElement("div");
	shown.className = "early-words pane-body";
	shown.append(words.cloneNode(true));
	const { left, width, height } = place;
	const top = place.top + scrollY;
	for (const [side, pixels] of Object.entries({ top, left, width, height }))
		shown.style.setProperty(side, `${pixels}px`);
	document.body.append(shown);
	if (id !== null) reachQuote(shown, id);
}

/** The event, or the quote of one, that a link to this page opens, by the hash alone: what is neither is looked for in vain. */
export function linkedEvent(hash: string): string | null {
	return /^#([a-z0-9-]+)(?![a-z0-9-]*=)|[#&]e=([a-z0-9-]+)/.exec(hash)?.slice(1).find(Boolean) ?? null;
}
