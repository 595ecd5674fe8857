import {
	type PointerEvent as ReactPointerEvent,
	type RefObject,
	useCallback,
	useEffect,
	useRef,
	useState,
} from "react";
import { moveItem } from "../../model/lesson/move-item.ts";

interface Drag {
	readonly id: string;
	readonly order: readonly string[];
}

/** The place, counted from 0, at which a pointer at `y` is among the list's other items. */
function placeAt(list: HTMLElement, id: string, y: number): number {
	return [...list.querySelectorAll<HTMLElement>(":scope > [data-id]")].filter((item) => {
		const box = item.getBoundingClientRect();
		return item.dataset.id !== id && box.top + box.height / 2 < y;
	}).length;
}

/** How near to the view's upper or lower end a pointer moves the page, and by how much a frame; in CSS pixels. */
const EDGE = 56;
const SPEED = 9;

/** How far the page moves in a frame for a pointer at `y`. */
function scrollAt(y: number): number {
	if (y < EDGE) return -SPEED;
	return y > window.innerHeight - EDGE ? SPEED : 0;
}

/**
 * Dragging by pointer; at the view's ends the page comes along. Until it is dropped only the style's `order` changes: an element that moved in the document would lose
 * the finger on it. Esc, or a browser that takes the pointer away, puts it back.
 */
export function useDragOrder(
	list: RefObject<HTMLElement | null>,
	ids: readonly string[],
	onDrop: (id: string, order: readonly string[]) => void,
): { readonly drag: Drag | null; readonly begin: (id: string, event: ReactPointerEvent) => void } {
	const [drag, setDrag] = useState<Drag | null>(null);
	// A finger can be lifted before its last move is rendered: what is dropped is what was moved, drawn or not.
	const held = useRef<Drag | null>(null);
	const latest = useRef(onDrop);
	latest.current = onDrop;
	const hold = useCallback((next: Drag | null) => {
		held.current = next;
		setDrag(next);
	}, []);
	const dragging = drag !== null;
	useEffect(() => {
		if (!dragging) return;
		let frame = 0;
		function put(y: number) {
			const now = held.current;
			if (!list.current || !now) return;
			const place = placeAt(list.current, now.id, y);
			if (now.order.indexOf(now.id) !== place)
				hold({ id: now.id, order: moveItem(now.order, now.id, place) });
		}
		function scroll(y: number) {
			cancelAnimationFrame(frame);
			const by = scrollAt(y);
			if (by === 0) return;
			frame = requestAnimationFrame(() => {
				const before = window.scrollY;
				window.scrollBy(0, by);
				put(y);
				if (window.scrollY !== before) scroll(y);
			});
		}
		function move(event: PointerEvent) {
			if (!held.current) return;
			event.preventDefault();
			put(event.clientY);
			scroll(event.clientY);
		}
		function drop() {
			const now = held.current;
			hold(null);
			if (now) latest.current(now.id, now.order);
		}
		const cancel = () => hold(null);
		function press(event: KeyboardEvent) {
			if (event.key !== "Escape") return;
			event.preventDefault();
			cancel();
		}
		document.addEventListener("pointermove", move);
		document.addEventListener("pointerup", drop);
		document.addEventListener("pointercancel", cancel);
		document.addEventListener("keydown", press);
		return () => {
			cancelAnimationFrame(frame);
			document.removeEventListener("pointermove", move);
			document.removeEventListener("pointerup", drop);
			document.removeEventListener("pointercancel", cancel);
			document.removeEventListener("keydown", press);
		};
	}, [dragging, list, hold]);
	return {
		drag,
		begin(id, event) {
			if (event.button === 0) hold({ id, order: ids });
		},
	};
}
