import { axisWords } from "../i18n/axis-words.ts";
import { BAR_INSET, MARK_TARGET, MARK_WIDTH } from "../model/axis/axis-metrics.ts";
import type { AxisRoom } from "../model/axis/axis-room.ts";
import { differInRow, differX } from "../model/axis/differ-mark.ts";
import { markPlaces } from "../model/axis/mark-places.ts";
import { narrowedStretches } from "../model/axis/narrowed-stretches.ts";
import type { OverflowMark } from "../model/axis/overflow-marks.ts";
import type { OutlineEvent, TimelineOutline } from "../model/timeline-outline.ts";
import { type AxisPicture, instantX, placeOf, rowTop } from "./axis-picture.ts";
import { createBracket } from "./bracket.ts";
import { createElement, createSign, KeyedElements, moveElement, setWidth } from "./element.ts";
import { onPress } from "./on-press.ts";
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
/** How far beside a mark a press counts, in CSS pixels. */
const BESIDE = (MARK_TARGET - MARK_WIDTH) / 2;
/** A mark for more events than this is not spoken with all their titles. */
const NAMED = 24;
/** Among more events than this, what a press on a mark would do is not found out while they move: that is a layout for each mark. */
const FORETOLD = 240;
const SVG = "http://www.w3.org/2000/svg";

/** The events that a picture shows, with their places. */
function placedEvents(picture: AxisPicture, events: ReadonlyMap<string, OutlineEvent>) {
	return picture.layout.items.flatMap((placed) => {
		const event = events.get(placed.id);
		const item = picture.items.get(placed.id);
		return event && item ? [{ event, item, place: placeOf(picture, item, placed) }] : [];
	});
}

type PlacedEvents = ReturnType<typeof placedEvents>;

/** Where other reports narrow an imprecise date, inside its bar. */
function narrowMarks(picture: AxisPicture, placed: PlacedEvents) {
	return placed.flatMap(({ event, place }) => {
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
function differMarks(picture: AxisPicture, placed: PlacedEvents) {
	return placed.flatMap(({ event, place }) => {
		if (!event.accountsDiffer) return [];
		const { top, height } = differInRow(picture.room.pitch, place.side === "above");
		return [{ event, left: differX(place, picture.width), top: place.top + top, height }];
	});
}

/** Who is told of presses: `onMark` of a "+n", with the events behind it; `onOpen` of a bracket's name, with the whole. */
export interface MarkPresses {
	/** Whether `onMark` would zoom in to these events or, where that would not part them, open the first. */
	readonly deedOf: (ids: readonly string[]) => "zoom" | "open";
	readonly onMark: (ids: readonly string[]) => void;
	readonly onOpen: (id: string) => void;
}

/** An empty layer; the brackets' frames and the lines to the telling are drawn in `below`, under the events. */
export function createMarkLayer(
	content: TimelineOutline,
	below: HTMLElement,
	{ deedOf, onMark, onOpen }: MarkPresses,
): MarkLayer {
	const { events } = content;
	const byId = new Map(events.map((event) => [event.id, event]));
	const titleOf = (id: string) => byId.get(id)?.shortTitle ?? "";
	const eventsOf = ({ count, first, ids }: OverflowMark) =>
		count > NAMED
			? axisWords.manyMoreName(count, titleOf(first))
			: axisWords.moreName(count, ids.map(titleOf).join(", "));
	function sayMark(button: HTMLElement, mark: OverflowMark): void {
		const deed = events.length > FORETOLD ? "either" : deedOf(mark.ids);
		const name = `${eventsOf(mark)} ${axisWords.moreDeeds[deed](mark.count)}`;
		if (button.getAttribute("aria-label") !== name) button.setAttribute("aria-label", name);
		button.dataset.deed = deed;
	}
	const layer = createElement("div", "axis-marks");
	const narrows = new KeyedElements(layer, () => createSign("axis-narrow"));
	const differs = new KeyedElements(layer, () => createSign("differ"));
	const lines = below.appendChild(document.createElementNS(SVG, "svg"));
	lines.setAttribute("class", "axis-telling");
	lines.setAttribute("aria-hidden", "true");
	const group = lines.appendChild(document.createElementNS(SVG, "g"));
	const paths = new KeyedElements(group, () => document.createElementNS(SVG, "path"));
	const standsFor = new WeakMap<Element, OverflowMark>();
	const bracket = createBracket({ below, above: layer }, events, onOpen);
	const marks = new KeyedElements(layer, () => {
		const button = createElement("button", "axis-more");
		button.type = "button";
		// By key every event is reached on the axis itself, behind a mark or not.
		button.tabIndex = -1;
		onPress(button, () => onMark(standsFor.get(button)?.ids ?? []));
		return button;
	});
	let open: OutlineEvent | null = null;
	let tellings: readonly Telling[] = [];
	let shown: ReadonlySet<string> | null = null;
	/** What a press would do depends on it. */
	let roomSaid: AxisRoom | null = null;
	return {
		element: layer,
		setStates(selected, matching) {
			shown = matching;
			if (selected === (open?.id ?? null)) return;
			open = byId.get(selected ?? "") ?? null;
			tellings = open ? tellingsOf(open, content) : [];
		},
		draw(picture, scale) {
			bracket.draw(picture, scale);
			const placed = placedEvents(picture, byId);
			const barEnd = (picture.room.pitch - BAR_INSET) * scale;
			narrows.draw(
				narrowMarks(picture, placed),
				({ key }) => key,
				(mark, { event, left, width, top }) => {
					mark.dataset.lane = event.lane;
					mark.classList.toggle("is-dim", shown !== null && !shown.has(event.id));
					moveElement(mark, left * scale, top * scale + barEnd);
					setWidth(mark, width * scale);
				},
			);
			differs.draw(
				differMarks(picture, placed),
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
			const { layout, items, window, width } = picture;
			const places = markPlaces(layout, items, window, width);
			marks.draw(
				layout.marks.map((mark, index) => ({ mark, x: places[index] ?? 0 })),
				({ mark: { lane, first, count } }) => `${lane} ${first} ${count}`,
				(button, { mark, x }, isNew) => {
					standsFor.set(button, mark);
					if (isNew) {
						const text = axisWords.more(mark.count);
						if (button.textContent !== text) button.textContent = text;
					}
					if (isNew || picture.room !== roomSaid) sayMark(button, mark);
					const edge = x < BESIDE ? "start" : x + MARK_WIDTH + BESIDE > width ? "end" : "";
					if (button.dataset.edge !== edge) button.dataset.edge = edge;
					moveElement(button, x * scale, rowTop(picture, mark.lane, mark.row) * scale);
				},
			);
			roomSaid = picture.room;
		},
	};
}
