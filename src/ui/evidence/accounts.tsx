import { evidenceText, formatAccountDate } from "../../i18n/evidence-text.ts";
import { trayText } from "../../i18n/tray-text.ts";
import { ACCOUNT_BEARINGS, type Account, accountsDiffer } from "../../model/account.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { useContent } from "../content-context.tsx";
import { EventLink } from "../event-link.tsx";
import { KeepRow } from "../keep-button.tsx";
import { Marked } from "../marked.tsx";
import { ReportLink } from "./report-links.tsx";

/** The words of the article that an account bears on, as a way to them. */
function OnWords({ account, event }: { account: Account; event: HistoricalEvent }) {
	const { content } = useContent();
	const { quote, words } = account.on;
	const owner = content.events.find(({ quotes }) => quotes.some(({ id }) => id === quote));
	return (
		<p className="account-on">
			{`${evidenceText.onWords} `}
			{owner === undefined || owner.id === event.id ? (
				<a className="on-words" href={`#${quote}`}>
					{words}
				</a>
			) : (
				<>
					<EventLink id={owner.id} className="on-words">
						{words}
					</EventLink>
					{` ${evidenceText.onWordsAt(owner.shortTitle)}`}
				</>
			)}
		</p>
	);
}

function AccountDate(account: Account) {
	const date = account.published ?? account.about;
	const words = formatAccountDate(account);
	return date === null ? words : <time dateTime={date}>{words}</time>;
}

function AccountItem(props: { account: Account; event: HistoricalEvent; query: string }) {
	const { account, event, query } = props;
	const { id, bears, on, voice, publisher, url, language, says, trust, note, pairs } = account;
	const beside = event.accounts.filter((other) => pairs.includes(other.id)).map((other) => other.voice);
	// What is not to be seen stands in data attributes: the browser reads accounts back from here (read-accounts.ts).
	return (
		<li
			className="account"
			data-account-id={id}
			data-bears={bears}
			data-on={on.quote}
			data-words={on.words}
			data-trust={trust}
			data-pairs={pairs.join(" ") || undefined}
			data-undated={account.published === null || undefined}
		>
			<p className="account-says">
				<Marked text={says} query={query} />
			</p>
			<p className="account-source">
				<b className="account-voice">
					<Marked text={voice} query={query} />
				</b>
				{" · "}
				<ReportLink url={url} publisher={publisher} language={language} />
				{`, `}
				<AccountDate {...account} />
				{` · ${evidenceText.trust[trust]}.`}
				{note !== null && (
					<>
						{" "}
						<span className="account-note">{note}</span>
					</>
				)}
				{beside.length > 0 && ` ${evidenceText.beside(beside)}`}
			</p>
			<OnWords account={account} event={event} />
			<KeepRow id={id} what={trayText.account(voice)} />
		</li>
	);
}

/** Says in an event's head that other reports differ, and leads there. */
export function DifferSign({ event }: { event: HistoricalEvent }) {
	if (!accountsDiffer(event)) return null;
	return (
		<span className="accounts-differ">
			{" · "}
			<a className="differ-sign" href={`#${event.id}`}>
				{evidenceText.differ}
			</a>
		</span>
	);
}

/** What other reports say of an event, by how it bears on the article's words; in our words, never quoted, without a verdict. */
export function Accounts(props: {
	event: HistoricalEvent;
	query: string;
	/** The heading's level. */
	level: 3 | 4 | 5;
}) {
	const { event, query, level } = props;
	if (event.accounts.length === 0) return null;
	const Heading = `h${level}` as const;
	const SubHeading = `h${level + 1}` as "h4" | "h5" | "h6";
	return (
		<section className="accounts" data-accounts-of={event.id}>
			<Heading className="accounts-title">{evidenceText.accounts}</Heading>
			<p className="note">{evidenceText.accountsNote}</p>
			{ACCOUNT_BEARINGS.map((bearing) => {
				const accounts = event.accounts.filter(({ bears }) => bears === bearing);
				if (accounts.length === 0) return null;
				return (
					<div key={bearing} className={`accounts-group is-${bearing}`}>
						<SubHeading>{evidenceText.bearings[bearing]}</SubHeading>
						<ul>
							{accounts.map((account) => (
								<AccountItem key={account.id} account={account} event={event} query={query} />
							))}
						</ul>
					</div>
				);
			})}
		</section>
	);
}
