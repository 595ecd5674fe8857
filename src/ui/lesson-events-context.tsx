import { createContext, useContext } from "react";

const Context = createContext<ReadonlySet<string> | null>(null);

/** Gives the ids of the open lesson's events to what is below; `null` for all events. */
export const LessonEventsProvider = Context;

/** The ids of the open lesson's events, or `null` without a lesson. */
export function useLessonEvents(): ReadonlySet<string> | null {
	return useContext(Context);
}
