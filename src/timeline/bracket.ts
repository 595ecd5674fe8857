import { axisWords } from "../i18n/axis-words.ts";
import { formatDayMonth, formatDayShortMonth } from "../i18n/format-date.ts";
import { BRACKET_OUT, VIEW_EDGE } from "../model/axis/axis-metrics.ts";
import { BOLD, labelWidth } from "../model/axis/label-width.ts";
import type { OutlineEvent } from "../model/timeline-outline.ts";
import { type Whole, wholesOf } from "../model/wholes.ts";
import { type AxisPicture, instantX } from "./axis-picture.ts";
import { createElement, createSign, KeyedElements, moveElement, setWidth } from "./element.ts";
import { onPress } from "./on-press.ts";
import { upperLabels } from "./scale-layer.ts";

/** Where brackets are drawn: their frames below the events, their names above them. */
export interface BracketPlace {
	readonly below: HTMLElement;
	readonly above: HTMLElement;
}

/** A bracket is never drawn narrower than this, in CSS pixels. */
const LEAST = 8;

/** What holds the parts of a whole together on the axis: a frame around their day, with a name that opens the whole. */
export interface Bracket {
	/** `scale` is the root font size over 16. */
	readonly draw: (picture: AxisPicture, scale: number) => void;
}

/** Where the bracket of a whole stands in a picture, in CSS pixels at a root font size of 16; `null` where it is not in view. */
function bracketIn(picture: AxisPicture, { event: { id, date, toldInOrder }, count }: Whole<OutlineEvent>) {
	const { min, max } = date;
	if (min === null || max === null) return null;
	const from = instantX(picture, min);
	const start = from - BRACKET_OUT;
	const end = Math.max(instantX(picture, max), from + LEAST) + BRACKET_OUT;
	if (end <= 0 || start >= picture.width) return null;
	const left = Math.max(start, -LEAST);
	const width = Math.min(end, picture.width + LEAST) - left;
	const day = formatDayMonth(min);
	const { shape } = picture.room;
	// Without a line of its own the name stands in the upper line of the scale, where that leaves room.
	const isLow = shape.bracketLine === 0;
	const taken = isLow ? upperLabels(picture) : [];
	const placed = (name: string) => {
		const nameWidth = (labelWidth(name) * BOLD * picture.stretch + 2 * VIEW_EDGE) | 0;
		const wanted = picture.daily ? Math.max(left, 0) : end - nameWidth;
		const inView = Math.max(0, Math.min(wanted, picture.width - nameWidth));
		const isFree = (at: number) => taken.every(([from, to]) => at + nameWidth <= from || at >= to);
		const nameLeft = [inView, ...taken.map(([, to]) => to)].find(isFree) ?? inView;
		const isAtBracket = nameLeft < left + width && nameLeft + nameWidth > left;
		const fits = isFree(nameLeft) && nameLeft + nameWidth <= picture.width && isAtBracket;
		return { name, nameLeft, nameWidth, fits };
	};
	const [whole, short] = [axisWords.bracket(day, count), formatDayShortMonth(min)];
	const names = [...(toldInOrder && picture.daily ? [axisWords.bracketInOrder(day)] : []), whole];
	const { fits, ...named } =
		[...names, ...(isLow ? [short] : [])].map(placed).find(({ fits }) => fits) ?? placed(whole);
	// The frame's edge is still seen where its day is not: a name there would speak of what is out of view.
	const away = max <= picture.window.start || min >= picture.window.end;
	const nameless = away || shape.strip || (isLow && !fits);
	return { id, left, width, ...named, spoken: named.name === short ? whole : null, nameless };
}

/** Those of the wholes, from the left, whose brackets and names do not touch the ones before. */
function bracketsIn(picture: AxisPicture, wholes: readonly Whole<OutlineEvent>[]) {
	let last = Number.NEGATIVE_INFINITY;
	return wholes.flatMap((whole) => {
		const bracket = bracketIn(picture, whole);
		if (!bracket || Math.min(bracket.left, bracket.nameLeft) < last) return [];
		last = Math.max(bracket.left + bracket.width, bracket.nameLeft + bracket.nameWidth);
		return [bracket];
	});
}

/** The brackets of all wholes among the events; `onOpen` is told whose name was pressed. */
export function createBracket(
	{ below, above }: BracketPlace,
	events: readonly OutlineEvent[],
	onOpen: (id: string) => void,
): Bracket {
	const wholes = wholesOf(events).toSorted((a, b) => (a.event.date.min ?? 0) - (b.event.date.min ?? 0));
	const opens = new WeakMap<Element, string>();
	const frames = new KeyedElements(below.appendChild(createElement("div", "")), () =>
		createSign("axis-bracket"),
	);
	const names = new KeyedElements(above.appendChild(createElement("div", "")), () => {
		const name = createElement("button", "axis-bracket-name");
		name.type = "button";
		// By key the whole is one of the events on the axis.
		name.tabIndex = -1;
		onPress(name, () => onOpen(opens.get(name) ?? ""));
		return name;
	});
	return {
		draw(picture, scale) {
			const { height, shape } = picture.room;
			const top = (shape.strip ? shape.fixed - shape.scaleLine : 2 * shape.scaleLine) * scale;
			const isInScale = shape.bracketLine === 0;
			const drawn = bracketsIn(picture, wholes);
			const idOf = ({ id }: { readonly id: string }) => id;
			frames.draw(drawn, idOf, (frame, { left, width }) => {
				moveElement(frame, left * scale, top);
				setWidth(frame, width * scale);
				frame.style.height = `${height * scale - top}px`;
			});
			names.draw(drawn, idOf, (element, { id, name, spoken, nameLeft, nameWidth, nameless }) => {
				opens.set(element, id);
				element.hidden = nameless;
				element.classList.toggle("is-in-scale", isInScale);
				if (element.textContent !== name) element.textContent = name;
				if (element.ariaLabel !== spoken) element.ariaLabel = spoken;
				moveElement(element, nameLeft * scale, isInScale ? 0 : top);
				setWidth(element, nameWidth * scale);
			});
		},
	};
}
