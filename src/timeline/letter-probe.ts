import type { AxisItem } from "../model/axis/axis-items.ts";
import { labelWidth } from "../model/axis/label-width.ts";
import type { OutlineEvent } from "../model/timeline-outline.ts";
import { createElement } from "./element.ts";

/** Measures how wide the reader's letters make the labels: fonts and text spacing are the reader's own. */
export interface LetterProbe {
	/** Changes its size whenever the letters do. */
	readonly element: HTMLElement;
	/** By how much the labels are wider than the items say, at least 1. `scale` is the root font size over 16. */
	readonly stretch: (items: ReadonlyMap<string, AxisItem>, scale: number) => number;
}

/** So many labels are measured at most. */
const MEASURED = 24;

/** The events whose labels are measured: of many those with the most letters for their width, on which wider letters and spacing tell most. */
function measured(events: readonly OutlineEvent[]): readonly OutlineEvent[] {
	const sparse = ({ shortTitle }: OutlineEvent) => labelWidth(shortTitle) / shortTitle.length;
	return events.length > MEASURED
		? events.toSorted((a, b) => sparse(a) - sparse(b)).slice(0, MEASURED)
		: events;
}

/** A probe with the labels of `events`, not seen, to be put where the labels are. */
export function createLetterProbe(events: readonly OutlineEvent[]): LetterProbe {
	const element = createElement("div", "axis-probe");
	element.setAttribute("aria-hidden", "true");
	const plain = element.appendChild(createElement("div", "axis-item"));
	const bold = element.appendChild(createElement("div", "axis-item is-landmark"));
	const labels = measured(events).map(({ id, shortTitle, landmark }) => {
		const label = createElement("span", "axis-label");
		if (landmark !== null) label.append(createElement("span", "axis-number"));
		label.append(shortTitle);
		(landmark === null ? plain : bold).append(label);
		return { id, label };
	});
	return {
		element,
		stretch(items, scale) {
			const ratios = labels.map(
				({ id, label }) =>
					label.getBoundingClientRect().width /
					scale /
					(items.get(id)?.labelWidth ?? Number.POSITIVE_INFINITY),
			);
			return Math.max(1, ...ratios.map((ratio) => Math.ceil(ratio * 100) / 100));
		},
	};
}
