import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { firstTermUses } from "./glossary-terms.ts";
import type { GlossaryEntry } from "./timeline-content.ts";

const entry = (term: string, ...forms: string[]): GlossaryEntry => ({
	term,
	forms,
	definition: `What ${term} is.`,
	source: null,
});
const GLOSSARY = [
	entry("CSTO", "Collective Security Treaty Organization", "CSTO"),
	entry("CSC", "Collective Security Council", "CSC"),
	entry("Joint meeting", "joint meeting of the Councils", "joint meeting"),
	entry("Draft decision", "draft decision"),
];

/** The words that stand for a term, text by text. */
function found(...texts: string[]): string[][] {
	return firstTermUses(texts, GLOSSARY).map((uses, index) =>
		uses.map(({ start, end }) => texts[index]?.slice(start, end) ?? ""),
	);
}

describe("firstTermUses", () => {
	it("finds the first use of each term, over all texts in their order", () => {
		expect(
			found("The CSTO and its CSC.", "The Collective Security Council of the CSTO: a draft decision."),
		).toEqual([["CSTO", "CSC"], ["draft decision"]]);
	});

	it("takes the longest form", () => {
		expect(found("At a joint meeting of the Councils")).toEqual([["joint meeting of the Councils"]]);
		expect(found("At a joint meeting of ministers")).toEqual([["joint meeting"]]);
	});

	it("finds whole words only, also beside a hyphen, an apostrophe and a bracket", () => {
		expect(found("CSTOs, CSTO2, ÜCSTO, draft decisions")).toEqual([[]]);
		for (const text of ["Anti-CSTO", "the CSTO's", "(CSTO)", "CSTO"]) expect(found(text)).toEqual([["CSTO"]]);
		expect(found("CSC CSTO")).toEqual([["CSC", "CSTO"]]);
	});

	it("keeps to the glossary's capitals, but for the first letter of a sentence", () => {
		expect(found("csto, The Draft decision")).toEqual([[]]);
		for (const text of ["Draft decision", "It met. “Draft decision”", 'They agreed." Draft decision'])
			expect(found(text)).toEqual([["Draft decision"]]);
		expect(found("collective Security Council")).toEqual([[]]);
	});

	it("takes signs in a form as they are, and an empty glossary for no term", () => {
		const signs = [entry("Mark", "a.b (c)")];
		expect(firstTermUses(["axb (c), a.b (c)"], signs)[0]).toMatchObject([{ start: 9, end: 16 }]);
		expect(firstTermUses(["CSTO", ""], [])).toEqual([[], []]);
	});

	it("finds every term of the glossary by each of its own forms", () => {
		for (const { forms } of content.glossary)
			for (const form of forms) {
				const [uses = []] = firstTermUses([`So ${form} it is`], content.glossary);
				expect(uses.map(({ start, end }) => [start, end])).toContainEqual([3, 3 + form.length]);
			}
	});
});
