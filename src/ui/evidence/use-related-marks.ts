import { type RefObject, useEffect } from "react";
import "./related-marks.css";

/** Everything of an event stands within this: what is pointed at marks nothing beyond it. */
const EVENT = "[data-evidence]";
const ITEM = "[data-on], [data-quote-id]";
const HIGHLIGHT = "bearing-words";

/** A stretch of an element's text, over as many nodes as it has. */
function rangeOf(element: Element, words: string): Range | null {
	const start = element.textContent.indexOf(words);
	if (start < 0) return null;
	const range = document.createRange();
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let at = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const end = at + (node.textContent?.length ?? 0);
		if (start >= at && start < end) range.setStart(node, start - at);
		if (start + words.length <= end) {
			range.setEnd(node, start + words.length - at);
			return range;
		}
		at = end;
	}
	return null;
}

/** Marks the words within their quote, where the browser can without a change to the document. */
function highlightWords(ranges: readonly Range[]): void {
	if (typeof Highlight !== "function") return;
	if (ranges.length === 0) CSS.highlights.delete(HIGHLIGHT);
	else CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

/** The quote or the account that an id names. */
function supportIn(event: Element, id: string): HTMLElement | null {
	return event.querySelector<HTMLElement>(`[data-quote-id="${id}"], [data-account-id="${id}"]`);
}

/** Where a link within an event leads: the quote or account that it names, the words an account bears on, or where reports differ. */
function goalOf(link: HTMLElement, event: Element): HTMLElement | null {
	if (link.matches(".differ-sign")) return event.querySelector<HTMLElement>(".accounts-group.is-differs");
	const id = link.dataset.to ?? link.getAttribute("href")?.slice(1);
	return id === undefined ? null : supportIn(event, id);
}

/** What belongs together with what is pointed at: the quotes that a sentence or an account is about, or for a quote all of these. */
function relatedTo(item: HTMLElement, event: Element): readonly Element[] {
	const { on, quoteId = "" } = item.dataset;
	if (on !== undefined) return on.split(" ").flatMap((id) => supportIn(event, id) ?? []);
	return [...event.querySelectorAll(`[data-on~="${quoteId}"]`)];
}

/**
 * Within `root`, marks what stands on what: pointing at a sentence of ours, an account or a quote, or having the focus in it,
 * marks the others. Its link goes to the quote, and the quote's own button back.
 */
export function useRelatedMarks(root: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const element = root.current;
		if (!element) return undefined;
		let marked: readonly Element[] = [];
		let origin: HTMLElement | null = null;

		function clear() {
			for (const other of marked) other.removeAttribute("data-marked");
			marked = [];
			highlightWords([]);
		}
		function show(target: EventTarget | null) {
			const item = target instanceof Element ? target.closest<HTMLElement>(ITEM) : null;
			const event = item?.closest(EVENT);
			clear();
			if (!item || !event) return;
			marked = relatedTo(item, event);
			for (const other of marked) other.setAttribute("data-marked", "");
			const { words } = item.dataset;
			if (words !== undefined) highlightWords(marked.flatMap((quote) => rangeOf(quote, words) ?? []));
		}
		const point = ({ target }: Event) => show(target);
		const leave = () => show(document.activeElement);

		function follow(press: MouseEvent) {
			const target = press.target instanceof Element ? press.target : null;
			const event = target?.closest(EVENT);
			if (!event || press.metaKey || press.ctrlKey || press.shiftKey || press.altKey) return;
			const back = target?.closest(".quote-back");
			if (back) {
				event.querySelector("[data-reached]")?.removeAttribute("data-reached");
				origin?.focus();
				return;
			}
			const link = target?.closest<HTMLElement>(".stands-on a, a.on-words, a.differ-sign");
			const goal = link && goalOf(link, event);
			// Another event's words are that event's to show.
			if (!link || !goal) return;
			press.preventDefault();
			event.querySelector("[data-reached]")?.removeAttribute("data-reached");
			origin = link;
			goal.setAttribute("data-reached", "");
			goal.tabIndex = -1;
			goal.focus({ preventScroll: true });
			goal.scrollIntoView({ block: "nearest" });
			show(link);
		}
		function pass({ target }: Event) {
			// What was gone to is no longer, once the focus is elsewhere.
			const reached = element?.querySelector("[data-reached]");
			if (target instanceof Node && reached && !reached.contains(target))
				reached.removeAttribute("data-reached");
			show(target);
		}
		element.addEventListener("pointerover", point);
		element.addEventListener("pointerleave", leave);
		element.addEventListener("focusin", pass);
		element.addEventListener("click", follow);
		return () => {
			clear();
			element.removeEventListener("pointerover", point);
			element.removeEventListener("pointerleave", leave);
			element.removeEventListener("focusin", pass);
			element.removeEventListener("click", follow);
		};
	}, [root]);
}
