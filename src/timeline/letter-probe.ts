import type { AxisItem } from "../model/axis/axis-items.ts";
import type { OutlineEvent } from "../model/timeline-outline.ts";
import { createElement } from "./element.ts";

/** Measures how wide the reader's letters make the labels: fonts and text spacing are the reader's own. */
export interface LetterProbe {
	/** Changes its size whenever the letters do. */
	readonly element: HTMLElement;
	/** By how much the labels are wider than the items say, at least 1. `scale` is the root font size over 16. */
	readonly stretch: (items: ReadonlyMap<string, AxisItem>, scale: number) => number;
}

/** A probe with the labels of `events`, not seen, to be put where the labels are. */
export function createLetterProbe(events: readonly OutlineEvent[]): LetterProbe {
	const element = createElement("div", "axis-probe");
	element.setAttribute("aria-hidden", "true");
	const labels = events.map(({ id, shortTitle, landmark }) => {
		const item = element.appendChild(createElement("span", "axis-item"));
		const label = item.appendChild(createElement("span", "axis-label"));
		if (landmark !== null) {
			item.classList.add("is-landmark");
			label.append(createElement("span", "axis-number"));
		}
		label.append(shortTitle);
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
