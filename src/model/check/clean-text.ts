/** The longest text that is checked, in UTF-16 code units: 1 MB of Latin letters. */
export const CHECK_LIMIT = 2 ** 20;

/** Soft hyphen, zero-width space, word joiner, byte order mark: nobody sees them, and they come along when text is copied. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** No writing has so many marks on one letter, and composing them takes the square of their number. */
const PILES = /(\p{M}{30,})/u;

/** A text as it is checked and shown: without characters that nobody sees, composed (NFC), its beginning only where it is too long. */
export function cleanText(text: string): { readonly text: string; readonly cut: boolean } {
	const kept = text.slice(0, CHECK_LIMIT).replace(UNSEEN, "").replace(/\r\n?/g, "\n");
	const composed = kept.split(PILES).map((piece, index) => (index % 2 ? piece : piece.normalize("NFC")));
	return { text: composed.join(""), cut: text.length > CHECK_LIMIT };
}
