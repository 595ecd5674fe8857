import { Fragment } from "react";
import "./dated-text.css";
import { dateGaps, type GapKind } from "../../i18n/date-gaps.ts";
import { presentText } from "../../i18n/present-text.ts";

/**
 * A text that may tell a date; while the date is not shown, with gaps in the place of every date in it. All gaps have the same width,
 * and what they stand for is not in the page.
 */
export function DatedText(props: { text: string; dated: boolean; gaps?: GapKind }) {
	const { text, dated, gaps: kind } = props;
	const gaps = dated ? [] : dateGaps(text, kind);
	if (gaps.length === 0) return text;
	return (
		<>
			{gaps.map(({ start, end }, index) => (
				<Fragment key={start}>
					{text.slice(gaps[index - 1]?.end ?? 0, start)}
					<span className="date-gap">
						<span className="visually-hidden">{presentText.gap}</span>
					</span>
					{gaps[index + 1] === undefined && text.slice(end)}
				</Fragment>
			))}
		</>
	);
}
