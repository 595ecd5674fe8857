let shown: HTMLElement | null = null;

/** Brings the app's pane to where its reader was: to the quote that stands uppermost. */
function keepPlace(words: HTMLElement): void {
	const body = document.querySelector("[data-event-detail] .pane-body");
	if (!body || words.scrollTop === 0) return;
	const above = words.getBoundingClientRect().top;
	const read = [...words.querySelectorAll<HTMLElement>("[data-quote-id]")].find(
		(quote) => quote.getBoundingClientRect().bottom > above,
	);
	const same = body.querySelector(`[data-quote-id="${read?.dataset.quoteId}"]`);
	if (read && same) body.scrollTop += same.getBoundingClientRect().top - read.getBoundingClientRect().top;
}

/**
 * Shows the words of an event in the pane's place until the app is there: they stand in the page already, below the stage; its bar is marked. With `null`, with
 * what is no event, and once the app is there, it shows none.
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
}

/** The event that a link to this page opens, by the hash alone: what is no event is looked for in vain. */
export function linkedEvent(hash: string): string | null {
	return /^#([a-z0-9-]+)(?![a-z0-9-]*=)|[#&]e=([a-z0-9-]+)/.exec(hash)?.slice(1).find(Boolean) ?? null;
}
