/**
 * Lets a drag or a pinch begin on what stands over the axis: the widget, which follows fingers wherever they go, hears of none that was put
 * down outside `panel`.
 */
export function passOn(over: HTMLElement, panel: HTMLElement): void {
	over.addEventListener("pointerdown", (event) => {
		panel.dispatchEvent(new PointerEvent(event.type, event));
	});
}
