/** Invisible or without a meaning in plain text: controls, halves of a pair, orders to turn the direction, marks of no width. */
const REMOVED = /[\p{Cc}\p{Cs}\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

function cleanLine(line: string): string {
	return line.replace(/\s+/gu, " ").replace(REMOVED, "").replace(/ +/g, " ").trim();
}

/**
 * Text from anyone as plain text of one line: no control characters, no direction overrides, nothing invisible that could hide
 * something, single spaces. Markup stays the characters that it is. Cleaning twice is cleaning once.
 */
export function cleanText(text: string): string {
	return cleanLine(text);
}

/** As `cleanText`, with its line breaks kept as "\n", at most two in a row. */
export function cleanLines(text: string): string {
	const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map(cleanLine);
	return lines
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}
