import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { withoutDates } from "../../i18n/date-gaps.ts";
import { formatEdtf, joinParts } from "../../i18n/format-date.ts";
import { presentText } from "../../i18n/present-text.ts";
import { slideName } from "../../i18n/slide-name.ts";
import type { DeckSlide } from "../../model/lesson/deck.ts";
import { findSlides } from "../../model/lesson/find-slide.ts";
import { buildSearchIndex } from "../../model/search/search.ts";
import { useContent } from "../../ui/content-context.tsx";
import { ModalDialog } from "../../ui/modal-dialog.tsx";
import { DatedText } from "../../ui/teach/dated-text.tsx";

interface SlideChoice {
	readonly deck: readonly DeckSlide[];
	/** Place of the presented slide. */
	readonly at: number;
	/** False where a lesson asks for the dates. */
	readonly dates: boolean;
	readonly onGo: (slide: number) => void;
	readonly onClose: () => void;
}

/** Has a dialog focus this element first; React's own property would do so before the dialog opens, which then takes the focus away. */
function focusFirst(element: HTMLElement | null): void {
	element?.setAttribute("autofocus", "");
}

function SlideButton(props: SlideChoice & { slide: DeckSlide }) {
	const { slide, deck, at, dates, onGo } = props;
	const place = deck.indexOf(slide);
	const [only, ...more] = slide.kind === "events" ? slide.events : [];
	const date = dates && only && more.length === 0 ? joinParts(formatEdtf(only.event.date)) : "";
	const note = presentText.kinds[slide.kind] || date;
	return (
		<button
			type="button"
			className="slide-card"
			ref={place === at ? focusFirst : undefined}
			data-lane={only?.event.lane}
			aria-current={place === at ? "true" : undefined}
			onClick={() => onGo(place)}
		>
			<b>{slide.kind === "end" ? "" : place + 1}</b>
			{note !== "" && <span className="note">{note}</span>}
			<span>
				<DatedText text={slideName(slide)} dated={dates || slide.kind !== "events"} />
			</span>
		</button>
	);
}

/** Moves the focus in a grid of slides by an arrow, Home or End; no further than its ends. */
function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
	const { key, target, currentTarget } = event;
	const buttons = [...currentTarget.querySelectorAll<HTMLButtonElement>(".slide-card")];
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
	if (by === undefined || index < 0) return;
	event.preventDefault();
	buttons[index + by]?.focus();
}

/** All slides of the lesson as a grid; arrows move in it. */
export function OverviewDialog(props: SlideChoice) {
	return (
		<ModalDialog open onClose={props.onClose} name="overview" heading={presentText.overview}>
			<ol className="slide-grid" onKeyDown={moveInGrid}>
				{props.deck.map((slide, place) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two slides may be the same, and none ever moves.
					<li key={place}>
						<SlideButton {...props} slide={slide} />
					</li>
				))}
			</ol>
		</ModalDialog>
	);
}

/** What a slide is called and can be found by; its dates only where they are not asked for. */
function slideEntry(slide: DeckSlide, place: number, index: ReadonlyMap<string, string>, dates: boolean) {
	const id = String(place);
	if (slide.kind !== "events") {
		const name = `${presentText.kinds[slide.kind]} ${slideName(slide)}`;
		return { id, name, text: name };
	}
	const names = slide.events.map(({ event: { title, date } }) =>
		dates ? `${title} ${joinParts(formatEdtf(date))} ${date.edtf}` : withoutDates(title),
	);
	const name = names.join(" ");
	const words = dates ? slide.events.map(({ event }) => index.get(event.id) ?? "") : [];
	return { id, name, text: [name, ...words].join(" ") };
}

/** Finds a slide by number, date or words; Enter goes to the first that is found, and the arrow down leads among all of them. */
export function GoToDialog(props: SlideChoice) {
	const { deck, dates, onGo } = props;
	const { content } = useContent();
	const [query, setQuery] = useState("");
	const list = useRef<HTMLUListElement>(null);
	const entries = useMemo(() => {
		const index = buildSearchIndex(content);
		return deck.map((slide, place) => slideEntry(slide, place, index, dates));
	}, [content, deck, dates]);
	const found = findSlides(entries, query).flatMap((place) => deck[Number(place)] ?? []);
	return (
		<ModalDialog open onClose={props.onClose} name="go-to" heading={presentText.goTo}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const [first] = found;
					if (first && query.trim() !== "") onGo(deck.indexOf(first));
				}}
			>
				<label>
					{dates ? presentText.goToLabel : presentText.goToLabelUndated}
					<input
						type="text"
						autoComplete="off"
						maxLength={80}
						ref={focusFirst}
						value={query}
						onChange={(event) => setQuery(event.currentTarget.value)}
						onKeyDown={(event) => {
							if (event.key !== "ArrowDown") return;
							event.preventDefault();
							list.current?.querySelector("button")?.focus();
						}}
					/>
				</label>
			</form>
			<p role="status">{found.length === 0 ? presentText.goToNone : ""}</p>
			<ul className="slide-grid is-list" ref={list} onKeyDown={moveInGrid}>
				{found.map((slide) => (
					<li key={deck.indexOf(slide)}>
						<SlideButton {...props} slide={slide} />
					</li>
				))}
			</ul>
		</ModalDialog>
	);
}
