import { useId } from "react";
import { axisWords } from "../../i18n/axis-words.ts";
import { formatDayMonth, formatTick } from "../../i18n/format-date.ts";
import { axisDrawing, printStyle } from "../../model/axis/axis-svg.ts";
import type { TimeWindow } from "../../model/axis/time-window.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import type { Lane } from "../../model/timeline-content.ts";
import { wholesOf } from "../../model/wholes.ts";
import { SvgShapes } from "./svg-shapes.tsx";
import "./printed-axis.css";

/** CSS pixels that a portrait page of A4 or Letter has for it. */
const PAPER_WIDTH = 660;

/**
 * The axis on paper: what the window shows, laid out for a page's width, black on white, the lanes told by hatches.
 * The landmarks have the numbers that they have in the words. It is one image to a screen reader; `label` says of what.
 */
export function PrintedAxis(props: {
	events: readonly Pick<HistoricalEvent, "id" | "lane" | "date" | "shortTitle" | "accounts" | "partOf">[];
	numbers: ReadonlyMap<string, number>;
	lanes: readonly Pick<Lane, "id" | "name">[];
	window: TimeWindow;
	selectedId: string | null;
	label: string;
}) {
	const { label, ...shown } = props;
	const idPrefix = useId();
	const brackets = wholesOf(shown.events).flatMap(({ event: { date }, count }) =>
		date.min === null || date.max === null
			? []
			: [{ from: date.min, to: date.max, name: axisWords.bracket(formatDayMonth(date.min), count) }],
	);
	const drawing = axisDrawing(
		{ ...shown, brackets, width: PAPER_WIDTH, format: formatTick, idPrefix },
		printStyle(idPrefix, shown.lanes.length),
	);
	return (
		<svg
			className="printed-axis"
			viewBox={`0 0 ${drawing.width} ${drawing.height}`}
			role="img"
			aria-label={label}
		>
			<SvgShapes shapes={drawing.shapes} />
		</svg>
	);
}
