const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Bytes as base64url (RFC 4648, section 5), without padding. By hand: the model has no btoa, and btoa no bytes. */
export function toBase64url(bytes: Uint8Array): string {
	let text = "";
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = ((held << 8) | byte) & 0xffff;
		bits += 8;
		while (bits >= 6) {
			bits -= 6;
			text += DIGITS.charAt((held >> bits) & 63);
		}
	}
	return bits === 0 ? text : text + DIGITS.charAt((held << (6 - bits)) & 63);
}

/** The bytes of `toBase64url`'s text; `null` for what is none. */
export function fromBase64url(text: string): Uint8Array | null {
	if (text.length % 4 === 1) return null;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let held = 0;
	let bits = 0;
	let count = 0;
	for (const digit of text) {
		const value = VALUES.get(digit);
		if (value === undefined) return null;
		held = ((held << 6) | value) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[count++] = (held >> bits) & 0xff;
	}
	return bytes;
}
