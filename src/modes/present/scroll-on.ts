/** What of a box stays in sight when it is scrolled by its height. */
const KEPT = 0.2;
/** Less than this, in CSS pixels, is nothing that anybody misses. */
const LEAST = 4;

/** Where what a box holds to read ends: the strip at a slide's foot is nobody's reason to scroll. */
function wordsEnd(box: HTMLElement): number {
	const foot = box.querySelector(":scope > .slide-foot");
	if (!foot) return box.scrollHeight;
	return foot.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
}

/**
 * Scrolls the slide on, or back, where its lower or upper part is out of sight; false where nothing is. So the keys of a presentation,
 * which are the browser's for scrolling, lead through a slide that is longer than the screen.
 */
export function scrollOn(root: HTMLElement | null, forward: boolean): boolean {
	for (const box of root?.querySelectorAll<HTMLElement>("[data-scrolls]") ?? []) {
		const left = forward ? wordsEnd(box) - box.clientHeight - box.scrollTop : box.scrollTop;
		// What is only cut at its edge may still be scrolled by a script.
		if (left < LEAST || !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
		const by = Math.min(left, box.clientHeight * (1 - KEPT));
		box.scrollTop += forward ? by : -by;
		return true;
	}
	return false;
}
