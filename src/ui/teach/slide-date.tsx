import { formatEdtf } from "../../i18n/format-date.ts";
import type { EdtfDate } from "../../model/historical-event.ts";
import { Glyph } from "../bar/glyph.tsx";
import { DateText } from "../date-text.tsx";

/** A date as large as a title's line, with its glyph and what the source leaves open. */
export function SlideDate({ date }: { date: EdtfDate }) {
	const { parts, note } = formatEdtf(date);
	return (
		<>
			<Glyph date={date} />
			<b>
				<DateText parts={parts} />
			</b>
			{note !== null && <span className="note">{` ${note}`}</span>}
		</>
	);
}
