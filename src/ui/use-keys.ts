import { useLayoutEffect, useRef } from "react";
import { type CommandId, type CommandScope, findCommand } from "../model/commands.ts";

type Handlers = Readonly<Partial<Record<CommandId, (() => void) | undefined>>>;

/** True where the key is the focused element's own: anything in a field, Space on what it presses, but for a term, which Enter opens. */
function keepsKey(target: EventTarget | null, key: string): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.matches("input, textarea, select") ||
			(key === " " && target.closest("button:not([popovertarget]), a, summary") !== null))
	);
}

/** Listens for a scope's keys, wherever the focus is but in a field or a dialog, or where something handled them. */
export function useKeys(scope: CommandScope, letterKeys: boolean, handlers: Handlers): void {
	const latest = useRef(handlers);
	latest.current = handlers;
	// Whoever sees it can press: not only after the paint.
	useLayoutEffect(() => {
		function press(event: KeyboardEvent) {
			if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
			if (keepsKey(event.target, event.key)) return;
			const command = findCommand(event, scope, letterKeys);
			const handler = command && latest.current[command];
			if (!handler) return;
			event.preventDefault();
			handler();
		}
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [scope, letterKeys]);
}
