import { useMemo, useRef, useState } from "react";
import { formatEdtf, joinParts } from "../../i18n/format-date.ts";
import { presentText } from "../../i18n/present-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { findSlides } from "../../model/lesson/find-slide.ts";
import { buildSearchIndex } from "../../model/search/search.ts";
import { useContent } from "../../ui/content-context.tsx";
import { ModalDialog } from "../../ui/modal-dialog.tsx";
import { SlideTitle } from "../../ui/teach/slide-title.tsx";

interface SlideChoice {
	readonly events: readonly HistoricalEvent[];
	/** Index of the presented event. */
	readonly at: number;
	/** False where a lesson asks for the dates. */
	readonly dates: boolean;
	readonly onGo: (id: string) => void;
	readonly onClose: () => void;
}

/** Has a dialog focus this element first; React's own property would do so before the dialog opens, which then takes the focus away. */
function focusFirst(element: HTMLElement | null): void {
	element?.setAttribute("autofocus", "");
}

function SlideButton(props: SlideChoice & { event: HistoricalEvent }) {
	const { event, events, at, dates, onGo } = props;
	const index = events.indexOf(event);
	return (
		<button
			type="button"
			className="slide-card"
			ref={index === at ? focusFirst : undefined}
			data-lane={event.lane}
			aria-current={index === at ? "true" : undefined}
			onClick={() => onGo(event.id)}
		>
			<b>{index + 1}</b>
			{dates && <span className="note">{joinParts(formatEdtf(event.date))}</span>}
			<span>
				<SlideTitle event={event} dated={dates} />
			</span>
		</button>
	);
}

/** All events of the lesson as a grid; arrows move in it. */
export function OverviewDialog(props: SlideChoice) {
	const grid = useRef<HTMLOListElement>(null);
	function move(key: string, target: EventTarget): boolean {
		const buttons = [...(grid.current?.querySelectorAll<HTMLButtonElement>(".slide-card") ?? [])];
		const index = target instanceof HTMLButtonElement ? buttons.indexOf(target) : -1;
		const top = buttons[0]?.offsetTop;
		const columns = Math.max(buttons.filter(({ offsetTop }) => offsetTop === top).length, 1);
		const by = new Map([
			["ArrowRight", 1],
			["ArrowLeft", -1],
			["ArrowDown", columns],
			["ArrowUp", -columns],
			["Home", -index],
			["End", buttons.length - 1 - index],
		]).get(key);
		if (by === undefined || index < 0) return false;
		buttons[index + by]?.focus();
		return true;
	}
	return (
		<ModalDialog open onClose={props.onClose} name="overview" heading={presentText.overview}>
			<ol
				className="slide-grid"
				ref={grid}
				onKeyDown={(event) => {
					if (move(event.key, event.target)) event.preventDefault();
				}}
			>
				{props.events.map((event) => (
					<li key={event.id}>
						<SlideButton {...props} event={event} />
					</li>
				))}
			</ol>
		</ModalDialog>
	);
}

/** Finds an event of the lesson by number, date or words; Enter goes to the first that is found. */
export function GoToDialog(props: SlideChoice) {
	const { events, onGo } = props;
	const { content } = useContent();
	const [query, setQuery] = useState("");
	const entries = useMemo(() => {
		const index = buildSearchIndex(content);
		return events.map(({ id, date }) => ({
			id,
			text: `${joinParts(formatEdtf(date))} ${date.edtf} ${index.get(id) ?? ""}`,
		}));
	}, [content, events]);
	const found = findSlides(entries, query).flatMap((id) => events.find((event) => event.id === id) ?? []);
	return (
		<ModalDialog open onClose={props.onClose} name="go-to" heading={presentText.goTo}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const [first] = found;
					if (first && query.trim() !== "") onGo(first.id);
				}}
			>
				<label>
					{presentText.goToLabel}
					<input
						type="text"
						autoComplete="off"
						maxLength={80}
						ref={focusFirst}
						value={query}
						onChange={(event) => setQuery(event.currentTarget.value)}
					/>
				</label>
			</form>
			<p role="status">{found.length === 0 ? presentText.goToNone : ""}</p>
			<ul className="slide-grid is-list">
				{found.map((event) => (
					<li key={event.id}>
						<SlideButton {...props} event={event} />
					</li>
				))}
			</ul>
		</ModalDialog>
	);
}
