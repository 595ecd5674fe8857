import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from "react";
import "./reorder-list.css";
import { reorderText } from "../../i18n/reorder-text.ts";
import { moveItem } from "../../model/lesson/move-item.ts";
import { useAnnounce } from "../announcer.tsx";
import { useDragOrder } from "./use-drag-order.ts";

type Part = "grip" | "up" | "down";

/** Something that can be put in its place among others. */
interface ReorderItem {
	readonly id: string;
	readonly name: string;
	/** What is said of it, at its handle too, as hands that go from handle to handle pass by what it holds. */
	readonly mark?: string | undefined;
}

/** Where a key moves an item that stands `at` among so many; `null` for other keys. */
function placeAfterKey(key: string, at: number, count: number): number | null {
	if (key === "ArrowUp") return at - 1;
	if (key === "ArrowDown") return at + 1;
	if (key === "Home") return 0;
	return key === "End" ? count - 1 : null;
}

/**
 * A list that is put in order by dragging, by buttons, or by keys on the handles. For the keyboard an item is one stop, its handle:
 * the buttons are for fingers and pointers. `children` gives what an item holds.
 */
export function ReorderList(props: {
	label: string;
	items: readonly ReorderItem[];
	/** Told the new order and the item that was moved. */
	onOrder: (ids: readonly string[], moved: string) => void;
	children: (id: string) => ReactNode;
}) {
	const { label, items, onOrder, children } = props;
	const ids = items.map(({ id }) => id);
	const instructions = useId();
	const list = useRef<HTMLOListElement>(null);
	const announce = useAnnounce();
	/** The item that is picked up by key, with the order to go back to. */
	const [held, setHeld] = useState<{ readonly id: string; readonly before: readonly string[] } | null>(null);
	/** True once the first handle was left: how it is used is said there once. */
	const [told, setTold] = useState(false);
	/** True once a key was used here, where a screen may not have told that there are keys. */
	const [keys, setKeys] = useState(false);
	const keepFocus = useRef<{ readonly id: string; readonly part: Part } | null>(null);
	const { drag, begin } = useDragOrder(list, ids, (id, order) => {
		change(id, order, reorderText.dropped);
	});

	function change(id: string, order: readonly string[], words: typeof reorderText.at) {
		const name = items.find((item) => item.id === id)?.name ?? id;
		onOrder(order, id);
		announce(words(name, order.indexOf(id) + 1, order.length));
	}

	function moveTo(id: string, place: number, part: Part) {
		keepFocus.current = { id, part };
		change(id, moveItem(ids, id, place), reorderText.at);
	}

	// What moves in the document loses the focus.
	useLayoutEffect(() => {
		const kept = keepFocus.current;
		if (!kept) return;
		keepFocus.current = null;
		const control = [
			...(list.current?.querySelectorAll<HTMLElement>(`[data-part="${kept.part}"]`) ?? []),
		].find(({ parentElement }) => parentElement?.dataset.id === kept.id);
		control?.focus();
		// The browser does not follow what kept the focus.
		for (const part of [control?.parentElement, control]) part?.scrollIntoView({ block: "nearest" });
	});

	function press(id: string, event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		setKeys(true);
		const place = placeAfterKey(event.key, ids.indexOf(id), ids.length);
		if (place !== null) moveTo(id, place, "grip");
		else if (event.key === " " || event.key === "Enter") {
			setHeld(held ? null : { id, before: ids });
			change(id, ids, held ? reorderText.dropped : reorderText.picked);
		} else if (held && event.key === "Escape") {
			keepFocus.current = { id, part: "grip" };
			setHeld(null);
			change(id, held.before, reorderText.returned);
		} else return;
		event.preventDefault();
		event.stopPropagation();
	}

	return (
		<>
			<ol ref={list} className="reorder" aria-label={label}>
				{items.map(({ id, name, mark }, at) => (
					<li
						key={id}
						data-id={id}
						className={held?.id === id || drag?.id === id ? "is-held" : undefined}
						style={drag ? { order: drag.order.indexOf(id) } : undefined}
					>
						<button
							type="button"
							className="reorder-grip"
							data-part="grip"
							aria-label={reorderText.grip(mark === undefined ? name : reorderText.marked(name, mark))}
							aria-describedby={at === 0 && !told ? instructions : undefined}
							aria-pressed={held?.id === id}
							onPointerDown={(event) => begin(id, event)}
							onKeyDown={(event) => press(id, event)}
							onBlur={() => {
								if (keepFocus.current !== null) return;
								setHeld(null);
								setTold(true);
							}}
						>
							<span aria-hidden="true">⠿</span>
						</button>
						<div className="reorder-content">{children(id)}</div>
						<button
							type="button"
							className="button"
							data-part="up"
							tabIndex={-1}
							aria-label={reorderText.up(name)}
							aria-disabled={at === 0}
							onClick={() => moveTo(id, at - 1, "up")}
						>
							<span aria-hidden="true">↑</span>
						</button>
						<button
							type="button"
							className="button"
							data-part="down"
							tabIndex={-1}
							aria-label={reorderText.down(name)}
							aria-disabled={at === items.length - 1}
							onClick={() => moveTo(id, at + 1, "down")}
						>
							<span aria-hidden="true">↓</span>
						</button>
					</li>
				))}
			</ol>
			<p id={instructions} className={keys ? "note" : "note reorder-hint"}>
				{reorderText.instructions}
			</p>
		</>
	);
}
