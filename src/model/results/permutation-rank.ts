/** How many orders `count` things can have. */
export function orders(count: number): bigint {
	let product = 1n;
	for (let factor = 2; factor <= count; factor++) product *= BigInt(factor);
	return product;
}

/** The place of an order among all orders of 0, 1, …, sorted as words are; from 0. */
export function rankOf(order: readonly number[]): bigint {
	return order.reduce((rank, own, at) => {
		const smaller = order.slice(at + 1).filter((other) => other < own).length;
		return rank * BigInt(order.length - at) + BigInt(smaller);
	}, 0n);
}

/** The order of 0, 1, … that has this rank, which is below `orders(count)`. */
export function orderOfRank(rank: bigint, count: number): readonly number[] {
	const smaller: number[] = [];
	let rest = rank;
	for (let left = 1; left <= count; left++) {
		smaller.unshift(Number(rest % BigInt(left)));
		rest /= BigInt(left);
	}
	const unused = Array.from({ length: count }, (_, at) => at);
	return smaller.flatMap((at) => unused.splice(at, 1));
}
