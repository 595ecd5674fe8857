import { type PointerEvent, useRef } from "react";

/** A finger that moves less far, in CSS pixels, or more up than sideways, is no swipe. */
const LEAST = 48;

/** Handlers that take a finger's way to the left for forward, to the right for back. */
export function useSwipe(onForward: () => void, onBack: () => void) {
	const from = useRef<{ id: number; x: number; y: number } | null>(null);
	return {
		onPointerDown(event: PointerEvent) {
			if (event.pointerType !== "touch") return;
			// A second finger zooms.
			from.current = event.isPrimary ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null;
		},
		onPointerUp(event: PointerEvent) {
			const start = from.current;
			from.current = null;
			if (start?.id !== event.pointerId) return;
			const x = event.clientX - start.x;
			if (Math.abs(x) < LEAST || Math.abs(x) < 2 * Math.abs(event.clientY - start.y)) return;
			if (x < 0) onForward();
			else onBack();
		},
		onPointerCancel() {
			from.current = null;
		},
	};
}
