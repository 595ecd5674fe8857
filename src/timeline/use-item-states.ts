import { useLayoutEffect } from "react";
import { en } from "../i18n/en.ts";
import { formatEdtf } from "../i18n/format-date.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";

/** Keeps the items' elements in step with what is selected, dimmed and in the tab order. */
export function useItemStates(
	elements: ReadonlyMap<string, HTMLElement>,
	states: {
		readonly events: readonly HistoricalEvent[];
		readonly selected: string | null;
		readonly matching: ReadonlySet<string>;
		readonly tabStop: string | null;
	},
): void {
	const { events, selected, matching, tabStop } = states;
	useLayoutEffect(() => {
		for (const event of events) {
			const element = elements.get(event.id);
			if (!element) continue;
			const dim = !matching.has(event.id);
			const name = `${formatEdtf(event.date).spoken}. ${event.shortTitle}`;
			element.classList.toggle("is-dim", dim);
			element.classList.toggle("is-selected", event.id === selected);
			element.setAttribute("aria-selected", String(event.id === selected));
			element.setAttribute("aria-label", dim ? `${name}. ${en.timeline.dimmed}` : name);
			element.tabIndex = event.id === tabStop ? 0 : -1;
		}
	}, [elements, events, selected, matching, tabStop]);
}
