import { en } from "../../i18n/en.ts";
import { formatAccountDate } from "../../i18n/evidence-text.ts";
import { presentText } from "../../i18n/present-text.ts";
import { saidBy } from "../../i18n/said-by.ts";
import type { Account } from "../../model/account.ts";
import type { HistoricalEvent, SourceQuote } from "../../model/historical-event.ts";
import { useContent } from "../content-context.tsx";
import { DateText } from "../date-text.tsx";
import { EventLink } from "../event-link.tsx";

/** Who said a quote, how it is told and when it was said, as far as the class may know by now: see `saidBy`. */
export function SaidByLine(props: {
	quote: SourceQuote;
	about: readonly HistoricalEvent[];
	shown: boolean;
	later: readonly HistoricalEvent[];
}) {
	const { content } = useContent();
	const { name, role, mode, when } = saidBy(props.quote, props.about, content, props.shown, props.later);
	return (
		<>
			<b>{name}</b>
			{role === null ? " · " : `, ${role} · `}
			<i className="mode">{mode}</i>
			{when && (
				<>
					{` · ${when.verb}`}
					{when.date && (
						<>
							{" "}
							<DateText parts={when.date} />
						</>
					)}
					{when.basis !== null && ` (${when.basis})`}
					{when.occasion && (
						<>
							{` ${en.quote.at} `}
							<EventLink id={when.occasion.id}>{when.occasion.name}</EventLink>
						</>
					)}
					{when.distance !== null && `, ${when.distance}`}
				</>
			)}
		</>
	);
}

/** Whose report an account is, told in our words; `dated` is false while its day could tell one that is asked for. */
export function ReportedByLine({ account, dated }: { account: Account; dated: boolean }) {
	return (
		<>
			<b>{account.voice}</b>
			{` · ${account.publisher}`}
			{dated && `, ${formatAccountDate(account)}`}
			{" · "}
			<i className="mode">{presentText.ownWords}</i>
		</>
	);
}
