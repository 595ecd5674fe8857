import "./term-text.css";
import { en } from "../i18n/en.ts";
import { eventText } from "../i18n/event-text.ts";
import type { TermUse } from "../model/glossary-terms.ts";
import { Marked } from "./marked.tsx";

const noteId = (id: string, { entry }: TermUse) => `${id}-${entry.term.replace(/\W+/g, "-")}`;

/**
 * A text in which a press on a term opens its explanation, without a script: all of it, or what is from `start` to before `end`. The
 * words stay text, character by character, so that they wrap and are copied like the others: the button, for keys, is beside them, out
 * of sight. `id` is that of the `TermNotes`, which has to be on the page as well.
 */
export function TermText(props: {
	id: string;
	text: string;
	uses: readonly TermUse[];
	query?: string;
	start?: number;
	end?: number;
}) {
	const { id, text, uses, query = "", start = 0, end = text.length } = props;
	let at = start;
	return (
		<>
			{uses
				.filter((use) => use.start >= start && use.end <= end)
				.map((use) => {
					const from = at;
					at = use.end;
					return [
						<Marked key={`to ${use.start}`} text={text} query={query} start={from} end={use.start} />,
						<label key={use.start} className="term">
							<Marked text={text} query={query} start={use.start} end={use.end} />
							<button
								type="button"
								className="visually-hidden"
								aria-label={en.term.explain(text.slice(use.start, use.end))}
								popoverTarget={noteId(id, use)}
							/>
						</label>,
					];
				})}
			<Marked text={text} query={query} start={at} end={end} />
		</>
	);
}

/** The explanations that the terms of some texts open. `id` has to be unique on the page. */
export function TermNotes({ id, uses }: { id: string; uses: readonly (readonly TermUse[])[] }) {
	return uses.flat().map((use) => (
		<div key={use.entry.term} id={noteId(id, use)} className="term-note" popover="auto">
			<p>
				<b>{use.entry.term}</b>: {use.entry.definition}
			</p>
			<p className="note">
				{en.term.ours}
				{use.entry.source && (
					<>
						{` · ${en.term.source} `}
						{/* In a frame, another site would take the timeline's place. */}
						<a href={use.entry.source.url} target="_blank" rel="noopener noreferrer">
							{use.entry.source.publisher}
							<span className="visually-hidden"> ({eventText.reportHint})</span>
						</a>
					</>
				)}
			</p>
		</div>
	));
}
