import { en } from "../i18n/en.ts";
import { formatDayMonth } from "../i18n/format-date.ts";
import { VIEW_EDGE } from "../model/axis/axis-metrics.ts";
import { BOLD, labelWidth } from "../model/axis/label-width.ts";
import type { OutlineEvent } from "../model/timeline-outline.ts";
import { type Whole, wholesOf } from "../model/wholes.ts";
import { type AxisPicture, instantX } from "./axis-picture.ts";
import { createElement, moveElement, setWidth } from "./element.ts";

/** Where brackets are drawn: their frames below the events, their names above them. */
export interface BracketPlace {
	readonly below: HTMLElement;
	readonly above: HTMLElement;
}

/** A bracket is never drawn narrower than this, and stands out over its bars by this much on both sides; CSS pixels. */
const LEAST = 8;
const OUT = 3;

/** What holds the parts of a whole together on the axis: a frame around their day, with a name that opens the whole. */
export interface Bracket {
	/** `scale` is the root font size over 16. */
	readonly draw: (picture: AxisPicture, scale: number) => void;
}

function createOne(
	{ below, above }: BracketPlace,
	{ event, count }: Whole<OutlineEvent>,
	onOpen: (id: string) => void,
): Bracket {
	const { min, max } = event.date;
	const frame = below.appendChild(createElement("span", "axis-bracket"));
	frame.setAttribute("aria-hidden", "true");
	const name = above.appendChild(createElement("button", "axis-bracket-name"));
	name.type = "button";
	// By key the whole is one of the events on the axis.
	name.tabIndex = -1;
	name.addEventListener("click", () => onOpen(event.id));
	return {
		draw(picture, scale) {
			if (min === null || max === null) return;
			const from = instantX(picture, min);
			const start = from - OUT;
			const end = Math.max(instantX(picture, max), from + LEAST) + OUT;
			const hidden = end <= 0 || start >= picture.width;
			frame.hidden = hidden;
			// The frame's edge is still seen where its day is not: a name there would speak of what is out of view.
			const away = max <= picture.window.start || min >= picture.window.end;
			name.hidden = hidden || away || picture.room.shape.bracketLine === 0;
			if (hidden) return;
			const left = Math.max(start, -LEAST);
			const { height, shape } = picture.room;
			const top = shape.strip ? shape.fixed - shape.scaleLine : 2 * shape.scaleLine;
			moveElement(frame, left * scale, top * scale);
			setWidth(frame, (Math.min(end, picture.width + LEAST) - left) * scale);
			frame.style.height = `${(height - top) * scale}px`;
			const widthOf = (words: string) => (labelWidth(words) * BOLD * picture.stretch + 2 * VIEW_EDGE) | 0;
			const day = formatDayMonth(min);
			const inOrder = en.timeline.bracketInOrder(day);
			const saysOrder = event.toldInOrder && picture.daily && widthOf(inOrder) <= picture.width;
			const text = saysOrder ? inOrder : en.timeline.bracket(day, count);
			if (name.textContent !== text) name.textContent = text;
			const width = widthOf(text);
			const wanted = picture.daily ? Math.max(left, 0) : end - width;
			moveElement(name, Math.max(0, Math.min(wanted, picture.width - width)) * scale, top * scale);
			setWidth(name, width * scale);
		},
	};
}

/** The brackets of all wholes among the events; `onOpen` is told whose name was pressed. */
export function createBracket(
	place: BracketPlace,
	events: readonly OutlineEvent[],
	onOpen: (id: string) => void,
): Bracket {
	const brackets = wholesOf(events).map((whole) => createOne(place, whole, onOpen));
	return {
		draw(picture, scale) {
			for (const bracket of brackets) bracket.draw(picture, scale);
		},
	};
}
