import { useEffect, useMemo, useRef, useState } from "react";
import type { Lesson } from "../model/lesson/lesson.ts";
import type * as ResultsModeModule from "../modes/results/results-mode.tsx";
import { VIEW_TRAITS } from "../state/view-state.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { useContent } from "../ui/content-context.tsx";
import { useLoaded } from "../ui/use-loaded.ts";
import type * as TeachRooms from "./teach-rooms.ts";

const loadRooms = () => import("./teach-rooms.ts");
const loadResults = () => import("../modes/results/results-mode.tsx");

/** Teaching, as far as it is there yet. */
export interface TeachState {
	/** `null` until the code for it is there. */
	readonly rooms: typeof TeachRooms | null;
	/** The view of a class's results; `null` until it was asked for and is there. */
	readonly results: typeof ResultsModeModule | null;
	/** True while the view that is shown waits for its code. */
	readonly missing: boolean;
	readonly code: string | null;
	/** The code with which the page began, or `null`. */
	readonly start: string | null;
	/** The open lesson, without notes where it was given to a class; `null` without one. */
	readonly lesson: Lesson | null;
	/** The ids of its events, or `null`. */
	readonly events: ReadonlySet<string> | null;
}

/** The open lesson, read from its code, and the code for teaching wherever it is needed. What cannot be read is left. */
export function useLesson(onFault: (fault: "bad-lesson" | "no-teach") => void): TeachState {
	const store = useViewStore();
	const { event } = useContent();
	const code = useViewState((state) => state.lesson);
	const [start] = useState(() => store.getState().lesson);
	const view = useViewState((state) => state.view);
	const given = useViewState((state) => state.audience) === "class";
	const teaches = VIEW_TRAITS[view].teaching === true;
	const fault = useRef(onFault);
	fault.current = onFault;
	function fail() {
		fault.current("no-teach");
		if (teaches) store.dispatch({ type: "view", view: "explore" });
	}
	const rooms = useLoaded(code !== null || teaches, loadRooms, fail, view);
	const results = useLoaded(view === "results", loadResults, fail);
	const missing = teaches && (rooms === null || (view === "results" && results === null));
	const lesson = useMemo(() => {
		if (!rooms || code === null) return null;
		const found = rooms.resolveLesson(code, rooms.teaching, event);
		return found && given ? rooms.withoutNotes(found) : found;
	}, [rooms, code, event, given]);
	const events = useMemo(
		() => lesson && rooms && new Set(rooms.lessonEvents(lesson).map(({ id }) => id)),
		[rooms, lesson],
	);
	const unreadable = rooms !== null && code !== null && lesson === null;
	useEffect(() => {
		if (!unreadable) return;
		fault.current("bad-lesson");
		store.dispatch({ type: "edit-lesson", code: null });
	}, [unreadable, store]);
	return { rooms, results, missing, code: unreadable ? null : code, start, lesson, events };
}
