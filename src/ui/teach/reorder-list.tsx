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
}

/** A list that is put in order by dragging, by buttons, or by keys on the handles. `children` gives what an item holds. */
export function ReorderList(props: {
	label: string;
	/** How it is put in order; left out, what is said of events. */
	instructions?: string;
	items: readonly ReorderItem[];
	onOrder: (ids: readonly string[]) => void;
	children: (id: string) => ReactNode;
}) {
	const { label, instructions = reorderText.instructions, items, onOrder, children } = props;
	const ids = items.map(({ id }) => id);
	const instructionsId = useId();
	const list = useRef<HTMLOListElement>(null);
	const announce = useAnnounce();
	/** The item that is picked up by key, with the order to go back to. */
	const [held, setHeld] = useState<{ readonly id: string; readonly before: readonly string[] } | null>(null);
	const keepFocus = useRef<{ readonly id: string; readonly part: Part } | null>(null);
	const { drag, begin } = useDragOrder(list, ids, (id, order) => {
		change(id, order, reorderText.dropped);
	});

	function change(id: string, order: readonly string[], words: typeof reorderText.at) {
		const name = items.find((item) => item.id === id)?.name ?? id;
		onOrder(order);
		announce(words(name, order.indexOf(id) + 1, order.length));
	}

	function step(id: string, by: number, part: Part) {
		keepFocus.current = { id, part };
		change(id, moveItem(ids, id, ids.indexOf(id) + by), reorderText.at);
	}

	// What moves in the document loses the focus.
	useLayoutEffect(() => {
		const kept = keepFocus.current;
		if (!kept) return;
		keepFocus.current = null;
		[...(list.current?.querySelectorAll<HTMLElement>(`[data-part="${kept.part}"]`) ?? [])]
			.find((control) => control.parentElement?.dataset.id === kept.id)
			?.focus();
	});

	function press(id: string, event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === " " || event.key === "Enter") {
			setHeld(held ? null : { id, before: ids });
			change(id, ids, held ? reorderText.dropped : reorderText.picked);
		} else if (held && event.key === "ArrowUp") step(id, -1, "grip");
		else if (held && event.key === "ArrowDown") step(id, 1, "grip");
		else if (held && event.key === "Escape") {
			keepFocus.current = { id, part: "grip" };
			setHeld(null);
			change(id, held.before, reorderText.returned);
		} else return;
		event.preventDefault();
		event.stopPropagation();
	}

	return (
		<>
			<p id={instructionsId} className="note">
				{instructions}
			</p>
			<ol ref={list} className="reorder" aria-label={label}>
				{items.map(({ id, name }, at) => (
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
							aria-label={reorderText.grip(name)}
							aria-describedby={instructionsId}
							aria-pressed={held?.id === id}
							onPointerDown={(event) => begin(id, event)}
							onKeyDown={(event) => press(id, event)}
							onBlur={() => {
								if (keepFocus.current === null) setHeld(null);
							}}
						>
							<span aria-hidden="true">⠿</span>
						</button>
						<div className="reorder-content">{children(id)}</div>
						<button
							type="button"
							className="button"
							data-part="up"
							aria-label={reorderText.up(name)}
							aria-disabled={at === 0}
							onClick={() => step(id, -1, "up")}
						>
							<span aria-hidden="true">↑</span>
						</button>
						<button
							type="button"
							className="button"
							data-part="down"
							aria-label={reorderText.down(name)}
							aria-disabled={at === items.length - 1}
							onClick={() => step(id, 1, "down")}
						>
							<span aria-hidden="true">↓</span>
						</button>
					</li>
				))}
			</ol>
		</>
	);
}
