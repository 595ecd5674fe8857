const LIMIT = 75;

/** Octets of one character in UTF-8. */
function octets(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}

/** RFC 5545, 3.3.11: a TEXT value. Line breaks of every kind become one kind; other control characters, which it forbids, are left out. */
export function icsText(text: string): string {
	return (
		text
			.replaceAll(/\r\n?/g, "\n")
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
			.replaceAll(/[\0-\x08\x0b-\x1f\x7f]/g, "")
			.replaceAll(/[\\;,]/g, "\\$&")
			.replaceAll("\n", "\\n")
	);
}

/** RFC 5545, 3.1: a content line with its CRLF, folded so that no line is longer than 75 octets and no character is cut. */
export function icsLine(name: string, value: string): string {
	const lines = [""];
	let length = 0;
	for (const character of `${name}:${value}`) {
		const more = octets(character);
		if (length + more > LIMIT) {
			lines.push(" ");
			length = 1;
		}
		lines[lines.length - 1] += character;
		length += more;
	}
	return `${lines.join("\r\n")}\r\n`;
}
