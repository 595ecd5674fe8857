import { en } from "../i18n/en.ts";
import { formatEdtf } from "../i18n/format-date.ts";
import type { Narrowing } from "../model/historical-event.ts";
import { DateText } from "./date-text.tsx";

/** What other reports add, each with its publishers; never quoted, never the article's own statement. */
export function Narrowings({ dating }: { dating: readonly Narrowing[] }) {
	if (dating.length === 0) return null;
	return (
		<aside className="narrowings">
			<p className="narrowings-title">{en.event.narrowed}</p>
			{dating.map((narrowing) => (
				<p key={`${narrowing.kind} ${narrowing.date.edtf}`}>
					<b>
						{narrowing.kind === "date" ? (
							<DateText parts={formatEdtf(narrowing.date).parts} />
						) : (
							en.event.narrowKinds[narrowing.kind]
						)}
					</b>
					{` (${en.event.certainty[narrowing.certainty].toLowerCase()}): ${narrowing.says} ${en.event.narrowedBy} `}
					{narrowing.reports.map((report, index) => (
						<span key={report.url}>
							{index > 0 && ", "}
							{/* In a frame, another site would take the timeline's place. */}
							<a
								href={report.url}
								target="_blank"
								rel="noopener noreferrer"
								title={report.title ?? undefined}
							>
								{report.publisher}
								<span className="visually-hidden"> ({en.event.reportHint})</span>
							</a>
						</span>
					))}
					.
				</p>
			))}
		</aside>
	);
}
