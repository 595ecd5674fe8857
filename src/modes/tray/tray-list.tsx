import { useLayoutEffect, useRef, useState } from "react";
import { formatEdtf, joinParts } from "../../i18n/format-date.ts";
import { trayViewText } from "../../i18n/tray-view-text.ts";
import type { KeptItem } from "../../model/tray/kept-item.ts";
import { dropItem, noteItem, putBack, swapItems, type Tray, type TrayItem } from "../../model/tray/tray.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { EventLink, EventLinkProvider } from "../../ui/event-link.tsx";
import { KeptWords } from "./kept-words.tsx";
import { NoteField } from "./note-field.tsx";

type Part = "up" | "down" | "remove" | "back";

/** What was removed last, with where it was, so that it can be put back. */
interface Removed {
	readonly item: TrayItem;
	readonly name: string;
	/** Its place in the tray. */
	readonly place: number;
	/** Its place among what is shown. */
	readonly at: number;
}

/** What something kept is called where it is not seen. */
function nameOf(item: KeptItem): string {
	const { shortTitle, quotes } = item.event;
	return item.kind === "quote"
		? trayViewText.quoteName(quotes.indexOf(item.quote) + 1, shortTitle)
		: trayViewText.accountName(item.account.voice, shortTitle);
}

/** What was kept, in its order, each with the reader's line; to be moved, removed and put back. */
export function TrayList(props: {
	items: readonly KeptItem[];
	tray: Tray;
	onTray: (tray: Tray) => void;
	/** Opens an event; `item` is what was kept, at which its link stands. */
	onOpen: (event: string, item: string) => void;
}) {
	const { items, tray, onTray, onOpen } = props;
	const announce = useAnnounce();
	const list = useRef<HTMLOListElement>(null);
	const [removed, setRemoved] = useState<Removed | null>(null);
	/** Where the focus belongs after the next draw: what moves in the document, or leaves it, loses it. */
	const focus = useRef<{ readonly id: string; readonly part: Part } | null>(null);

	useLayoutEffect(() => {
		const wanted = focus.current;
		if (!wanted) return;
		focus.current = null;
		const row = [...(list.current?.querySelectorAll<HTMLElement>("[data-id]") ?? [])].find(
			({ dataset }) => dataset.id === wanted.id,
		);
		const control = row?.querySelector<HTMLElement>(`[data-part="${wanted.part}"]`);
		control?.focus({ preventScroll: true });
		// Where others moved around it, it has the focus already, and no browser scrolls. The words, and then what is pressed.
		for (const part of [row, control]) part?.scrollIntoView({ block: "nearest" });
	});

	function move(item: KeptItem, at: number, by: number, part: Part) {
		const other = items[at + by];
		if (!other) return;
		focus.current = { id: item.id, part };
		onTray(swapItems(tray, item.id, other.id));
		announce(trayViewText.moved(nameOf(item), at + by + 1, items.length));
	}

	function remove(item: KeptItem, at: number) {
		const { id, note } = item;
		const name = nameOf(item);
		focus.current = { id, part: "back" };
		setRemoved({ item: { id, note }, name, at, place: tray.findIndex((other) => other.id === id) });
		onTray(dropItem(tray, id));
		announce(trayViewText.removed(name));
	}

	function restore({ item, name, place }: Removed) {
		focus.current = { id: item.id, part: "remove" };
		setRemoved(null);
		onTray(putBack(tray, item, place));
		announce(trayViewText.isBack(name));
	}

	const rows = items.map((item, at) => {
		const { id, note, event } = item;
		const name = nameOf(item);
		return (
			<li key={id} data-id={id} data-lane={event.lane}>
				<EventLinkProvider open={(opened) => onOpen(opened, id)}>
					<h3>
						<EventLink id={event.id}>{event.title}</EventLink>
						<span className="tray-date">{joinParts(formatEdtf(event.date))}</span>
					</h3>
					<KeptWords item={item} />
				</EventLinkProvider>
				<NoteField name={name} note={note} onNote={(text) => onTray(noteItem(tray, id, text))} />
				<div className="tray-tools">
					<button
						type="button"
						className="text-button"
						data-part="up"
						aria-label={trayViewText.named(trayViewText.up, name)}
						aria-disabled={at === 0}
						onClick={() => move(item, at, -1, "up")}
					>
						{trayViewText.up}
					</button>
					<button
						type="button"
						className="text-button"
						data-part="down"
						aria-label={trayViewText.named(trayViewText.down, name)}
						aria-disabled={at === items.length - 1}
						onClick={() => move(item, at, 1, "down")}
					>
						{trayViewText.down}
					</button>
					<button
						type="button"
						className="text-button"
						data-part="remove"
						aria-label={trayViewText.named(trayViewText.remove, name)}
						onClick={() => remove(item, at)}
					>
						{trayViewText.remove}
					</button>
				</div>
			</li>
		);
	});
	// Kept again elsewhere, there is nothing to put back.
	if (removed && !tray.some(({ id }) => id === removed.item.id))
		rows.splice(
			removed.at,
			0,
			<li key={removed.item.id} data-id={removed.item.id} className="tray-removed">
				{`${trayViewText.removed(removed.name)} `}
				<button
					type="button"
					className="text-button"
					data-part="back"
					aria-label={trayViewText.named(trayViewText.putBack, removed.name)}
					onClick={() => restore(removed)}
				>
					{trayViewText.putBack}
				</button>
			</li>,
		);
	if (rows.length === 0) return null;
	return (
		<ol ref={list} className="tray-items" aria-label={trayViewText.items}>
			{rows}
		</ol>
	);
}
