import { evidenceText } from "../../i18n/evidence-text.ts";
import type { TermUse } from "../../model/glossary-terms.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { Marked } from "../marked.tsx";
import { TermText } from "../term-text.tsx";

/** What a link to a quote, and the quote itself, are called in the document: the pane has its own, beside the list's. */
export function quoteAnchor(id: string, pane: boolean): string {
	return pane ? `pane-${id}` : id;
}

/** Leads from a sentence of ours to each of the quotes that it is based on, by its number in the event, and to other reports. */
export function StandsOn(props: {
	event: HistoricalEvent;
	quotes: readonly string[];
	accounts?: readonly string[];
	pane: boolean;
}) {
	const { event, quotes, accounts = [], pane } = props;
	const found = event.quotes.flatMap(({ id }, index) =>
		quotes.includes(id) ? [{ id, number: index + 1 }] : [],
	);
	const [account] = accounts;
	if (found.length === 0 && account === undefined) return null;
	return (
		<span className="stands-on">
			{found.map(({ id, number }, index) => (
				<span key={id}>
					{index > 0 && ", "}
					<a
						href={`#${id}`}
						aria-label={evidenceText.basedOn(number)}
						aria-details={pane ? quoteAnchor(id, pane) : undefined}
					>
						{number}
					</a>
				</span>
			))}
			{account !== undefined && (
				<>
					{found.length > 0 && ", "}
					<a href={`#${event.id}`} data-to={account}>
						{evidenceText.reports}
					</a>
				</>
			)}
		</span>
	);
}

/** Our summary: one paragraph, whose sentences each say what they stand on, or are remarks of ours. */
export function Summary(props: {
	event: HistoricalEvent;
	query: string;
	pane?: boolean;
	/** The terms that each sentence explains, with the id of their notes. */
	terms?: { readonly id: string; readonly uses: readonly (readonly TermUse[])[] };
}) {
	const { event, query, pane = false, terms } = props;
	return (
		<p className="summary">
			{event.summary.map(({ text, quotes, accounts }, index) => (
				<span key={text}>
					{index > 0 && " "}
					<span
						className={quotes.length + accounts.length === 0 ? "statement is-remark" : "statement"}
						data-on={[...quotes, ...accounts].join(" ") || undefined}
					>
						{terms ? (
							<TermText id={terms.id} text={text} uses={terms.uses[index] ?? []} query={query} />
						) : (
							<Marked text={text} query={query} />
						)}
						<StandsOn event={event} quotes={quotes} accounts={accounts} pane={pane} />
					</span>
				</span>
			))}
		</p>
	);
}
