/** How far a pointer may move and still press, in CSS pixels. */
const SLACK = 6;

/**
 * True where a pointer made the click. Keys, `click()` and assistive technology have no pointer and no place, so a press that came
 * before says nothing about theirs. In some browsers the click that ends a drag has no detail either, but its pointer's type.
 */
function isPointerClick(click: MouseEvent): boolean {
	return click.detail > 0 || ("pointerType" in click && Boolean(click.pointerType));
}

/** Calls back when something in `element` is clicked, but not where a drag ends; a click that no pointer made counts as a key's. */
export function onPress(
	element: HTMLElement,
	press: (target: Element, by: "pointer" | "key", click: MouseEvent) => void,
): void {
	let from: { readonly x: number; readonly y: number } | null = null;
	element.addEventListener("pointerdown", ({ clientX, clientY }) => {
		from = { x: clientX, y: clientY };
	});
	element.addEventListener("click", (click) => {
		const { target, clientX, clientY } = click;
		const byPointer = isPointerClick(click);
		const dragged = byPointer && from && Math.hypot(clientX - from.x, clientY - from.y) > SLACK;
		from = null;
		if (!dragged && target instanceof Element) press(target, byPointer ? "pointer" : "key", click);
	});
}
