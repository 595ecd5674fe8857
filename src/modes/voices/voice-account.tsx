import type { ReactNode } from "react";
import { evidenceText, formatAccountDate } from "../../i18n/evidence-text.ts";
import { voicesText } from "../../i18n/voices-text.ts";
import type { Account } from "../../model/account.ts";
import { ReportLink } from "../../ui/evidence/report-links.tsx";

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
				{`, ${formatAccountDate(account)} · ${evidenceText.trust[trust]}.`}
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
