import { type ComponentType, useEffect, useState } from "react";
import type { LiveAxisProps } from "../../timeline/live-axis.tsx";

/** How far the live axis has come. */
export type AxisLoad =
	| { readonly status: "loading" | "failed"; readonly retry: () => void }
	| { readonly status: "loaded"; readonly Axis: ComponentType<LiveAxisProps>; readonly retry: () => void };

/** Loads the live axis's chunk once the page is interactive; the list does not wait for it. */
export function useLiveAxis(): AxisLoad {
	const [Axis, setAxis] = useState<ComponentType<LiveAxisProps> | null>(null);
	const [failed, setFailed] = useState(false);
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: every attempt loads anew
	useEffect(() => {
		let wanted = true;
		setFailed(false);
		import("../../timeline/live-axis.tsx").then(
			({ LiveAxis }) => wanted && setAxis(() => LiveAxis),
			() => wanted && setFailed(true),
		);
		return () => {
			wanted = false;
		};
	}, [attempt]);
	const retry = () => setAttempt((count) => count + 1);
	if (Axis) return { status: "loaded", Axis, retry };
	return { status: failed ? "failed" : "loading", retry };
}
