import { useMemo, useRef } from "react";
import { keptItems } from "../model/tray/kept-item.ts";
import { dropItem, keepItem, noteItem, TRAY_LIMITS } from "../model/tray/tray.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { useContent } from "../ui/content-context.tsx";
import type { Keeping } from "../ui/keep-context.tsx";

/** The store’s tray, for what can be kept. */
export function useOwnTray(openTray: () => void): Keeping {
	const store = useViewStore();
	const tray = useViewState((state) => state.tray);
	const { content } = useContent();
	/** The lines of what was given up while the page is open: pressed again, Keep brings them back. */
	const lines = useRef(new Map<string, string>());
	return useMemo(() => {
		// Ids of an old link that mean nothing here are in the tray, but nobody sees them there.
		const kept = new Set(keptItems(tray, content.events).map(({ id }) => id));
		return {
			kept,
			room: tray.length < TRAY_LIMITS.items,
			toggle(id) {
				const item = tray.find((other) => other.id === id);
				if (item) lines.current.set(id, item.note);
				const next = item
					? dropItem(tray, id)
					: noteItem(keepItem(tray, id), id, lines.current.get(id) ?? "");
				store.dispatch({ type: "tray", tray: next });
			},
			openTray,
		};
	}, [tray, store, openTray, content]);
}
