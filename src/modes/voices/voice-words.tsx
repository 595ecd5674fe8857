import { type ReactNode, useId } from "react";
import { dateText } from "../../i18n/date-text.ts";
import { formatEdtf } from "../../i18n/format-date.ts";
import { quoteText } from "../../i18n/quote-text.ts";
import { shortDate } from "../../i18n/short-date.ts";
import { voicesText } from "../../i18n/voices-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { tellingDate } from "../../model/telling.ts";
import type { ShownPassage, VoiceGroup } from "../../model/voices/voice-table.ts";
import { useContent } from "../../ui/content-context.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { EventLink } from "../../ui/event-link.tsx";

/** How, when and on which occasion something was told; the event's own date stands beside it. */
function Telling(props: { group: VoiceGroup; event: HistoricalEvent; brief: boolean }) {
	const { group, event, brief } = props;
	const { content, event: events } = useContent();
	const told = tellingDate(group, content);
	const occasion =
		told.occasion === null || told.occasion === event.id ? undefined : events.get(told.occasion);
	return (
		<>
			<i className="mode">{quoteText.modes[group.mode]}</i>
			{` · ${told.occasion === null ? quoteText.written : quoteText.said} `}
			<DateText parts={brief ? shortDate(told.date) : formatEdtf(told.date).parts} />
			{told.date.basis === "carried-over" && ` (${dateText.basis[told.date.basis]})`}
			{occasion?.occasion && (
				<>
					{` ${quoteText.at} `}
					<EventLink id={occasion.id}>{occasion.occasion}</EventLink>
				</>
			)}
		</>
	);
}

function Also({ events: ids }: { events: readonly string[] }) {
	const { event } = useContent();
	if (ids.length === 0) return null;
	return (
		<p className="voice-also">
			{`${voicesText.also} `}
			{ids.map((id, index) => (
				<span key={id}>
					{index > 0 && ", "}
					<EventLink id={id}>{event.get(id)?.shortTitle}</EventLink>
				</span>
			))}
		</p>
	);
}

/** What one voice says about an event in one way on one occasion. */
export function VoiceWords(props: {
	group: VoiceGroup;
	event: HistoricalEvent;
	/** True where there is little room. */
	brief?: boolean;
	/** What can be done with a passage. */
	actions?: (passage: ShownPassage) => ReactNode;
}) {
	const { group, event, brief = false, actions } = props;
	const { content } = useContent();
	const label = useId();
	return (
		<div className="voice-group">
			<p className="voice-telling" id={label}>
				<Telling group={group} event={event} brief={brief} />
			</p>
			{group.passages.map((passage) => {
				const { quote, also, holdsDirect } = passage;
				return (
					<figure
						key={quote.id}
						className={`quote is-${quote.mode}`}
						data-quote-id={quote.id}
						aria-labelledby={label}
					>
						<blockquote cite={content.source.url}>
							<p className="quote-words">{quote.exact}</p>
						</blockquote>
						{(also.length > 0 || holdsDirect || actions) && (
							<figcaption>
								{holdsDirect && <p>{voicesText.holdsDirect}</p>}
								<Also events={also} />
								{actions?.(passage)}
							</figcaption>
						)}
					</figure>
				);
			})}
		</div>
	);
}
