import { en } from "../i18n/en.ts";
import { BAR_INSET, MARK_WIDTH } from "../model/axis/axis-metrics.ts";
import { differInRow, differX } from "../model/axis/differ-mark.ts";
import { narrowedStretches } from "../model/axis/narrowed-stretches.ts";
import { markX } from "../model/axis/overflow-marks.ts";
import type { OutlineEvent, TimelineOutline } from "../model/timeline-outline.ts";
import { type AxisPicture, instantX, placeInPicture, rowTop } from "./axis-picture.ts";
import { createBracket } from "./bracket.ts";
import { createElement, KeyedElements, moveElement, setWidth } from "./element.ts";
import { type Telling, tellingPath, tellingsOf } from "./telling-line.ts";

/** What lies over the events: inner marks, those of reports that differ, the line to the telling, "+n", the bracket around the parts of a whole. */
export interface MarkLayer {
	readonly element: HTMLElement;
	/** `scale` is the root font size over 16. */
	readonly draw: (picture: AxisPicture, scale: number) => void;
	/** Draws the lines of another event, and dims the marks of others, from the next drawing on; `matching` is `null` for all. */
	readonly setStates: (selected: string | null, matching: ReadonlySet<string> | null) => void;
}

/** An inner mark is never drawn narrower than this, in CSS pixels. */
const NARROW_MIN = 4;
/** An inner mark's ends lie no further than this outside the view, in CSS pixels. */
const OUTSIDE = 8;
/** Between a mark and a bar that is drawn beside it, in CSS pixels. */
const BAR_GAP = 5;
const SVG = "http://www.w3.org/2000/svg";

/** Where other reports narrow an imprecise date, inside its bar. */
function narrowMarks(picture: AxisPicture, events: readonly OutlineEvent[]) {
	return events.flatMap((event) => {
		const place = placeInPicture(picture, event.id);
		if (!place) return [];
		const stretches = event.dating.flatMap((narrowing) => narrowedStretches(event, narrowing));
		return stretches.flatMap((stretch) => {
			const from = stretch.start === null ? place.start : instantX(picture, stretch.start);
			const to = stretch.end === null ? place.end : instantX(picture, stretch.end);
			const start = Math.max(from, place.start, -OUTSIDE);
			const end = Math.min(to, place.end, picture.width + OUTSIDE);
			if (end <= start) return [];
			const width = Math.max(end - start, NARROW_MIN);
			const left = Math.min(start, place.end - width);
			return [{ key: `${event.id} ${stretch.start} ${stretch.end}`, event, left, width, top: place.top }];
		});
	});
}

/** Where other reports differ, at the end of a bar. */
function differMarks(picture: AxisPicture, events: readonly OutlineEvent[]) {
	return events.flatMap((event) => {
		const place = event.accountsDiffer ? placeInPicture(picture, event.id) : null;
		if (!place) return [];
		const { top, height } = differInRow(picture.room.pitch, place.side === "above");
		return [{ event, left: differX(place, picture.width), top: place.top + top, height }];
	});
}

/** Where a mark for events stands: not over the bar of one of them that is drawn beside it. */
function besideBars(picture: AxisPicture, ids: readonly string[]): number {
	const first = picture.items.get(ids[0] ?? "");
	const x = first ? markX(first, picture.window, picture.width) : 0;
	for (const id of ids) {
		const bar = placeInPicture(picture, id);
		if (!bar || bar.end + BAR_GAP <= x || bar.start - BAR_GAP >= x + MARK_WIDTH) continue;
		const left = bar.start - BAR_GAP - MARK_WIDTH;
		return left >= 0 ? left : Math.max(Math.min(bar.end + BAR_GAP, picture.width - MARK_WIDTH), 0);
	}
	return x;
}

/** Who is told of presses: `onMark` of a "+n", with the events behind it; `onOpen` of a bracket's name, with the whole. */
export interface MarkPresses {
	readonly onMark: (ids: readonly string[]) => void;
	readonly onOpen: (id: string) => void;
}

