import { useEffect, useRef } from "react";
import { findCommand } from "../model/commands.ts";

/** True while an explanation lies over the page, which the browser closes by the same key. */
function isExplained(): boolean {
	try {
		return document.querySelector(":popover-open") !== null;
	} catch {
		// A browser that knows no popover does not know the selector either.
		return false;
	}
}

/**
 * Calls `close` for the key that closes one level, unless a dialog or something nearer took it; `null` while nothing is open. `nearest`
 * for what lies over all else: it is asked first.
 */
export function useCloseKey(close: (() => void) | null, nearest = false): void {
	const latest = useRef(close);
	latest.current = close;
	const listens = close !== null;
	useEffect(() => {
		if (!listens) return;
		function press(event: KeyboardEvent) {
			if (event.defaultPrevented || document.querySelector("dialog[open]") || isExplained()) return;
			if (findCommand(event, "app", false) !== "close") return;
			event.preventDefault();
			// A hand that is slow to let go closes one level, and not what lies below it as well.
			if (event.repeat) return;
			latest.current?.();
		}
		document.addEventListener("keydown", press, nearest);
		return () => document.removeEventListener("keydown", press, nearest);
	}, [listens, nearest]);
}
