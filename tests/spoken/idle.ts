import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** How often is looked, in milliseconds. */
const LOOK = 75;
/** How many hundredths of a second all processes together may compute in a look and count as idle: a caret that blinks. */
const NEXT_TO_NOTHING = 1;

interface Process {
	readonly parent: number;
	readonly waiting: boolean;
	/** Time on the processor, in hundredths of a second. */
	readonly ticks: number;
}

function processes(): Map<number, Process> {
	const found = new Map<number, Process>();
	for (const name of readdirSync("/proc")) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const text = readFileSync(`/proc/${name}/stat`, "utf8");
			const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
			found.set(Number(name), {
				parent: Number(fields[1]),
				waiting: fields[0] === "R" || fields[0] === "D",
				ticks: Number(fields[11]) + Number(fields[12]),
			});
		} catch {
			// It has ended since.
		}
	}
	return found;
}

/** The processes that stem from one, itself left out. */
function descendants(all: ReadonlyMap<number, Process>, root: number): number[] {
	const children = [...all].flatMap(([id, { parent }]) => (parent === root ? [id] : []));
	return children.flatMap((id) => [id, ...descendants(all, id)]);
}

/**
 * Waits until nothing has happened for a while: nothing was said, and no process that was started here has computed or waited for a
 * processor. Time alone would not do, for on a busy machine a reader may take seconds to answer a key.
 *
 * @param spoke true when something was said since the last call.
 * @param quiet how long the silence must last, in milliseconds.
 * @param most when to give up, in milliseconds; then it throws.
 */
export async function untilIdle(spoke: () => boolean, quiet: number, most = 60_000): Promise<void> {
	const begin = performance.now();
	let last = begin;
	let before = processes();
	while (performance.now() - last < quiet) {
		if (performance.now() - begin > most) throw new Error(`Something still moves after ${most / 1000} s.`);
		await delay(LOOK);
		const now = processes();
		const own = descendants(now, process.pid).flatMap((id) => now.get(id) ?? []);
		const known = descendants(now, process.pid);
		const ticks = known.reduce(
			(sum, id) => sum + (now.get(id)?.ticks ?? 0) - (before.get(id)?.ticks ?? 0),
			0,
		);
		before = now;
		if (spoke() || ticks > NEXT_TO_NOTHING || own.some(({ waiting }) => waiting)) last = performance.now();
	}
}
