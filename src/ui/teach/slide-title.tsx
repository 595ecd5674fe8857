import "./slide-title.css";
import { presentText } from "../../i18n/present-text.ts";
import { titleGap } from "../../i18n/title-gap.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";

/** An event's title; while its date is not shown, with a gap of the same width where the title would tell it. */
export function SlideTitle({ event, dated }: { event: HistoricalEvent; dated: boolean }) {
	const gap = dated ? null : titleGap(event);
	if (!gap) return event.title;
	return (
		<>
			{gap.before}
			<span className="title-gap">
				<span className="visually-hidden">{presentText.gap}</span>
				<span aria-hidden="true">{gap.month}</span>
			</span>
			{gap.after}
		</>
	);
}
