import type { EventOrder } from "../model/event-order.ts";
import { openRuns } from "../model/lesson/open-order.ts";
import { teachText } from "./teach-text.ts";

/** Says of which neighbours among some events nobody can say which came first, by their numbers; `null` where there are none. */
export function openOrderWords(ids: readonly string[], order: EventOrder): string | null {
	const runs = openRuns(ids, order).map(
		([first, last]) => `${first} ${last - first === 1 ? "and" : "to"} ${last}`,
	);
	return runs.length === 0 ? null : teachText.openRuns(runs.join("; "));
}
