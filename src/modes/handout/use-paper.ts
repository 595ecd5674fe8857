import { useEffect } from "react";
import type { Paper } from "./handout-settings.ts";

/**
 * The papers' margins in millimetres: above, below, at the sides, and inner and outer where both sides are printed. Both papers leave the
 * same room, 180 by 254, so that pages break in the same places.
 */
const MARGINS = {
	a4: { size: "A4", above: 19, below: 24, side: 15, inner: 19, outer: 11 },
	letter: { size: "letter", above: 11, below: 14.4, side: 17.95, inner: 22, outer: 13.9 },
} as const satisfies Record<Paper, Readonly<Record<string, string | number>>>;

function pageRules(paper: Paper, twoSided: boolean): string {
	const { size, above, below, side, inner, outer } = MARGINS[paper];
	const page = (which: string, left: number, right: number) =>
		`@page ${which}{size:${size};margin:${above}mm ${right}mm ${below}mm ${left}mm}`;
	return twoSided
		? page("", inner, outer) + page(":right", inner, outer) + page(":left", outer, inner)
		: page("", side, side);
}

/** Says what paper is printed on, as long as something for it is there. Style sheets in files cannot know what was chosen. */
export function usePaper(paper: Paper, twoSided: boolean): void {
	useEffect(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(pageRules(paper, twoSided));
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		return () => {
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
		};
	}, [paper, twoSided]);
}
