import { useLayoutEffect, useSyncExternalStore } from "react";
import type { Lesson } from "../../model/lesson/lesson.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import type { ViewStore } from "../../state/view-store.ts";
import { useViewStore } from "../../state/view-store-context.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { createWorkSession, type OpenWork, type SessionState, type WorkSession } from "./work-session.ts";

/** One for a page: what was written must outlive the view in which it was. */
const sessions = new WeakMap<ViewStore, WorkSession>();

/** The teacher's work, in step with the open lesson. */
export function useWorkSession(
	code: string | null,
	lesson: Lesson,
	{ lessons }: Teaching,
): { readonly session: WorkSession; readonly state: SessionState; readonly open: OpenWork | null } {
	const store = useViewStore();
	const { event } = useContent();
	let session = sessions.get(store);
	if (session === undefined) {
		session = createWorkSession(window, event, (next) => store.dispatch({ type: "edit-lesson", code: next }));
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
