import { useId } from "react";
import { teachText } from "../../i18n/teach-text.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { useContent } from "../../ui/content-context.tsx";
import { beginning, wordsOf } from "./slide-name.ts";

/** The words of a list that opens are on one line. */
const LONGEST = 90;

function SideField(props: {
	label: string;
	value: string;
	events: readonly HistoricalEvent[];
	onChange: (value: string) => void;
}) {
	const { label, value, events, onChange } = props;
	const id = useId();
	const index = useContent();
	const chosen = wordsOf(value, index);
	// What was chosen stays on offer after its event has left the lesson.
	const offered = chosen && !events.includes(chosen.event) ? [...events, chosen.event] : events;
	return (
		<div className="pair-side">
			<label htmlFor={id}>{label}</label>
			<select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
				<option value="">{teachText.pairNone}</option>
				{offered.flatMap((event) =>
					(
						[
							["quotes", teachText.pairQuotes, event.quotes.map((quote) => [quote.id, quote.exact] as const)],
							[
								"reports",
								teachText.pairReports,
								event.accounts.map((own) => [own.id, `${own.publisher}: ${own.says}`] as const),
							],
						] as const
					).flatMap(([kind, named, options]) =>
						options.length === 0 ? (
							[]
						) : (
							<optgroup key={`${event.id} ${kind}`} label={named(event.shortTitle)}>
								{options.map(([option, words]) => (
									<option key={option} value={option}>
										{beginning(words, LONGEST)}
									</option>
								))}
							</optgroup>
						),
					),
				)}
			</select>
			{chosen && <p className="pair-words">{chosen.words}</p>}
		</div>
	);
}

/** The two sides of a slide that compares: quotes, or what other reports say, of the lesson's events. */
export function PairFields(props: {
	left: string;
	right: string;
	/** The lesson's events. */
	events: readonly HistoricalEvent[];
	onChange: (part: { left: string } | { right: string }) => void;
}) {
	const { left, right, events, onChange } = props;
	return (
		<>
			<p className="note">{events.length === 0 ? teachText.noEventsYet : teachText.pairAbout}</p>
			<SideField
				label={teachText.pairLeft}
				value={left}
				events={events}
				onChange={(value) => onChange({ left: value })}
			/>
			<SideField
				label={teachText.pairRight}
				value={right}
				events={events}
				onChange={(value) => onChange({ right: value })}
			/>
		</>
	);
}
