import { useId } from "react";
import { formatTick } from "../../i18n/format-date.ts";
import { handoutText } from "../../i18n/handout-text.ts";
import { accountsDiffer } from "../../model/account.ts";
import { timeScale } from "../../model/axis/axis-scale.ts";
import { barSvg } from "../../model/axis/bar-svg.ts";
import { differSvg } from "../../model/axis/differ-mark.ts";
import { toX } from "../../model/axis/instant-x.ts";
import type { TimeWindow } from "../../model/axis/time-window.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import { printedBars } from "../../model/lesson/handout-axis.ts";
import { SvgShapes } from "../../ui/bar/svg-shapes.tsx";

/** Units of the drawing: about a CSS pixel on paper. */
const WIDTH = 680;
const TOP = 20;
const ROW = 15;
/** A bold digit's width. */
const DIGIT = 8;
/** Rows to draw in where no event is drawn. */
const EMPTY_ROWS = 5;
const INK = { colour: "#000", tint: "#ddd", paper: "#fff", line: 1 };
const DIFFER_INK = { ink: "#000", paper: "#fff" };

/** A stretch of time to scale, as a vector. Everything on it is in the text below as well. */
export function HandoutAxis(props: {
	window: TimeWindow;
	/** What is drawn, by its numbers; nothing on worksheets. */
	events: readonly HistoricalEvent[];
	label: string;
	/** False where there is one axis only: then the label is not seen. */
	labelled: boolean;
}) {
	const { window, events, label, labelled } = props;
	const id = useId();
	const differing = new Set(events.filter(accountsDiffer).map((event) => event.id));
	const bars = printedBars(events, window, WIDTH);
	const rows = events.length === 0 ? EMPTY_ROWS : Math.max(...bars.map(({ row }) => row + 1), 1);
	const height = TOP + rows * ROW + 6;
	const scale = timeScale(window, WIDTH, formatTick);
	const x = (instant: number) => toX(instant, window, WIDTH);
	return (
		<figure className="handout-axis">
			{labelled && <figcaption>{label}</figcaption>}
			<svg viewBox={`-1 0 ${WIDTH + 2} ${height}`} role="img" aria-label={`${handoutText.axis}: ${label}`}>
				{[...scale.major, ...scale.minor].map(({ instant, unit, label: words }, index) => {
					const major = index < scale.major.length;
					if (x(instant) < 0 || x(instant) > WIDTH) return null;
					return (
						<g key={`${major} ${instant}`}>
							<path
								d={`M${x(instant)} ${major ? 0 : 8}V${height}`}
								className={`scale-line${major ? " is-major" : ""}`}
							/>
							{!major && words !== null && x(instant) < WIDTH - 26 && (
								<text x={x(instant) + 3} y={14}>
									{new Date(instant).getUTCMonth() === 0 && unit === "month"
										? formatTick(instant, "year", "minor")
										: formatTick(instant, unit, "minor")}
								</text>
							)}
						</g>
					);
				})}
				<path d={`M0 ${TOP}H${WIDTH}`} className="scale-line is-major" />
				{bars.map((bar) => {
					const place = { id: `${id}-${bar.id}`, y: TOP + 4 + bar.row * ROW, height: ROW - 5, width: WIDTH };
					const numberWidth = DIGIT * String(bar.number).length;
					const differ = differing.has(bar.id) ? [differSvg(bar.shape, place, DIFFER_INK)] : [];
					return (
						<g key={bar.id}>
							<SvgShapes shapes={[...barSvg(bar.shape, place, INK), ...differ]} />
							<rect
								x={bar.numberLeft ? bar.start - 3 - numberWidth : bar.end + 3}
								y={TOP + 4 + bar.row * ROW}
								width={numberWidth}
								height={ROW - 5}
								className="number-ground"
							/>
							<text
								x={bar.numberLeft ? bar.start - 3 : bar.end + 3}
								y={TOP + 13 + bar.row * ROW}
								textAnchor={bar.numberLeft ? "end" : "start"}
								className="is-number"
							>
								{bar.number}
							</text>
						</g>
					);
				})}
			</svg>
		</figure>
	);
}
