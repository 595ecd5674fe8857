import { useEffect } from "react";

/** Keeps the screen on, where the browser can; it lets go whenever the page is hidden, so it is asked again. */
export function useWakeLock(): void {
	useEffect(() => {
		let over = false;
		let lock: WakeLockSentinel | null = null;
		async function hold() {
			if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
			try {
				const held = await navigator.wakeLock.request("screen");
				if (over) void held.release();
				else lock = held;
			} catch {
				// A battery that runs low, or a frame that may not: the lesson goes on without.
			}
		}
		const ask = () => void hold();
		ask();
		document.addEventListener("visibilitychange", ask);
		return () => {
			over = true;
			document.removeEventListener("visibilitychange", ask);
			void lock?.release();
		};
	}, []);
}
