import { dateText } from "../i18n/date-text.ts";
import { formatEdtf } from "../i18n/format-date.ts";
import { formatTellingDistance } from "../i18n/format-distance.ts";
import { quoteText } from "../i18n/quote-text.ts";
import type { HistoricalEvent, SourceQuote } from "../model/historical-event.ts";
import { tellingDate } from "../model/telling.ts";
import { timeDistance } from "../model/time-distance.ts";
import { useContent } from "./content-context.tsx";
import { DateText } from "./date-text.tsx";
import { EventLink } from "./event-link.tsx";

/** Who said it, in which mode of telling, on which occasion, and unless `distance` is false how long after the event. */
export function QuoteAttribution(props: { quote: SourceQuote; event: HistoricalEvent; distance?: boolean }) {
	const { quote, event, distance: measured = true } = props;
	const { content, person, event: events } = useContent();
	const speaker = quote.speaker === null ? undefined : person.get(quote.speaker);
	const { occasion: at, date: when } = tellingDate(quote, content);
	const occasion = at === null ? undefined : events.get(at);
	const distance =
		!measured || occasion?.id === event.id ? null : formatTellingDistance(timeDistance(event.date, when));
	const { parts } = formatEdtf(when);
	return (
		<>
			<b>{speaker?.name ?? quoteText.article}</b>
			{speaker ? `, ${speaker.role} · ` : " · "}
			<i className="mode">{quoteText.modes[quote.mode]}</i>
			{` · ${occasion ? quoteText.said : quoteText.written} `}
			<DateText parts={parts} />
			{occasion?.occasion && occasion.id !== event.id && (
				<>
					{when.basis === "carried-over" && ` (${dateText.basis[when.basis]})`}
					{` ${quoteText.at} `}
					<EventLink id={occasion.id}>{occasion.occasion}</EventLink>
				</>
			)}
			{distance !== null && `, ${distance}`}
		</>
	);
}
