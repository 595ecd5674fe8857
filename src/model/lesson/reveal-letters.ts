import type { RevealPart } from "./lesson.ts";

const LETTERS = { ask: "a", date: "d", speaker: "s", quote: "q" } as const satisfies Record<
	RevealPart,
	string
>;

/** The parts of a lesson's slides as letters, a letter each, for codes of every version. */
export function revealLetters(reveal: readonly RevealPart[]): string {
	return reveal.map((part) => LETTERS[part]).join("");
}

/** The parts that such letters name, in the order of the letters. */
export function revealOf(letters: string): readonly string[] {
	return Object.entries(LETTERS)
		.filter(([, letter]) => letters.includes(letter))
		.toSorted(([, a], [, b]) => letters.indexOf(a) - letters.indexOf(b))
		.map(([part]) => part);
}
