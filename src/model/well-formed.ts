/**
 * A text without halves of surrogate pairs, each of which becomes U+FFFD: what `String.prototype.toWellFormed` gives, which Firefox has
 * only since 119.
 */
export function wellFormed(text: string): string {
	return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
