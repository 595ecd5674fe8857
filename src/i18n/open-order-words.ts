import type { EventOrder } from "../model/event-order.ts";
import { openGroups } from "../model/lesson/open-order.ts";
import { teachText } from "./teach-text.ts";

const list = new Intl.ListFormat("en-GB");

/** "2 to 4" for three or more that follow each other, else each by itself. */
function groupWords(numbers: readonly number[]): string {
	const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
	return numbers.length > 2 && last - first === numbers.length - 1
		? `${first} to ${last}`
		: list.format(numbers.map(String));
}

/** Says of which of some events nobody can say which came first, by their numbers; `null` where there are none. */
export function openOrderWords(ids: readonly string[], order: EventOrder): string | null {
	const groups = openGroups(ids, order).map(groupWords);
	return groups.length === 0 ? null : teachText.openRuns(groups.join("; "));
}
