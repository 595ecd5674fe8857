import { formatTick } from "../i18n/format-date.ts";
import {
	type ScaleTick,
	TICK_FONT_SIZE,
	TICK_GAP,
	type TimeScale,
	timeScale,
} from "../model/axis/axis-scale.ts";
import { labelWidth } from "../model/axis/label-width.ts";
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

function scaleOf({ window, width, stretch }: AxisPicture): TimeScale {
	return timeScale(window, width, formatTick, stretch);
}

/** What the scale's upper line holds, in CSS pixels from the plot's left edge: lines and labels, with the room that a label keeps. */
export function upperLabels(picture: AxisPicture): (readonly [from: number, to: number])[] {
	const { major, context } = scaleOf(picture);
	const endOf = (label: string) => 2 * TICK_GAP + labelWidth(label, TICK_FONT_SIZE) * picture.stretch;
	return [
		...(context === null ? [] : [[0, endOf(context)] as const]),
		...major.map(({ instant, label }) => {
			const x = instantX(picture, instant);
			return [x, x + (label === null ? 1 : endOf(label))] as const;
		}),
	];
}

/** An empty time scale. */
export function createScaleLayer(): ScaleLayer {
	const element = createElement("div", "axis-scale");
	element.setAttribute("aria-hidden", "true");
	const ticks = new KeyedElements(element, () => createElement("span", ""));
	return {
		element,
		draw(picture, scale) {
			const { minor, major, context } = scaleOf(picture);
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
