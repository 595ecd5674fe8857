import { useEffect, useRef, useState } from "react";

/**
 * What `load` brings, `null` until it is there. It is asked for when `wanted`, and again when that begins anew after a failure, of
 * which `onFailure` is told. `load` is the same function at every call.
 */
export function useLoaded<Loaded>(
	wanted: boolean,
	load: () => Promise<Loaded>,
	onFailure: () => void,
): Loaded | null {
	const [loaded, setLoaded] = useState<{ readonly what: Loaded } | null>(null);
	const failed = useRef(onFailure);
	failed.current = onFailure;
	const missing = wanted && loaded === null;
	useEffect(() => {
		if (!missing) return;
		let over = false;
		load().then(
			(what) => {
				if (!over) setLoaded({ what });
			},
			() => {
				if (!over) failed.current();
			},
		);
		return () => {
			over = true;
		};
	}, [missing, load]);
	return loaded?.what ?? null;
}
