import { useState } from "react";
import { type CommandId, findCommand } from "../model/commands.ts";
import { panWindow, WINDOW_PRESETS, zoomWindow } from "../model/time-window.ts";
import type { LiveAxisProps } from "./live-axis.tsx";
import type { LivePicture } from "./use-live-picture.ts";

const PAN = 0.5;
const ZOOM = 0.6;

/** Roving focus in time order, after the APG's listbox: focus moves by arrows and is not selection. */
export function useAxisKeys(axis: LivePicture, props: LiveAxisProps) {
	const { content, selected, letterKeys, onEvent } = props;
	const [focused, setFocused] = useState<string | null>(null);
	const ids = content.events.map(({ id }) => id);
	const visible = new Set(axis.picture?.layout.items.map(({ id }) => id));
	const candidates = [focused, selected, ids.find((id) => visible.has(id)) ?? null];
	/** The one event that Tab reaches; `null` while none is in view. */
	const tabStop = candidates.find((id) => id !== null && visible.has(id)) ?? null;

	function focus(id: string | undefined): void {
		if (id === undefined) return;
		setFocused(id);
		axis.focus(id);
	}

	function run(command: CommandId): boolean {
		const shown = axis.picture?.window;
		const current =
			document.activeElement instanceof HTMLElement ? document.activeElement.dataset.eventId : undefined;
		// The listbox itself has the focus where the focused event has left the view.
		const last = current ?? focused;
		const index = last === null ? -1 : ids.indexOf(last);
		switch (command) {
			case "nextItem":
				focus(ids[index < 0 ? 0 : index + 1]);
				return true;
			case "previousItem":
				focus(ids[index < 0 ? ids.length - 1 : index - 1]);
				return true;
			case "firstItem":
				focus(ids[0]);
				return true;
			case "lastItem":
				focus(ids.at(-1));
				return true;
			case "openItem":
				if (current !== undefined) onEvent({ type: "select", id: current, byUser: true });
				return true;
			case "panBack":
			case "panForward":
				if (shown) axis.moveTo(panWindow(shown, command === "panBack" ? -PAN : PAN), true);
				return true;
			case "zoomIn":
			case "zoomOut":
				if (shown) axis.moveTo(zoomWindow(shown, command === "zoomIn" ? ZOOM : 1 / ZOOM), true);
				return true;
			case "fit":
				axis.moveTo(WINDOW_PRESETS.year, true);
				return true;
			default:
				return false;
		}
	}

	/** Handles a key pressed on the axis; true when it did, also where there was nowhere further to go. */
	function press(event: globalThis.KeyboardEvent): boolean {
		const command = findCommand(event, "axis", letterKeys);
		return command !== null && run(command);
	}

	return { tabStop, setFocused, press };
}
