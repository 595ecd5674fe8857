import { eventText } from "../../i18n/event-text.ts";
import type { OtherReport } from "../../model/historical-event.ts";

/** A link to a report, which opens in a new tab: in a frame, another site would take the timeline's place. */
export function ReportLink(props: { url: string; publisher: string; title?: string; language?: string }) {
	const { url, publisher, title, language } = props;
	return (
		<a href={url} target="_blank" rel="noopener noreferrer" title={title} hrefLang={language}>
			{publisher}
			<span className="visually-hidden"> ({eventText.reportHint})</span>
		</a>
	);
}

/** Who reports something, each a link. */
export function ReportLinks({ reports }: { reports: readonly OtherReport[] }) {
	return (
		<>
			{`${eventText.narrowedBy} `}
			{reports.map(({ url, publisher, title }, index) => (
				<span key={url}>
					{index > 0 && ", "}
					<ReportLink url={url} publisher={publisher} {...(title === null ? {} : { title })} />
				</span>
			))}
			.
		</>
	);
}
