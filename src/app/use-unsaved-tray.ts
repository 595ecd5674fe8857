import { useEffect, useState } from "react";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";

/**
 * Lets the browser ask before it closes a page whose tray was not taken along since it last changed; what came by a link is still
 * in that. Returns what says that it was taken along now.
 */
export function useUnsavedTray(): () => void {
	const store = useViewStore();
	const tray = useViewState((state) => state.tray);
	const [taken, setTaken] = useState(tray);
	const unsaved = tray.length > 0 && tray !== taken;
	useEffect(() => {
		if (!unsaved) return;
		// Only while there is something to lose: some browsers do not keep pages that listen to it for Back.
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener("beforeunload", ask);
		return () => removeEventListener("beforeunload", ask);
	}, [unsaved]);
	return () => setTaken(store.getState().tray);
}
