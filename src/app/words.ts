import { readWords, type Words } from "virtual:timeline-words";
import { withKnown } from "../model/known-parts.ts";
import { partsIn } from "../model/timeline-outline.ts";
import { outline } from "./outline.ts";
import { toldText } from "./told-text.ts";

let known: Words | null = null;

/**
 * The content, parsed and proven by the build, but for what other reports say. Its sentences come with the page's text, once; where something
 * has changed that text before, as a translator does, they are fetched.
 */
export async function loadWords(page: Pick<ParentNode, "querySelector">): Promise<Words> {
	if (known === null) {
		const told = readWords(toldText(page));
		known = told ? (withKnown(told, partsIn(outline)) as Words) : (await import("./whole-words.ts")).words;
	}
	return known;
}

/** The same, for what comes later than the app. Throws before it is there. */
export function knownWords(): Words {
	if (known === null) throw new Error("The content has not been read");
	return known;
}
