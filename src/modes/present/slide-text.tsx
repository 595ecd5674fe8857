import { presentText } from "../../i18n/present-text.ts";
import type { TermUse } from "../../model/glossary-terms.ts";
import { TermText } from "../../ui/term-text.tsx";
import type { SlideGap } from "./slide-gaps.ts";

/** A text on a slide, or a piece of it, with its terms, and gaps in the place of the dates that are not told yet. */
export function SlideText(props: {
	text: string;
	gaps: readonly SlideGap[];
	/** The id of the slide's `TermNotes`. */
	terms?: string;
	uses?: readonly TermUse[];
	start?: number;
	end?: number;
}) {
	const { text, gaps, terms = "", uses = [], start = 0, end = text.length } = props;
	const words = (from: number, to: number) => (
		<TermText key={from} id={terms} text={text} uses={uses} start={from} end={to} />
	);
	const parts = [];
	let at = start;
	for (const gap of gaps) {
		const [from, to] = [Math.max(gap.start, at), Math.min(gap.end, end)];
		if (from >= to) continue;
		parts.push(
			words(at, from),
			gap.open ? (
				<span key={`gap ${from}`} className="slide-gap">
					{words(from, to)}
				</span>
			) : (
				<span key={`gap ${from}`} className="slide-gap">
					<span className="visually-hidden">{presentText.gap}</span>
				</span>
			),
		);
		at = to;
	}
	return [...parts, words(at, end)];
}
