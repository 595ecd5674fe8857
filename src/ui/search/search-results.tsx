import { type KeyboardEvent, type Ref, useMemo } from "react";
import { quoteText } from "../../i18n/quote-text.ts";
import { searchText } from "../../i18n/search-text.ts";
import { shortDate } from "../../i18n/short-date.ts";
import { type FoundStretch, foundEvents } from "../../model/search/found-events.ts";
import { useContent } from "../content-context.tsx";
import { DateText } from "../date-text.tsx";
import { EventLink, EventLinkProvider } from "../event-link.tsx";
import { Marked } from "../marked.tsx";
import { NearWords } from "./near-words.tsx";
import "./search-results.css";

/** Where a key moves among `count` links: -1 is above the first, and out of them; `null` for other keys. */
function nextLink(key: string, at: number, count: number): number | null {
	if (key === "Escape") return -1;
	if (key === "ArrowDown") return Math.min(at + 1, count - 1);
	if (key === "ArrowUp") return at - 1;
	if (key === "Home") return 0;
	return key === "End" ? count - 1 : null;
}

function Stretch({ stretch, query }: { stretch: FoundStretch; query: string }) {
	const { person } = useContent();
	const { field, quote, text } = stretch;
	const words = <Marked text={text} query={query} />;
	if (field === "account")
		return (
			<>
				{searchText.reported}
				{words}
			</>
		);
	if (!quote) return words;
	const speaker = quote.speaker === null ? undefined : person.get(quote.speaker)?.name;
	return (
		<>
			{searchText.said(speaker ?? quoteText.article)}
			{quote.mode === "direct" ? <q>{words}</q> : words}
		</>
	);
}

/** Says that nothing is found, and what is near. */
function NothingFound(props: {
	query: string;
	filtering: boolean;
	onQuery: (text: string) => void;
	onNamed: (() => void) | null;
}) {
	const { query, filtering, onQuery, onNamed } = props;
	const filtered = query === "" ? searchText.noneChosen : searchText.noneFiltered(query);
	return (
		<>
			<p>{filtering ? filtered : searchText.none(query)}</p>
			{onNamed && (
				<p>
					<button type="button" className="button" onClick={onNamed}>
						{searchText.named}
					</button>
				</p>
			)}
			{query !== "" && <NearWords query={query} onQuery={onQuery} />}
		</>
	);
}

/** The events that a search or a filter lets through, a line each with the words that were found; or what is near to them. */
export function SearchResults(props: {
	query: string;
	/** True where more than the query narrows: people, lanes, accounts, a lesson. */
	filtering: boolean;
	/** Shows the chosen people's events in which they do not speak as well; `null` where that was asked for. */
	onNamed: (() => void) | null;
	/** Ids of the events that are let through. */
	found: ReadonlySet<string>;
	/** How many events there are. */
	total: number;
	onOpen: (id: string) => void;
	/** Shows all events again. */
	onReset: () => void;
	/** Searches for another text. */
	onQuery: (text: string) => void;
	/** Up on the first link, or Escape on any: the focus goes back to where the query is typed. */
	onBack: () => void;
	/** The list, for a key that goes from the search field to its first link. */
	listRef?: Ref<HTMLOListElement>;
}) {
	const { filtering, found, total, onOpen, onReset, onQuery, onNamed, onBack } = props;
	const { content } = useContent();
	const query = props.query.trim();
	const lines = useMemo(() => foundEvents(content, found, query), [content, found, query]);

	function press(event: KeyboardEvent<HTMLOListElement>) {
		const links = [...event.currentTarget.querySelectorAll("a")];
		const at = links.findIndex((link) => link.contains(document.activeElement));
		const next = nextLink(event.key, at, links.length);
		if (at < 0 || next === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		if (next < 0) onBack();
		else links[next]?.focus();
	}

	return (
		<section className="search-results" aria-labelledby="search-results-heading" tabIndex={-1}>
			<h2 id="search-results-heading">{searchText.heading(lines.length, total)}</h2>
			{lines.length === 0 ? (
				<NothingFound query={query} filtering={filtering} onQuery={onQuery} onNamed={onNamed} />
			) : (
				<EventLinkProvider open={onOpen}>
					<ol ref={props.listRef} onKeyDown={press}>
						{lines.map(({ event, stretch }) => (
							<li key={event.id} data-lane={event.lane}>
								<EventLink id={event.id} className="found-event">
									<span className="found-date">
										<DateText parts={shortDate(event.date)} />
									</span>{" "}
									<span className="found-title">
										<Marked text={event.title} query={query} />
									</span>{" "}
									{stretch && (
										<span className="found-stretch">
											<Stretch stretch={stretch} query={query} />
										</span>
									)}
								</EventLink>
							</li>
						))}
					</ol>
				</EventLinkProvider>
			)}
			{found.size < total && (
				<button type="button" className="button" onClick={onReset}>
					{searchText.reset}
				</button>
			)}
		</section>
	);
}
