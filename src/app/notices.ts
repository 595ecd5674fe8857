import { useSyncExternalStore } from "react";
import type { Notice } from "../ui/notice-bar.tsx";

/** The notices on the screen, held outside React because the address brings them too. */
export interface NoticeSource {
	readonly get: () => readonly Notice[];
	readonly set: (notices: readonly Notice[]) => void;
	readonly subscribe: (listener: () => void) => () => void;
}

const NONE: readonly Notice[] = [];

/** A source that starts empty. */
export function createNoticeSource(): NoticeSource {
	let current = NONE;
	const listeners = new Set<() => void>();
	return {
		get: () => current,
		set(notices) {
			current = notices;
			for (const listener of listeners) listener();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

/** The notices of a source and the way to change them. */
export function useNotices(source: NoticeSource): [readonly Notice[], NoticeSource["set"]] {
	const notices = useSyncExternalStore(source.subscribe, source.get, () => NONE);
	return [notices, source.set];
}
