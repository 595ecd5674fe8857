/** The first 32 bits of the fractional part of a root. */
const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0;

const primes: number[] = [];
for (let number = 2; primes.length < 64; number++)
	if (primes.every((prime) => number % prime !== 0)) primes.push(number);

/** FIPS 180-4, 4.2.2 and 5.3.3: made of the first primes. */
const ROUNDS = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** A text in UTF-8 with the standard's padding behind it: whole blocks of 64 bytes. Half a surrogate pair becomes U+FFFD. */
function paddedBytes(text: string): Uint8Array {
	// No UTF-16 unit takes more than three bytes; then a byte that ends the message, and eight for its length.
	const bytes = new Uint8Array(Math.ceil((text.length * 3 + 9) / 64) * 64);
	let size = 0;
	for (let at = 0; at < text.length; at++) {
		let code = text.charCodeAt(at);
		if (code < 0x80) {
			bytes[size++] = code;
			continue;
		}
		if (code >= 0xd800 && code < 0xe000) {
			code = text.codePointAt(at) ?? 0;
			if (code > 0xffff) at++;
			else code = 0xfffd;
		}
		if (code < 0x800) bytes[size++] = 0xc0 | (code >> 6);
		else {
			if (code < 0x10000) bytes[size++] = 0xe0 | (code >> 12);
			else {
				bytes[size++] = 0xf0 | (code >> 18);
				bytes[size++] = 0x80 | ((code >> 12) & 63);
			}
			bytes[size++] = 0x80 | ((code >> 6) & 63);
		}
		bytes[size++] = 0x80 | (code & 63);
	}
	bytes[size] = 0x80;
	const whole = bytes.subarray(0, Math.ceil((size + 9) / 64) * 64);
	const view = new DataView(whole.buffer);
	view.setUint32(whole.length - 8, Math.floor(size / 2 ** 29));
	view.setUint32(whole.length - 4, size << 3);
	return whole;
}

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as eight words of 32 bits. Synchronous, and the same at build and in the browser, whose
 * own is neither synchronous nor there on pages that come over plain HTTP.
 */
export function sha256(text: string): Uint32Array {
	const bytes = paddedBytes(text);
	const view = new DataView(bytes.buffer);
	const state = START.slice();
	const words = new Int32Array(64);
	for (let block = 0; block < bytes.length; block += 64) {
		let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
		for (let round = 0; round < 64; round++) {
			let word: number;
			if (round < 16) word = view.getInt32(block + round * 4);
			else {
				const early = words[round - 15] ?? 0;
				const late = words[round - 2] ?? 0;
				word =
					(rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)) +
					(words[round - 7] ?? 0) +
					(rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) +
					(words[round - 16] ?? 0);
			}
			word |= 0;
			words[round] = word;
			const first =
				(h +
					(rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
					(g ^ (e & (f ^ g))) +
					(ROUNDS[round] ?? 0) +
					word) |
				0;
			const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) | (c & (a | b)))) | 0;
			h = g;
			g = f;
			f = e;
			e = (d + first) | 0;
			d = c;
			c = b;
			b = a;
			a = (first + second) | 0;
		}
		for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
	}
	return new Uint32Array(state.buffer);
}
