import { presentText } from "../../i18n/present-text.ts";
import { quoteText } from "../../i18n/quote-text.ts";
import { reportedWhen, saidBy } from "../../i18n/said-by.ts";
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
	/** Only the day, without the occasion: for where there is little room. */
	brief?: boolean;
}) {
	const { brief = false } = props;
	const { content } = useContent();
	const { name, role, mode, when } = saidBy(props.quote, props.about, content, props.shown, props.later);
	const where = brief && when?.date ? null : when?.occasion;
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
					{when.basis !== null && !brief && ` (${when.basis})`}
					{where && (
						<>
							{` ${quoteText.at} `}
							<EventLink id={where.id}>{where.name}</EventLink>
						</>
					)}
					{when.distance !== null && !brief && `, ${when.distance}`}
				</>
			)}
		</>
	);
}

/** Whose report an account is, told in our words; its day as far as it may be told, as in `saidBy`. */
export function ReportedByLine(props: {
	account: Account;
	shown: boolean;
	later: readonly HistoricalEvent[];
}) {
	const { account, shown, later } = props;
	const day = reportedWhen(account, shown, later);
	return (
		<>
			<b>{account.voice}</b>
			{[` · ${account.publisher}`, day].filter(Boolean).join(", ")}
			{" · "}
			<i className="mode">{presentText.ownWords}</i>
		</>
	);
}
