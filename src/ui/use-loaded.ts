import { useEffect, useRef, useState } from "react";

/** What came already, by what brings it. */
const there = new WeakMap<() => Promise<unknown>, unknown>();

/** Brings what `useLoaded` would, before it is asked for: then it is there at the first look. Rejects where it does not come. */
export async function loadAhead<Loaded>(load: () => Promise<Loaded>): Promise<void> {
	if (!there.has(load)) there.set(load, await load());
}

/**
 * What `load` brings, `null` until it is there. It is asked for when `wanted`, and again after a failure, of which `onFailure` is told:
 * when that begins anew, when the network has come back, and whenever `again` is another. `load` is the same function at every call, and what it brought once is
 * there for everybody.
 */
export function useLoaded<Loaded>(
	wanted: boolean,
	load: () => Promise<Loaded>,
	onFailure: () => void,
	again?: unknown,
): Loaded | null {
	const [, setThere] = useState(there.has(load));
	const failed = useRef(onFailure);
	failed.current = onFailure;
	const missing = wanted && !there.has(load);
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked for again
	useEffect(() => {
		if (!missing) return;
		let over = false;
		function bring() {
			loadAhead(load).then(
				() => {
					if (!over) setThere(true);
				},
				() => {
					if (over) return;
					failed.current();
					addEventListener("online", bring, { once: true });
				},
			);
		}
		bring();
		return () => {
			over = true;
			removeEventListener("online", bring);
		};
	}, [missing, load, again]);
	return (there.get(load) as Loaded | undefined) ?? null;
}