/** An empty layer; the brackets' frames and the lines to the telling are drawn in `below`, under the events. */
export function createMarkLayer(
	content: TimelineOutline,
	below: HTMLElement,
	{ onMark, onOpen }: MarkPresses,
): MarkLayer {
	const { events } = content;
	const titles = new Map(events.map((event) => [event.id, event.shortTitle]));
	const layer = createElement("div", "axis-marks");
	const narrows = new KeyedElements(layer, () => {
		const mark = createElement("span", "axis-narrow");
		mark.setAttribute("aria-hidden", "true");
		return mark;
	});
	const differs = new KeyedElements(layer, () => {
		const mark = createElement("span", "differ");
		mark.setAttribute("aria-hidden", "true");
		return mark;
	});
	const lines = below.appendChild(document.createElementNS(SVG, "svg"));
	lines.setAttribute("class", "axis-telling");
	lines.setAttribute("aria-hidden", "true");
	const group = lines.appendChild(document.createElementNS(SVG, "g"));
	const paths = new KeyedElements(group, () => document.createElementNS(SVG, "path"));
	const standsFor = new WeakMap<Element, readonly string[]>();
	const bracket = createBracket({ below, above: layer }, events, onOpen);
	const marks = new KeyedElements(layer, () => {
		const button = createElement("button", "axis-more");
		button.type = "button";
		// By key every event is reached on the axis itself, behind a mark or not.
		button.tabIndex = -1;
		button.addEventListener("click", () => onMark(standsFor.get(button) ?? []));
		return button;
	});
	let open: OutlineEvent | null = null;
	let tellings: readonly Telling[] = [];
	let shown: ReadonlySet<string> | null = null;
	return {
		element: layer,
		setStates(selected, matching) {
			shown = matching;
			open = events.find(({ id }) => id === selected) ?? null;
			tellings = open ? tellingsOf(open, content) : [];
		},
		draw(picture, scale) {
			bracket.draw(picture, scale);
			const barEnd = (picture.room.pitch - BAR_INSET) * scale;
			narrows.draw(
				narrowMarks(picture, events),
				({ key }) => key,
				(mark, { event, left, width, top }) => {
					mark.dataset.lane = event.lane;
					mark.classList.toggle("is-dim", shown !== null && !shown.has(event.id));
					moveElement(mark, left * scale, top * scale + barEnd);
					setWidth(mark, width * scale);
				},
			);
			differs.draw(
				differMarks(picture, events),
				({ event }) => event.id,
				(mark, { event, left, top, height }) => {
					mark.dataset.differ = event.id;
					mark.classList.toggle("is-dim", shown !== null && !shown.has(event.id));
					moveElement(mark, left * scale, top * scale);
					mark.style.height = `${height * scale}px`;
				},
			);
			const selected = open;
			if (selected) lines.dataset.lane = selected.lane;
			group.setAttribute("transform", `scale(${scale})`);
			paths.draw(
				selected
					? tellings.flatMap((telling) => {
							const d = tellingPath(picture, selected.id, telling);
							return d === null ? [] : [{ toldAt: telling.occasion ?? "article", d }];
						})
					: [],
				({ toldAt }) => toldAt,
				(path, { toldAt, d }) => {
					path.setAttribute("d", d);
					path.dataset.toldAt = toldAt;
				},
			);
			marks.draw(
				picture.layout.marks,
				({ ids }) => ids.join(" "),
				(button, { ids, lane, row }, isNew) => {
					if (isNew) {
						standsFor.set(button, ids);
						button.textContent = en.timeline.more(ids.length);
						button.setAttribute(
							"aria-label",
							en.timeline.moreName(ids.length, ids.map((id) => titles.get(id)).join(", ")),
						);
						setWidth(button, MARK_WIDTH * scale);
					}
					moveElement(button, besideBars(picture, ids) * scale, rowTop(picture, lane, row) * scale);
				},
			);
		},
	};
}
