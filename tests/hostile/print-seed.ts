import { SEED } from "./seed.ts";

/** Says, before a run, how to have it again. */
export default function printSeed(): void {
	process.stdout.write(`To have the same again: HOSTILE_SEED=${SEED} npm run test:hostile\n`);
}
