import { dateText } from "../i18n/date-text.ts";
import { formatEdtf } from "../i18n/format-date.ts";
import type { EdtfDate } from "../model/historical-event.ts";
import { Glyph } from "./bar/glyph.tsx";
import { DateText } from "./date-text.tsx";

/** A date in words beside the glyph that the axis draws for it; `withNote` adds what the source leaves open, in place of the word or two that say what the date rests on. */
export function DateLine({ date, withNote = false }: { date: EdtfDate; withNote?: boolean }) {
	const { parts, note } = formatEdtf(date);
	return (
		<p className="date-line">
			<Glyph date={date} />
			<span>
				<b>
					<DateText parts={parts} />
				</b>
				{withNote && note !== null && <span className="note">{` ${note}`}</span>}
				{!withNote && date.basis !== "stated" && (
					<span className="note">{` · ${dateText.basis[date.basis]}`}</span>
				)}
			</span>
		</p>
	);
}
