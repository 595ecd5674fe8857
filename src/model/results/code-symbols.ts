/** Crockford's base 32: no I, L, O or U, which are taken for others or make words. */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What is read for a symbol, as the inside of a regular expression's class. */
export const SYMBOL_CLASS = "0-9A-TV-Za-tv-z";

/** The values, 0 to 31, of symbols as a person may have typed them: small letters, O for 0, I and L for 1; `null` where another character is among them. */
export function symbolValues(text: string): readonly number[] | null {
	const plain = text.toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1");
	const values = Array.from(plain, (symbol) => SYMBOLS.indexOf(symbol));
	return values.includes(-1) ? null : values;
}

/** Values from 0 to 31 as symbols. */
export function writeSymbols(values: readonly number[]): string {
	return values.map((value) => SYMBOLS.charAt(value)).join("");
}

/** A number, not negative, as `width` values, the highest first; what does not fit is cut off. */
export function valuesOf(number: bigint, width: number): readonly number[] {
	return Array.from({ length: width }, (_, at) => Number((number >> BigInt(5 * (width - 1 - at))) & 31n));
}

/** The number that values stand for. */
export function numberOf(values: readonly number[]): bigint {
	return values.reduce((number, value) => number * 32n + BigInt(value), 0n);
}

/** How many symbols tell `count` things apart; at least one. */
export function widthFor(count: bigint): number {
	let width = 1;
	while (32n ** BigInt(width) < count) width++;
	return width;
}
