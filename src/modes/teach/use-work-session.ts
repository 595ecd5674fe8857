import { useLayoutEffect, useSyncExternalStore } from "react";
import type { Lesson } from "../../model/lesson/lesson.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import type { ViewStore } from "../../state/view-store.ts";
import { useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { type OpenWork, type SessionState, unsavedWorks } from "./open-work.ts";
import { createWorkSession, type WorkSession } from "./work-session.ts";

/** One for a page: what was written must outlive the view in which it was. */
const sessions = new WeakMap<ViewStore, WorkSession>();

/** How the browser came to the page that is there now. */
function cameBack(): boolean {
	return performance
		.getEntriesByType("navigation")
		.some(
			(entry) => entry instanceof PerformanceNavigationTiming && /^(?:reload|back_forward)$/.test(entry.type),
		);
}

/** What closing the page would lose of the lesson that is open; `null` where that is nothing. */
export function unsavedWork(store: ViewStore): { readonly id: string; readonly title: string } | null {
	const state = sessions.get(store)?.get();
	const open = state && unsavedWorks(state).find(({ id }) => id === state.active);
	return open ? { id: open.id, title: open.work.draft.title.trim() } : null;
}

/** Goes on with an unsaved lesson; gives the code that is to be opened, if it has one. */
export function resumeWork(store: ViewStore, id: string): string | null {
	return sessions.get(store)?.resume(id) ?? null;
}

/**
 * Keeps the teacher's work in step with the open lesson while other views are shown. `start` is the code with which the page began,
 * or `null`.
 */
export function KeepWork(props: {
	lesson: Lesson;
	code: string | null;
	teaching: Teaching;
	start: string | null;
}) {
	useWorkSession(props.code, props.lesson, props.teaching, props.start);
	return null;
}

/** The teacher's work, in step with the open lesson. */
export function useWorkSession(
	code: string | null,
	lesson: Lesson,
	{ lessons }: Teaching,
	start: string | null = null,
): { readonly session: WorkSession; readonly state: SessionState; readonly open: OpenWork | null } {
	const store = useViewStore();
	const { event } = useContent();
	let session = sessions.get(store);
	if (session === undefined) {
		session = createWorkSession(
			window,
			event,
			(next) => store.dispatch({ type: "edit-lesson", code: next }),
			cameBack() ? start : null,
		);
		sessions.set(store, session);
	}
	const { meet, subscribe, get } = session;
	useLayoutEffect(() => {
		// A code of which the store knows no more is on its way out.
		if (store.getState().lesson !== code) return;
		const ready = lessons.some(({ id }) => id === code);
		meet(code, lesson, ready);
	}, [code, lesson, lessons, store, meet]);
	const state = useSyncExternalStore(subscribe, get, get);
	const open = state.works.find(({ id }) => id === state.active) ?? null;
	return { session, state, open: open && (open.given?.code ?? null) === code ? open : null };
}
