import type { Notice } from "../ui/notice-bar.tsx";

/**
 * What notices are about: the address, the lesson that it names, what the reader tried, a part of it that did not come, a newer version of the page, a part of it that
 * cannot be loaded without a reload, or a school's system.
 */
type NoticeKind = "link" | "lesson" | "page" | "part" | "version" | "stuck" | "school";

/** The notices on the screen, held outside React because the address brings them too. */
export interface NoticeSource {
	readonly get: () => readonly Notice[];
	/** Puts these in the place of all of their kind; the others stay. */
	readonly set: (kind: NoticeKind, notices: readonly Notice[]) => void;
	/** Takes all away. */
	readonly clear: () => void;
	readonly subscribe: (listener: () => void) => () => void;
}

const NONE: readonly Notice[] = [];

/** A source that starts empty. */
export function createNoticeSource(): NoticeSource {
	let byKind: ReadonlyMap<NoticeKind, readonly Notice[]> = new Map();
	let current = NONE;
	const listeners = new Set<() => void>();
	function show(next: typeof byKind): void {
		byKind = next;
		current = [...byKind.values()].flat();
		for (const listener of listeners) listener();
	}
	return {
		get: () => current,
		set(kind, notices) {
			if (notices.length === 0 && !byKind.has(kind)) return;
			const next = new Map(byKind);
			// What comes last stands last.
			next.delete(kind);
			if (notices.length > 0) next.set(kind, notices);
			show(next);
		},
		clear: () => show(new Map()),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
