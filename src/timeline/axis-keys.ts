import type { TimeAxis } from "../model/axis/time-axis.ts";
import { panWindow, type TimeWindow } from "../model/axis/time-window.ts";
import { type CommandId, findCommand, type KeyPress } from "../model/commands.ts";
import type { AxisPicture } from "./axis-picture.ts";
import type { AxisReport } from "./axis-report.ts";

const PAN = 0.5;
const ZOOM = 0.6;

/** Roving focus in time order, after the APG's listbox: focus moves by arrows and is not selection. */
export interface AxisKeys {
	/** Remembers the event that has the focus. */
	readonly setFocused: (id: string) => void;
	/** Shows an event and gives it the focus. */
	readonly focus: (id: string) => void;
	/** The one event that Tab reaches; `null` while none is in view. */
	readonly tabStop: (selected: string | null, picture: AxisPicture | null) => string | null;
	/** Handles a key pressed on the axis; true when it did, also where there was nowhere further to go. */
	readonly press: (press: KeyPress, letterKeys: boolean) => boolean;
}

/** The keys of an axis with the events `ids`, in time order. `show` brings an event into view and focuses it. */
export function createAxisKeys(axis: {
	readonly ids: readonly string[];
	readonly time: TimeAxis;
	readonly getWindow: () => TimeWindow | null;
	/** The window that a step of zooming leads to. */
	readonly zoom: (window: TimeWindow, factor: number) => TimeWindow;
	readonly show: (id: string) => void;
	readonly report: (event: AxisReport) => void;
}): AxisKeys {
	const { ids, getWindow, zoom, show, report } = axis;
	const { bounds, windows } = axis.time;
	const places = new Map(ids.map((id, place) => [id, place]));
	const placeOf = (id: string | null) => places.get(id ?? "") ?? -1;
	let focused: string | null = null;

	function focus(id: string): void {
		focused = id;
		show(id);
	}

	/** Goes to the event at a place in the order; beyond either end the focus stays. */
	function goTo(index: number): void {
		const id = ids[index];
		if (id !== undefined) focus(id);
		else report({ type: "edge", edge: index < 0 ? "first" : "last" });
	}

	function move(to: (shown: TimeWindow) => TimeWindow): void {
		const shown = getWindow();
		if (shown) report({ type: "window", window: to(shown), byUser: true });
	}

	function run(command: CommandId): boolean {
		const active = document.activeElement;
		const current = active instanceof HTMLElement ? active.dataset.eventId : undefined;
		// The listbox itself has the focus where the focused event has left the view.
		const last = current ?? focused;
		const index = placeOf(last);
		switch (command) {
			case "nextItem":
				goTo(index < 0 ? 0 : index + 1);
				return true;
			case "previousItem":
				goTo(index < 0 ? ids.length - 1 : index - 1);
				return true;
			case "firstItem":
				goTo(0);
				return true;
			case "lastItem":
				goTo(ids.length - 1);
				return true;
			case "openItem":
				if (current !== undefined) report({ type: "select", id: current, by: "key", byUser: true });
				return true;
			case "panBack":
			case "panForward":
				move((shown) => panWindow(shown, command === "panBack" ? -PAN : PAN, bounds));
				return true;
			case "zoomIn":
			case "zoomOut":
				move((shown) => zoom(shown, command === "zoomIn" ? ZOOM : 1 / ZOOM));
				return true;
			case "fit":
				move(() => windows[0]);
				return true;
			default:
				return false;
		}
	}

	return {
		setFocused(id) {
			focused = id;
		},
		focus,
		tabStop(selected, picture) {
			const visible = picture?.layout.items.map(({ id }) => id) ?? [];
			const ordered = visible.toSorted((a, b) => placeOf(a) - placeOf(b));
			// What has no known beginning only reaches into a view.
			const first = ordered.find((id) => (picture?.items.get(id)?.start ?? null) !== null) ?? ordered[0];
			return [focused, selected].find((id) => id !== null && visible.includes(id)) ?? first ?? null;
		},
		press(press, letterKeys) {
			const command = findCommand(press, "axis", letterKeys);
			return command !== null && run(command);
		},
	};
}
