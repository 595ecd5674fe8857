/**
 * The longest address that a telephone reads as a QR code from 3 m off a wall of 1280 × 720 pixels, in bytes of UTF-8.
 *
 * The wall view draws the code 704 pixels wide. A telephone's usual lens takes in 69° and so 4.1 m at 3 m; of a frame 1280 pixels wide
 * that leaves 311 a metre. A picture 1.43 m wide, as of a 65-inch screen, gets 445 of them, and the code 245. Readers need 3 pixels a
 * square: 81 squares with the quiet zone of 4 on each side, 73 without. That is version 14, with 458 bytes at the lowest level of
 * correction; up to {@link QR_SAFER} the next level fits the same squares.
 */
export const QR_LIMIT = 458;
/** The longest address that the same squares hold at level M, which mends 15 instead of 7 per cent. */
export const QR_SAFER = 362;

/** How much of {@link QR_LIMIT} an address takes. */
export function qrLength(address: string): number {
	let bytes = 0;
	for (const character of address) {
		const point = character.codePointAt(0) ?? 0;
		bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
	}
	return bytes;
}

/** Whether an address is short enough for a QR code that is read from afar. */
export function fitsQrCode(address: string): boolean {
	return qrLength(address) <= QR_LIMIT;
}
