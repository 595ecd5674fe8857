import { useEffect, useRef } from "react";
import { type CommandId, findCommand } from "../../model/commands.ts";

/** Listens for the keys of presenting, wherever the focus is but in a field or a dialog. A focused button keeps its own keys. */
export function usePresentKeys(
	letterKeys: boolean,
	handlers: Readonly<Partial<Record<CommandId, () => void>>>,
): void {
	const latest = useRef(handlers);
	latest.current = handlers;
	useEffect(() => {
		function press(event: KeyboardEvent) {
			if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
			const { target } = event;
			if (!(target instanceof HTMLElement) || target.closest("input, textarea, select")) return;
			if (event.key === " " && target.closest("button, a, summary")) return;
			const command = findCommand(event, "present", letterKeys);
			const handler = command && latest.current[command];
			if (!handler) return;
			event.preventDefault();
			handler();
		}
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [letterKeys]);
}
