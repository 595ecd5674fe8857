import { axisWords } from "../i18n/axis-words.ts";
import { createElement } from "./element.ts";

/** How long the hint stays, in milliseconds. */
const HINT_TIME = 2500;

/**
 * Keeps a plain wheel and a single finger over `host` from the axis in it while `yields` says so, so that they scroll the page around;
 * Ctrl or Cmd with the wheel and two fingers stay the axis's. The first plain wheel brings a hint into `host`.
 */
export function yieldGestures(host: HTMLElement, yields: () => boolean): { readonly stop: () => void } {
	const fingers = new Set<number>();
	const own = new AbortController();
	let hint: HTMLElement | null = null;
	let timer = 0;

	function showHint(): void {
		if (hint) return;
		hint = createElement("p", "axis-hint");
		hint.textContent = axisWords.gestureHint;
		host.append(hint);
		timer = window.setTimeout(() => hint?.remove(), HINT_TIME);
	}

	const listen = <Type extends "wheel" | "pointerdown" | "pointermove" | "pointerup" | "pointercancel">(
		type: Type,
		listener: (event: HTMLElementEventMap[Type]) => void,
	) => host.addEventListener(type, listener, { capture: true, passive: true, signal: own.signal });

	listen("wheel", (event) => {
		if (!yields() || event.ctrlKey || event.metaKey) return;
		event.stopPropagation();
		showHint();
	});
	listen("pointerdown", (event) => {
		if (event.pointerType === "touch") fingers.add(event.pointerId);
		host.classList.toggle("is-yielding", yields());
	});
	// The widget listens for moves at the window: one finger's do not get there.
	listen("pointermove", (event) => {
		if (event.pointerType === "touch" && fingers.size < 2 && yields()) event.stopPropagation();
	});
	for (const type of ["pointerup", "pointercancel"] as const)
		listen(type, (event) => {
			fingers.delete(event.pointerId);
		});
	host.classList.toggle("is-yielding", yields());

	return {
		stop() {
			own.abort();
			host.classList.remove("is-yielding");
			window.clearTimeout(timer);
		},
	};
}
