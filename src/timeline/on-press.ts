/** How far a pointer may move and still press, in CSS pixels. */
const SLACK = 6;

/** Calls back when something in `element` is clicked, but not where a drag ends; a click that no pointer made counts as a key's. */
export function onPress(
	element: HTMLElement,
	press: (target: Element, by: "pointer" | "key", click: MouseEvent) => void,
): void {
	let from: { readonly x: number; readonly y: number } | null = null;
	element.addEventListener("pointerdown", ({ clientX, clientY }) => {
		from = { x: clientX, y: clientY };
	});
	element.addEventListener("click", (event) => {
		const { target, clientX, clientY, detail } = event;
		if (from && Math.hypot(clientX - from.x, clientY - from.y) > SLACK) return;
		if (target instanceof Element) press(target, detail > 0 ? "pointer" : "key", event);
	});
}
