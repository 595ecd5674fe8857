import { evidenceText } from "../../i18n/evidence-text.ts";
import type { TermUse } from "../../model/glossary-terms.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { Marked } from "../marked.tsx";
import { TermText } from "../term-text.tsx";

/** What a link to a quote, and the quote itself, are called in the document: the pane has its own, beside the list's. */
export function quoteAnchor(id: string, pane: boolean): string {
	return pane ? `pane-${id}` : id;
}

/** Leads from a sentence of ours to the quotes that it stands on, by their numbers in the event. */
export function StandsOn(props: {
	event: HistoricalEvent;
	quotes: readonly string[];
	accounts?: readonly string[];
	pane: boolean;
}) {
	const { event, quotes, accounts = [], pane } = props;
	const numbers = quotes
		.map((id) => event.quotes.findIndex((quote) => quote.id === id) + 1)
		.toSorted((a, b) => a - b);
	const onReports = accounts.length > 0;
	if (numbers.length === 0 && !onReports) return null;
	return (
		<a
			className="stands-on"
			href={`#${quotes[0] ?? event.id}`}
			aria-label={evidenceText.standsOn(numbers, onReports)}
			aria-details={quotes.map((id) => quoteAnchor(id, pane)).join(" ") || undefined}
		>
			{evidenceText.stands(numbers, onReports)}
		</a>
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
