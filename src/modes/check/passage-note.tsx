import { checkText } from "../../i18n/check-text.ts";
import type { ArticleIndex } from "../../model/check/article-index.ts";
import type { Passage } from "../../model/check/passage.ts";
import { whereItStands } from "../../model/check/where-it-stands.ts";
import { wellFormed } from "../../model/well-formed.ts";
import { useContent } from "../../ui/content-context.tsx";
import { EventLink } from "../../ui/event-link.tsx";
import { QuoteAttribution } from "../../ui/quote-attribution.tsx";
import { passageName } from "./passage-mark.tsx";

/** Changes that a note tells one by one. */
const TOLD = 12;

/** UTF-16 code units of the text that a note repeats. */
const EXCERPT = 160;

function excerpt(text: string, start: number, end: number): string {
	return end - start > EXCERPT
		? `${wellFormed(text.slice(start, start + EXCERPT))}…`
		: text.slice(start, end);
}

/** Where in the article a passage stands: which events quote it, who said it, and whose words they are. */
function Where({ passage, index }: { passage: Passage; index: ArticleIndex }) {
	const { event: events, person } = useContent();
	const { events: quoting, quote: placed, inMarks } = whereItStands(index, passage.places);
	const event = placed && events.get(placed.event);
	const speaker = placed?.quote.speaker == null ? undefined : person.get(placed.quote.speaker);
	const several = passage.verdict === "verbatim" && passage.places.length > 1;
	return (
		<>
			{several && <p>{checkText.severalPlaces(passage.places.length)}</p>}
			{quoting.length === 0 ? (
				<p>{checkText.notQuoted}</p>
			) : (
				<p>
					{`${checkText.quotedBy} `}
					{quoting.map((id, at) => (
						<span key={id}>
							{at > 0 && ", "}
							<EventLink id={id}>{events.get(id)?.shortTitle}</EventLink>
						</span>
					))}
				</p>
			)}
			{event && !several && (
				<p className="note">
					<QuoteAttribution quote={placed.quote} event={event} />
				</p>
			)}
			{speaker && !several && placed?.quote.mode === "reported" && (
				<p>
					<b>{inMarks ? checkText.inMarks : checkText.reported(speaker.name)}</b>
				</p>
			)}
		</>
	);
}

/** What there is to say of a passage. */
export function PassageNote(props: { passage: Passage; text: string; number: number; index: ArticleIndex }) {
	const { passage, text, number, index } = props;
	const { verdict, kind, remark, changes, places, start, end } = passage;
	const told = changes.flatMap((change) => {
		const words = excerpt(text, change.start, change.end);
		return remark === null ? (checkText.changes[change.kind](words, change.article) ?? []) : [];
	});
	return (
		<li data-note={verdict}>
			<button
				type="button"
				id={`check-note-${number}`}
				className="check-label"
				aria-label={checkText.toText(number, passageName(passage))}
				onClick={() => document.getElementById(`check-passage-${number}`)?.focus()}
			>
				{number} {passageName(passage)}
			</button>
			<blockquote>{excerpt(text, start, end)}</blockquote>
			<p>{remark ? checkText.remarks[remark] : checkText.says[kind === "unmarked" ? kind : verdict]}</p>
			{told.length > 0 && (
				<ul>
					{told.slice(0, TOLD).map((line, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice, and never changes
						<li key={at}>{line}</li>
					))}
					{told.length > TOLD && <li>{checkText.moreChanges(told.length - TOLD)}</li>}
				</ul>
			)}
			{places.length > 0 && <Where passage={passage} index={index} />}
		</li>
	);
}
