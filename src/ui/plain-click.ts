import type { MouseEvent } from "react";

/** Whether a press on a link means this page: not where it asks the browser for a new tab, a window or a file. */
export function isPlainClick(event: MouseEvent): boolean {
	return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
