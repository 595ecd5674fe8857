import { type RefObject, useEffect, useState } from "react";

/**
 * How many sides of paper the first sheet within an element takes, or `null` before it is known. A copy is laid out in columns of a
 * page's size, out of sight: browsers break columns as they break pages. Looks again after every rendering.
 */
export function useSides(papers: RefObject<HTMLElement | null>): number | null {
	const [sides, setSides] = useState<number | null>(null);
	useEffect(() => {
		const paper = papers.current?.querySelector(".handout-paper");
		if (!papers.current || !paper) {
			setSides(null);
			return;
		}
		const box = document.createElement("div");
		box.className = "handout-measure";
		box.inert = true;
		box.append(paper.cloneNode(true));
		papers.current.append(box);
		const { columnGap } = getComputedStyle(box);
		const gap = Number.parseFloat(columnGap) || 0;
		const counted = Math.round((box.scrollWidth + gap) / (box.clientWidth + gap));
		box.remove();
		setSides(Number.isFinite(counted) ? counted : null);
	});
	return sides;
}
