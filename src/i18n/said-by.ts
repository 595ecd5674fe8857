import type { Account } from "../model/account.ts";
import type { HistoricalEvent, SourceQuote } from "../model/historical-event.ts";
import { tellingDate } from "../model/telling.ts";
import { timeDistance } from "../model/time-distance.ts";
import type { TimelineContent } from "../model/timeline-content.ts";
import { dateText } from "./date-text.ts";
import { formatAccountDate } from "./evidence-text.ts";
import { type DatePart, formatEdtf } from "./format-date.ts";
import { formatTellingDistance } from "./format-distance.ts";
import { presentText } from "./present-text.ts";
import { quoteText } from "./quote-text.ts";
import { hiddenGaps } from "./told-date.ts";

/** When and where something was said, as far as it may be told. */
export interface SaidWhen {
	/** "said on", "written", or "said" where the day is not told. */
	readonly verb: string;
	/** `null` where the day is asked for later. */
	readonly date: readonly DatePart[] | null;
	/** In brackets behind the date; `null` for nothing. */
	readonly basis: string | null;
	readonly occasion: { readonly id: string; readonly name: string } | null;
	readonly distance: string | null;
}

/** Whose words a quote is, how it is told, and when it was said. */
export interface SaidBy {
	readonly name: string;
	/** `null` for the article itself. */
	readonly role: string | null;
	readonly mode: string;
	/** `null` while the date of what the words are about is not shown. */
	readonly when: SaidWhen | null;
}

const textOf = (parts: readonly DatePart[]) =>
	parts.map((part) => (typeof part === "string" ? part : part.text)).join("");

/** True where a date in words tells one that is asked for. */
function isAsked(words: string, later: readonly HistoricalEvent[]): boolean {
	const dates = later.map(({ date }) => date);
	return hiddenGaps(words, true, dates).length > 0;
}

/** When a report was published, as far as it may be told; "" where not. `shown` and `later` are as in `saidBy`. */
export function reportedWhen(account: Account, shown: boolean, later: readonly HistoricalEvent[]): string {
	const day = formatAccountDate(account);
	return shown && !isAsked(day, later) ? day : "";
}

/**
 * Who said a quote, as it may be told. `about` are the events that it is shown for, the first one before all; `shown` says whether their
 * dates are, and `later` are the events that are asked for their dates afterwards: the day of one of them is not told, only the occasion.
 */
export function saidBy(
	quote: SourceQuote,
	about: readonly HistoricalEvent[],
	content: Pick<TimelineContent, "source" | "events" | "people">,
	shown: boolean,
	later: readonly HistoricalEvent[],
): SaidBy {
	const speaker = content.people.find(({ id }) => id === quote.speaker);
	const who = {
		name: speaker?.name ?? quoteText.article,
		role: speaker?.role ?? null,
		mode: quoteText.modes[quote.mode],
	};
	if (!shown) return { ...who, when: null };
	const { occasion: at, date } = tellingDate(quote, content);
	const occasion = content.events.find(({ id }) => id === at);
	const { parts } = formatEdtf(date);
	const asked = later.some(({ id }) => id === at) || isAsked(textOf(parts), later);
	const [event, ...more] = about;
	const own = event?.id === at;
	const where = occasion?.occasion && !own ? { id: occasion.id, name: occasion.occasion } : null;
	if (asked && where === null) return { ...who, when: null };
	return {
		...who,
		when: {
			verb: asked ? presentText.said : occasion ? quoteText.said : quoteText.written,
			date: asked ? null : parts,
			basis: date.basis === "carried-over" && !own && !asked ? dateText.basis[date.basis] : null,
			occasion: where,
			// Of several events each would have its own.
			distance:
				event && more.length === 0 && !own && !asked
					? formatTellingDistance(timeDistance(event.date, date))
					: null,
		},
	};
}

/** When it was said as a phrase: "said on 3 May 1931 at the harbour council, two days later". */
export function saidWhenText({ verb, date, basis, occasion, distance }: SaidWhen): string {
	const day = date && textOf(date);
	const where = occasion && `${quoteText.at} ${occasion.name}`;
	const brackets = basis && `(${basis})`;
	const phrase = [verb, day, brackets, where].filter(Boolean).join(" ");
	return distance === null ? phrase : `${phrase}, ${distance}`;
}
