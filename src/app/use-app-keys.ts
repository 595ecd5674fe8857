import { useEffect, useRef } from "react";
import { type CommandId, findCommand } from "../model/commands.ts";

type Handlers = Partial<Record<CommandId, (() => void) | undefined>>;

function isField(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
	);
}

/** Listens for the keys of the scope `app`; single characters not in fields, dialogs or where something handled them. */
export function useAppKeys(letterKeys: boolean, handlers: Handlers): void {
	const latest = useRef(handlers);
	latest.current = handlers;
	useEffect(() => {
		function press(event: KeyboardEvent) {
			if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
			const command = findCommand(event, "app", letterKeys && !isField(event.target));
			const handler = command && latest.current[command];
			if (!handler) return;
			event.preventDefault();
			handler();
		}
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [letterKeys]);
}
