import { useLayoutEffect, useRef } from "react";
import { shortDate } from "../../i18n/short-date.ts";
import { teachText } from "../../i18n/teach-text.ts";
import {
	changeEvent,
	changeSlide,
	type DraftSlide,
	isFinished,
	type LessonDraft,
	orderSlides,
	removeSlide,
} from "../../model/lesson/draft.ts";
import type { Teaching } from "../../model/lesson/teaching.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { ReorderList } from "../../ui/teach/reorder-list.tsx";
import { SlideFields } from "./slide-fields.tsx";
import { slideName, slideWords } from "./slide-name.ts";

/** A slide as a line that opens onto its fields. */
function SlideLine(props: {
	own: DraftSlide;
	draft: LessonDraft;
	teaching: Teaching;
	/** Just added: it opens, and its first field gets the focus. */
	fresh: boolean;
	openSlides: Set<string>;
	onDraft: (draft: LessonDraft, what: string, field?: string) => void;
	onRemove: () => void;
}) {
	const { own, draft, teaching, fresh, openSlides, onDraft, onRemove } = props;
	const { key, slide } = own;
	const index = useContent();
	const name = slideName(slide, index);
	const details = useRef<HTMLDetailsElement>(null);
	// Once: the reader may close it.
	const begin = useRef(fresh ? "fresh" : openSlides.has(key) ? "open" : null);
	useLayoutEffect(() => {
		if (!begin.current || !details.current) return;
		details.current.open = true;
		if (begin.current === "fresh")
			details.current.querySelector<HTMLElement>("div :is(input, textarea, select)")?.focus();
		begin.current = null;
	}, []);
	const date =
		slide.kind === "events" && slide.events.length === 1 && index.event.get(slide.events[0]?.id ?? "");
	const what = teachText.changes.slide(name);
	return (
		<>
			<details
				ref={details}
				className="draft-line"
				onToggle={({ currentTarget }) => {
					if (currentTarget.open) openSlides.add(key);
					else openSlides.delete(key);
				}}
			>
				<summary>
					<span className="draft-kind">{teachText.kinds[slide.kind]}</span>{" "}
					<b className="draft-words">{slideWords(slide, index)}</b>{" "}
					{date && (
						<span className="draft-when">
							<DateText parts={shortDate(date.date)} />{" "}
						</span>
					)}
					{slide.minutes !== null && (
						<span className="draft-minutes">{teachText.minutesShort(slide.minutes)}</span>
					)}
					{!isFinished(slide) && <span className="draft-unfinished">{teachText.unfinished}</span>}
				</summary>
				<div className="draft-fields">
					<SlideFields
						own={own}
						draft={draft}
						teaching={teaching}
						onSlide={(next, field) =>
							onDraft(changeSlide(draft, key, next), what, field && `${key} ${field}`)
						}
						onEvent={(id, part, field) => onDraft(changeEvent(draft, id, part), what, field)}
					/>
				</div>
			</details>
			<button
				type="button"
				className="text-button draft-remove"
				aria-label={teachText.removeNamed(name)}
				onClick={onRemove}
			>
				{teachText.remove}
			</button>
		</>
	);
}

/** The slides of a lesson: in their order, each with what can be set for it. */
export function SlideList(props: {
	draft: LessonDraft;
	teaching: Teaching;
	/** The key of the slide that was just added from the menu. */
	fresh: string | null;
	/** The keys of the slides that stand open. */
	openSlides: Set<string>;
	onDraft: (draft: LessonDraft, what: string, field?: string) => void;
	/** The last slide is gone. */
	onEmpty: () => void;
}) {
	const { draft, teaching, fresh, openSlides, onDraft, onEmpty } = props;
	const index = useContent();
	const announce = useAnnounce();
	const list = useRef<HTMLDivElement>(null);
	/** The key of the slide that gets the focus which a removed one had. */
	const next = useRef<string | null>(null);

	useLayoutEffect(() => {
		const key = next.current;
		next.current = null;
		if (key !== null) list.current?.querySelector<HTMLElement>(`[data-id="${key}"] summary`)?.focus();
	});

	function remove(at: number) {
		const gone = draft.slides[at];
		if (!gone) return;
		const name = slideName(gone.slide, index);
		next.current = (draft.slides[at + 1] ?? draft.slides[at - 1])?.key ?? null;
		if (next.current === null) onEmpty();
		// Another slide may come by its key.
		openSlides.delete(gone.key);
		onDraft(removeSlide(draft, gone.key), teachText.changes.removed(name));
		announce(teachText.announceRemoved(name));
	}

	if (draft.slides.length === 0) return <p className="note">{teachText.noSlides}</p>;
	return (
		<div ref={list} className="draft-list">
			<ReorderList
				label={teachText.slidesOrder}
				items={draft.slides.map(({ key, slide }) => ({ id: key, name: slideName(slide, index) }))}
				onOrder={(keys) => onDraft(orderSlides(draft, keys), teachText.changes.order, "order")}
			>
				{(key) => {
					const at = draft.slides.findIndex((other) => other.key === key);
					const own = draft.slides[at];
					return (
						own && (
							<SlideLine
								own={own}
								draft={draft}
								teaching={teaching}
								fresh={key === fresh}
								openSlides={openSlides}
								onDraft={onDraft}
								onRemove={() => remove(at)}
							/>
						)
					);
				}}
			</ReorderList>
		</div>
	);
}
