import { type Ref, useMemo, useRef, useState } from "react";
import { shortDate } from "../../i18n/short-date.ts";
import { teachText } from "../../i18n/teach-text.ts";
import { ADDED_KINDS, type AddedKind } from "../../model/lesson/draft.ts";
import { MAX_QUERY } from "../../model/search/event-filter.ts";
import { byFit, foundEvents } from "../../model/search/found-events.ts";
import { buildSearchIndex, searchEvents } from "../../model/search/search.ts";
import { useContent } from "../../ui/content-context.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Marked } from "../../ui/marked.tsx";

/** Finds events and adds them. What is added stays in the list, where the focus is. */
export function AddEvent(props: {
	/** Ids of the lesson's events. */
	chosen: ReadonlySet<string>;
	fieldRef: Ref<HTMLInputElement>;
	onAdd: (id: string) => void;
}) {
	const { chosen, fieldRef, onAdd } = props;
	const { content } = useContent();
	const [query, setQuery] = useState("");
	const index = useMemo(() => buildSearchIndex(content), [content]);
	const found = useMemo(() => searchEvents(index, query), [index, query]);
	const asked = query.trim();
	const lines = useMemo(() => byFit(foundEvents(content, found, asked), asked), [content, found, asked]);
	return (
		<section className="add-event">
			<label>
				{teachText.find}
				<input
					ref={fieldRef}
					type="search"
					maxLength={MAX_QUERY}
					autoComplete="off"
					value={query}
					onChange={({ currentTarget }) => setQuery(currentTarget.value)}
				/>
			</label>
			{lines.length === 0 && (
				<p className="note" role="status">
					{teachText.findNone}
				</p>
			)}
			<ul>
				{lines.map(({ event: { id, title, date }, stretch }) => {
					const there = chosen.has(id);
					return (
						<li key={id}>
							<button
								type="button"
								className="button"
								aria-disabled={there}
								aria-label={there ? teachText.inLessonNamed(title) : teachText.addNamed(title)}
								onClick={() => {
									if (!there) onAdd(id);
								}}
							>
								{there ? teachText.inLesson : teachText.add}
							</button>
							<span>
								<Marked text={title} query={asked} />{" "}
								<span className="draft-when">
									<DateText parts={shortDate(date)} />
								</span>
								{stretch && (
									<span className="add-stretch">
										<Marked text={stretch.text} query={asked} />
									</span>
								)}
							</span>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

/** Adds a slide of another kind. */
export function AddSlide({ onAdd }: { onAdd: (kind: AddedKind) => void }) {
	const menu = useRef<HTMLDetailsElement>(null);
	return (
		<details
			ref={menu}
			className="add-slide"
			onKeyDown={(event) => {
				if (event.key !== "Escape" || !menu.current?.open) return;
				event.stopPropagation();
				menu.current.open = false;
				menu.current.querySelector("summary")?.focus();
			}}
		>
			<summary className="button">{teachText.addSlide}</summary>
			<ul>
				{ADDED_KINDS.map((kind) => (
					<li key={kind}>
						<button
							type="button"
							className="button"
							onClick={() => {
								if (menu.current) menu.current.open = false;
								onAdd(kind);
							}}
						>
							{teachText.addKinds[kind]}
						</button>
					</li>
				))}
			</ul>
		</details>
	);
}
