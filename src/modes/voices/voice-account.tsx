import type { ReactNode } from "react";
import { evidenceText, formatPlainDate } from "../../i18n/evidence-text.ts";
import { voicesText } from "../../i18n/voices-text.ts";
import type { Account } from "../../model/account.ts";
import { ReportLink } from "../../ui/evidence/report-links.tsx";

function accountDate({ published, about }: Account): string {
	if (published !== null) return formatPlainDate(published);
	return about === null ? evidenceText.undated : evidenceText.byContent(formatPlainDate(about));
}

/** What another report says of an event, in our words, with how it bears on the article's. */
export function VoiceAccount({ account, children }: { account: Account; children?: ReactNode }) {
	const { bears, says, voice, publisher, url, language, trust, note, on } = account;
	return (
		<div className={`account voice-account is-${bears}`} data-account-id={account.id}>
			<p>
				<b className="voice-bearing">{`${voicesText.bearings[bears]}: `}</b>
				{says}
			</p>
			<p className="account-source">
				<b className="account-voice">{voice}</b>
				{" · "}
				<ReportLink url={url} publisher={publisher} language={language} />
				{`, ${accountDate(account)} · ${evidenceText.trust[trust]}.`}
				{note !== null && ` ${note}`}
			</p>
			<p className="account-on">
				{`${evidenceText.onWords} `}
				<span className="on-words">{on.words}</span>
			</p>
			{children}
		</div>
	);
}
