import { useCallback, useEffect, useRef } from "react";
import { en } from "../i18n/en.ts";
import type { View } from "../state/view-state.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { useAnnounce } from "../ui/announcer.tsx";

/** Shows a view that a reader chose by its name, and says so once it is there: `ready` is false while the view's code is still to come. */
export function useShowView(ready: boolean): (view: View) => void {
	const store = useViewStore();
	const announce = useAnnounce();
	const view = useViewState((state) => state.view);
	const chosen = useRef<View | null>(null);
	useEffect(() => {
		if (!ready) return;
		if (chosen.current === view) announce(en.views.shown[view]);
		chosen.current = null;
	}, [view, ready, announce]);
	return useCallback(
		(next: View) => {
			store.dispatch({ type: "view", view: next });
			chosen.current = next;
		},
		[store],
	);
}
