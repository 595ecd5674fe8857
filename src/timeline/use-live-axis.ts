import { useEffect, useState } from "react";
import type { liveAxisIn } from "./live-axis.ts";

/** How far the live axis's code has come. */
export interface AxisLoad {
	readonly status: "loading" | "failed" | "loaded";
	/** `null` until it is loaded. */
	readonly create: typeof liveAxisIn | null;
	readonly retry: () => void;
	/** To be called when what was loaded does not work. */
	readonly fail: () => void;
}

/** By itself: the build would not tell of a failure that is dealt with in the same expression (src/app/offer-reload.ts). */
const loadAxis = () => import("./live-axis.ts");

/** Loads the live axis's chunk, which the page has asked for before; the list does not wait for it. */
export function useLiveAxis(): AxisLoad {
	const [create, setCreate] = useState<typeof liveAxisIn | null>(null);
	const [failed, setFailed] = useState(false);
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: every attempt loads anew
	useEffect(() => {
		let wanted = true;
		setFailed(false);
		loadAxis().then(
			(axis) => wanted && setCreate(() => axis.liveAxisIn),
			() => wanted && setFailed(true),
		);
		return () => {
			wanted = false;
		};
	}, [attempt]);
	return {
		status: failed ? "failed" : create ? "loaded" : "loading",
		create,
		retry: () => setAttempt((count) => count + 1),
		fail: () => {
			setCreate(null);
			setFailed(true);
		},
	};
}
