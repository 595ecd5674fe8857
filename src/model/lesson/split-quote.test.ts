import fc from "fast-check";
import { expect, test } from "vitest";
import { splitQuote } from "./split-quote.ts";

const pieces = (text: string, most: number) =>
	splitQuote(text, (piece) => piece.length <= most).map(({ start, end }) => text.slice(start, end));

test("a quote that fits is one piece", () => {
	expect(pieces("One. Two.", 20)).toEqual(["One. Two."]);
});

test("a long quote is divided between sentences, as many in a piece as fit", () => {
	expect(pieces("One one. Two two. Three three.", 18)).toEqual(["One one. Two two.", "Three three."]);
});

test("a form of address, an initial and an abbreviation end no sentence", () => {
	expect(pieces("We thank Mr. Tokayev and N. Pashinyan. Then we left.", 40)).toEqual([
		"We thank Mr. Tokayev and N. Pashinyan.",
		"Then we left.",
	]);
	expect(pieces("He met the U.S. envoy in May. Then he left.", 30)).toEqual([
		"He met the U.S. envoy in May.",
		"Then he left.",
	]);
});

test("a sentence that does not fit is divided between clauses, then between words", () => {
	expect(pieces("We agreed on this, and on that too. Yes.", 20)).toEqual([
		"We agreed on this,",
		"and on that too.",
		"Yes.",
	]);
	expect(pieces("alpha beta gamma", 10)).toEqual(["alpha beta", "gamma"]);
});

test("nothing is lost, added or out of order, and what is not a single word fits", () => {
	const word = fc.constantFrom("a", "word", "longer", "Sentence", "end.", "clause,", "“quoted.”", "3.5", "é");
	fc.assert(
		fc.property(
			fc.array(word, { minLength: 1, maxLength: 40 }),
			fc.integer({ min: 3, max: 60 }),
			(words, most) => {
				const text = words.join(" ");
				const parts = pieces(text, most);
				expect(parts.join(" ")).toBe(text);
				for (const part of parts) expect(part.length <= most || !part.includes(" ")).toBe(true);
			},
		),
	);
});
