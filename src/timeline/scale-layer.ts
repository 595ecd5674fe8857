import { formatTick } from "../i18n/format-date.ts";
import { type ScaleTick, timeScale } from "../model/axis/axis-scale.ts";
import { type AxisPicture, instantX } from "./axis-picture.ts";
import { createElement, KeyedElements, moveElement } from "./element.ts";

interface DrawnTick {
	readonly level: "minor" | "major" | "context";
	readonly label: string | null;
	readonly x: number;
	readonly key: string;
}

/** The time scale, to lie under the events: its lines and labels, none of which is ever cut. */
export interface ScaleLayer {
	readonly element: HTMLElement;
	/** `scale` is the root font size over 16. */
	readonly draw: (picture: AxisPicture, scale: number) => void;
}

/** An empty time scale. */
export function createScaleLayer(): ScaleLayer {
	const element = createElement("div", "axis-scale");
	element.setAttribute("aria-hidden", "true");
	const ticks = new KeyedElements(element, () => createElement("span", ""));
	return {
		element,
		draw(picture, scale) {
			const { minor, major, context } = timeScale(picture.window, picture.width, formatTick, picture.stretch);
			const drawn = (level: "minor" | "major") => (tick: ScaleTick) => ({
				level,
				label: tick.label,
				x: instantX(picture, tick.instant),
				key: `${level} ${tick.instant}`,
			});
			const all: DrawnTick[] = [...minor.map(drawn("minor")), ...major.map(drawn("major"))];
			if (context !== null) all.push({ level: "context", label: context, x: 0, key: "context" });
			ticks.draw(
				all,
				({ key }) => key,
				(tick, { level, label, x }, isNew) => {
					if (isNew) tick.className = `axis-tick is-${level}`;
					if (tick.textContent !== (label ?? "")) tick.textContent = label;
					moveElement(tick, x * scale, 0);
				},
			);
		},
	};
}
