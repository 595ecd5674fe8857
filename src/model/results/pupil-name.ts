import { cleanText } from "../lesson/clean-text.ts";

/** Characters to which nobody has given a meaning. */
const PRIVATE = /[\u{E000}-\u{F8FF}\u{F0000}-\u{10FFFF}]/gu;

/** A name or number as a pupil wrote it, in letters of any script, on one line, without what cannot be seen; "" where nothing is left. */
export function cleanName(name: string): string {
	return cleanText(name.normalize("NFC").replace(PRIVATE, "")).normalize("NFC");
}

/** As much of a clean name as has room, in UTF-16 code units; no letter is cut from its marks. */
export function cutName(name: string, room: number): string {
	if (name.length <= room) return name;
	let cut = "";
	for (const [letter] of name.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
		if (cut.length + letter.length > room) break;
		cut += letter;
	}
	// A joiner without what it would join.
	return cut.replace(/[\s\u200D]+$/u, "");
}

/**
 * The characters by which a name is checked and told from others, as code points: not its spaces, not whether a letter is small, nor
 * which kind of dash or apostrophe a keyboard gave.
 */
export function nameLetters(name: string): readonly number[] {
	return Array.from(name.normalize("NFC")).flatMap((letter) => {
		if (/\s/u.test(letter)) return [];
		const [small = letter, ...more] = letter.toLowerCase();
		const plain = small.replace(/\p{Pd}/u, "-").replace(/[‘’ʼ]/u, "'");
		return (more.length > 0 ? letter : plain).codePointAt(0) ?? [];
	});
}
