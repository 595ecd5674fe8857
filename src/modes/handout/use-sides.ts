import { type RefObject, useEffect, useState } from "react";

/** Lays a copy out in columns of a page's size, out of sight: browsers break columns as they break pages. */
function count(papers: HTMLElement, paper: Element): number {
	const box = document.createElement("div");
	box.className = "handout-measure";
	box.inert = true;
	box.append(paper.cloneNode(true));
	papers.append(box);
	const gap = Number.parseFloat(getComputedStyle(box).columnGap) || 0;
	const sides = Math.round((box.scrollWidth + gap) / (box.clientWidth + gap));
	box.remove();
	return sides;
}

/** How many sides of paper each sheet within an element takes; empty before it is known. Looks again after every rendering. */
export function useSides(papers: RefObject<HTMLElement | null>): readonly number[] {
	const [sides, setSides] = useState<readonly number[]>([]);
	useEffect(() => {
		const { current } = papers;
		if (!current) return;
		const counted = [...current.querySelectorAll(".handout-paper")].map((paper) => count(current, paper));
		setSides((before) => (before.join() === counted.join() ? before : counted));
	});
	return sides;
}
