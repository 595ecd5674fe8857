import { useMemo } from "react";
import { keptItems } from "../model/tray/kept-item.ts";
import { dropItem, keepItem, TRAY_LIMITS } from "../model/tray/tray.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { useContent } from "../ui/content-context.tsx";
import type { Keeping } from "../ui/keep-context.tsx";

/** The store’s tray, for what can be kept. */
export function useOwnTray(openTray: () => void): Keeping {
	const store = useViewStore();
	const tray = useViewState((state) => state.tray);
	const { content } = useContent();
	return useMemo(() => {
		// Ids of an old link that mean nothing here are in the tray, but nobody sees them there.
		const kept = new Set(keptItems(tray, content.events).map(({ id }) => id));
		return {
			kept,
			room: tray.length < TRAY_LIMITS.items,
			toggle: (id) =>
				store.dispatch({ type: "tray", tray: kept.has(id) ? dropItem(tray, id) : keepItem(tray, id) }),
			openTray,
		};
	}, [tray, store, openTray, content]);
}
