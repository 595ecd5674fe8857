import { foldText } from "../search/fold-text.ts";
import { searchTerms } from "../search/search.ts";

/** A slide as it can be asked for. */
export interface SlideEntry {
	readonly id: string;
	/** What it is called, with its date: who asks for words of it means this slide before those that only speak of them. */
	readonly name: string;
	/** Everything it can be found by, its date's words among it. */
	readonly text: string;
}

/** Ids of the slides that a number (its place, from 1), a date or words ask for, the best first; all of them for nothing. */
export function findSlides(slides: readonly SlideEntry[], query: string): string[] {
	const asked = query.trim();
	const numbered = /^\d{1,3}$/.test(asked) ? slides[Number(asked) - 1]?.id : undefined;
	const terms = searchTerms(asked);
	const isIn = (text: string) => {
		// Words are found by how they begin: "1" is not meant to find 2021.
		const folded = ` ${foldText(text).text}`;
		return terms.every((forms) => forms.some((form) => folded.includes(` ${form}`)));
	};
	const found = slides.filter(({ text }) => isIn(text));
	const named = found.filter(({ name }) => isIn(name));
	const ids = [...new Set([...named, ...found])].map(({ id }) => id).filter((id) => id !== numbered);
	return numbered === undefined ? ids : [numbered, ...ids];
}
