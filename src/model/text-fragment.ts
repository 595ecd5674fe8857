const WORDS_AT_EACH_END = 4;

function encode(text: string): string {
	return encodeURIComponent(text).replace(/-/g, "%2D");
}

/**
 * A link to a passage of a page as a text fragment (WICG Scroll-to-Text-Fragment, `#:~:text=start,end`).
 * Browsers without it open the page at its top.
 */
export function textFragmentUrl(url: string, passage: string): string {
	const words = passage.trim().split(/\s+/);
	if (words.length <= 2 * WORDS_AT_EACH_END) return `${url}#:~:text=${encode(words.join(" "))}`;
	const start = words.slice(0, WORDS_AT_EACH_END).join(" ");
	const end = words.slice(-WORDS_AT_EACH_END).join(" ");
	return `${url}#:~:text=${encode(start)},${encode(end)}`;
}
