/** The powers of α in the field of 32 elements, α⁵ = α² + 1. */
const POWERS: readonly number[] = (() => {
	const powers = [1];
	while (powers.length < 31) {
		const doubled = (powers.at(-1) ?? 0) << 1;
		powers.push(doubled > 31 ? doubled ^ 0b100101 : doubled);
	}
	return powers;
})();

function times(a: number, b: number): number {
	if (a === 0 || b === 0) return 0;
	return POWERS[(POWERS.indexOf(a) + POWERS.indexOf(b)) % 31] ?? 0;
}

/** (x + α)(x + α²)(x + α³)(x + α⁴) without x⁴, the highest power first. */
const GENERATOR: readonly number[] = (() => {
	let product: readonly number[] = [1];
	for (const root of POWERS.slice(1, 5))
		product = product.concat(0).map((own, at) => own ^ times(product[at - 1] ?? 0, root));
	return product.slice(1);
})();

/**
 * Four check symbols for values from 0 to 31: the remainder of a Reed-Solomon code. Within 31 values, the four included, up to four
 * wrong ones are always found; so is whatever is wrong within four neighbours, and two of them that changed places, wherever they
 * stand. Of anything else, one in 32⁴, about a million, is not.
 */
export function checkSymbols(values: readonly number[]): readonly number[] {
	// Begun with a 1, so that nothing can be put before the first value unnoticed, not even zeros.
	let left: readonly number[] = [0, 0, 0, 1];
	for (const value of values) {
		const out = (left[0] ?? 0) ^ value;
		left = GENERATOR.map((factor, at) => (left[at + 1] ?? 0) ^ times(out, factor));
	}
	return left;
}
