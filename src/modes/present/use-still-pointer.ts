import { type RefObject, useEffect } from "react";

/** After this long without a move the pointer hides, in milliseconds. */
const STILL = 2500;

/** Marks an element with `data-still` while the pointer rests, so that neither it nor the controls cover what is shown. */
export function useStillPointer(element: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const { current } = element;
		if (!current) return;
		const rest = () => {
			current.dataset.still = "";
		};
		let timer = window.setTimeout(rest, STILL);
		const move = (event: PointerEvent) => {
			if (event.pointerType === "touch") return;
			delete current.dataset.still;
			window.clearTimeout(timer);
			timer = window.setTimeout(rest, STILL);
		};
		document.addEventListener("pointermove", move);
		return () => {
			window.clearTimeout(timer);
			document.removeEventListener("pointermove", move);
		};
	}, [element]);
}
