import fc from "fast-check";

// The workers of a run inherit what its first process chose.
process.env.HOSTILE_SEED ||= String(Math.floor(Math.random() * 2 ** 31));

/** What all of a run follows from: `HOSTILE_SEED` where it is given, otherwise another one each time. */
export const SEED = Number(process.env.HOSTILE_SEED);

/** The `count` values that this run has of an arbitrary; `part` sets those of one test apart from those of another. */
export function sample<T>(arbitrary: fc.Arbitrary<T>, count: number, part = 0): readonly T[] {
	return fc.sample(arbitrary, { seed: SEED + part, numRuns: count });
}
