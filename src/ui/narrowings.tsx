import { eventText } from "../i18n/event-text.ts";
import { formatEdtf } from "../i18n/format-date.ts";
import type { Narrowing } from "../model/historical-event.ts";
import { DateText } from "./date-text.tsx";
import { ReportLinks } from "./evidence/report-links.tsx";

/** What other reports add, each with its publishers; never quoted, never the article's own statement. */
export function Narrowings({ dating }: { dating: readonly Narrowing[] }) {
	if (dating.length === 0) return null;
	return (
		<div className="narrowings">
			<p className="narrowings-title">{eventText.narrowed}</p>
			{dating.map((narrowing) => (
				<p key={`${narrowing.kind} ${narrowing.date.edtf} ${narrowing.says}`}>
					<b>
						{narrowing.kind === "date" ? (
							<DateText parts={formatEdtf(narrowing.date).parts} />
						) : (
							eventText.narrowKinds[narrowing.kind]
						)}
					</b>
					{` (${eventText.certainty[narrowing.certainty].toLowerCase()}): ${narrowing.says} `}
					<ReportLinks reports={narrowing.reports} />
				</p>
			))}
		</div>
	);
}
