/**
 * Advance widths of the characters U+0020 to U+007E in hundredths of the font
 * size, as in DejaVu Sans: the widest of the sans faces that systems ship. So
 * a label in the reader's own face is never wider than the room laid out for
 * it, and the axis in the prerendered page needs no measuring.
 */
// biome-ignore format: a table
const ADVANCES = [
	32, 41, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 37, 32, 34, 64, 64, 64,
	64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54, 100, 69, 69, 70, 77, 64,
	58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99, 69,
	62, 69, 39, 34, 39, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58,
	28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
];
const PUNCTUATION: Readonly<Record<string, number>> = { "‘": 32, "’": 32, "“": 52, "”": 52, "–": 50 };
const WIDEST = 100;

/** The font size of axis labels, in CSS pixels at a root font size of 16. */
export const LABEL_FONT_SIZE = 13;

/** Bold letters are wider than regular ones by about this. */
export const BOLD = 1.13;

/** An upper estimate of a text's width in CSS pixels, rounded up. */
export function labelWidth(text: string, fontSize = LABEL_FONT_SIZE): number {
	let hundredths = 0;
	for (const character of text) {
		hundredths += ADVANCES[(character.codePointAt(0) ?? 0) - 0x20] ?? PUNCTUATION[character] ?? WIDEST;
	}
	return Math.ceil((hundredths * fontSize) / 100);
}
