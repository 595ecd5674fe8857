import { useSyncExternalStore } from "react";
import { createCollected } from "./collected.ts";

/** This page's results: one for all its views, so that a look at another one loses nothing. */
export const collected = createCollected(window);

/** What was collected, as it is now. */
export function useCollected() {
	return useSyncExternalStore(collected.subscribe, collected.get);
}
