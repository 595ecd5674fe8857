import type { EventFilter } from "../model/search/event-filter.ts";
import type { Lane, Person } from "../model/timeline-content.ts";
import { findText } from "./find-text.ts";

/** What narrows the events, for paper: "6 of 20 events: Ann Example, whose words are quoted or reported; “ferry”". */
export function filterWords(
	{ query, who, by, lanes, differ }: EventFilter,
	content: { readonly people: readonly Person[]; readonly lanes: readonly Lane[] },
	shown: number,
	total: number,
): string {
	const named = <Entry extends Lane | Person>(entries: readonly Entry[], ids: readonly string[]) =>
		entries.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
	const people = named(content.people, who);
	const words = [
		...(people.length > 0 ? [`${people.join(", ")}, ${findText.byOptions[by]}`] : []),
		...named(content.lanes, lanes),
		...(differ ? [findText.differ] : []),
		...(query.trim() === "" ? [] : [`“${query.trim()}”`]),
	];
	const count = findText.count(shown, total);
	return words.length > 0 ? `${count}: ${words.join("; ")}` : count;
}
