import { barParts } from "../../model/axis/bar-shape.ts";
import type { EdtfDate } from "../../model/historical-event.ts";

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

/** The parts of a set's bar, to be put into it; nothing for other dates. Its places are styles, so it is for what a script draws. */
export function BarParts({ date }: { date: EdtfDate }) {
	return barParts(date).map(({ from, to }) => (
		<span
			key={from}
			className="bar-part"
			style={{
				left: `min(calc(${percent(from)} + var(--part-gap) / 2), 100% - var(--part-least))`,
				width: `calc(${percent(to - from)} - var(--part-gap))`,
			}}
		/>
	));
}
