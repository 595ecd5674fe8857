import { useLayoutEffect, useRef, useState } from "react";
import { joinParts } from "../../i18n/format-date.ts";
import { presentText } from "../../i18n/present-text.ts";
import { shortDate } from "../../i18n/short-date.ts";
import { barClasses } from "../../model/axis/bar-shape.ts";
import type { HistoricalEvent } from "../../model/historical-event.ts";
import type { DeckSlide } from "../../model/lesson/deck.ts";
import { type SlideAxis, slideAxis, slideAxisWindow } from "../../model/lesson/slide-axis.ts";
import { BarParts } from "../../ui/bar/bar-parts.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { slideGaps } from "./slide-gaps.ts";
import { SlideText } from "./slide-text.tsx";
import type { SlideView } from "./slide-view.ts";
import { StripScale } from "./strip-scale.tsx";

/** How many times the slide's letters those on the axis are, the greatest first. */
const SIZES = [1.5, 1.3, 1.15, 1, 0.85, 0.7];
/** A row, one whose labels stand above their bars, and the scale, in heights of the axis's letters. */
const ROW = 1.9;
const HIGH_ROW = 2.15;
const SCALE = 2.2;

interface Plot {
	readonly width: number;
	readonly height: number;
	/** Of the slide's letters, in CSS pixels. */
	readonly letters: number;
}

/** The plot's size, kept in step; `null` before it is laid out. */
function usePlot() {
	const element = useRef<HTMLDivElement>(null);
	const [plot, setPlot] = useState<Plot | null>(null);
	useLayoutEffect(() => {
		const { current } = element;
		if (!current) return;
		const measure = () =>
			setPlot({
				width: current.clientWidth,
				height: current.clientHeight,
				letters: Number.parseFloat(getComputedStyle(current).fontSize),
			});
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(current);
		return () => observer.disconnect();
	}, []);
	return { element, plot };
}

const labelOf = ({ shortTitle, date }: HistoricalEvent) =>
	`${shortTitle} · ${joinParts({ parts: shortDate(date), note: null, spoken: "" })}`;

/** Events as bars on a large axis; before they are shown, their names stand in their place. */
export function AxisSlide(props: {
	slide: Extract<DeckSlide, { kind: "axis" }>;
	view: SlideView;
	/** The plot is then as high as its bars need. */
	scrolls: boolean;
}) {
	const { slide, view, scrolls } = props;
	const { step, pending } = view;
	const { content } = useContent();
	const { element, plot } = usePlot();
	const window = slideAxisWindow(
		slide.events.map(({ date }) => date),
		content.axis,
	);
	const events = slide.events.map((event) => ({ ...event, label: labelOf(event) }));
	const place = (size: number): SlideAxis | null =>
		plot && slideAxis(events, window, plot.width, plot.letters * size);
	const isHigh = (axis: SlideAxis | null) => axis?.bars.some(({ side }) => side === "above") ?? false;
	const heightOf = (axis: SlideAxis | null) => (axis?.rows ?? 1) * (isHigh(axis) ? HIGH_ROW : ROW) + SCALE;
	const fits = (size: number) => plot !== null && heightOf(place(size)) * plot.letters * size <= plot.height;
	// Letters as large as the slide's, with every label beside its bar; else as large as there is room for.
	const beside = SIZES.find((size) => size >= 1 && fits(size) && !isHigh(place(size)));
	const size = scrolls ? 1 : (beside ?? SIZES.find(fits) ?? SIZES.at(-1) ?? 1);
	const axis = place(size);
	const row = isHigh(axis) ? HIGH_ROW : ROW;
	const letters = (plot?.letters ?? 0) * size;
	return (
		<div className="slide-fit is-axis">
			<div data-part="question">
				{slide.text === "" ? (
					<h1 className="visually-hidden">{presentText.unnamed.axis}</h1>
				) : (
					<h1 className="slide-question">{slide.text}</h1>
				)}
			</div>
			<div className="slide-axis" ref={element} data-part="bars">
				{plot && axis && (
					<div
						className={isHigh(axis) ? "slide-plot is-high" : "slide-plot"}
						style={{ fontSize: `${letters}px`, height: `${heightOf(axis) * letters}px` }}
					>
						<div className="slide-scale" aria-hidden="true">
							<StripScale window={window} box={{ width: plot.width, fontSize: letters }} />
						</div>
						{step.date ? (
							<ol>
								{axis.bars.map(({ id, row: at, start, end, label, side }) => {
									const event = events.find((other) => other.id === id);
									if (!event) return null;
									const top = `${SCALE + at * row}em`;
									return (
										<li key={id} className={`slide-bar is-${side}`} data-lane={event.lane}>
											<i
												className={`bar ${barClasses(event.date)}`}
												style={{ top, left: `${start}px`, width: `${end - start}px` }}
											>
												<BarParts date={event.date} />
											</i>
											<span
												className={barClasses(event.date)}
												style={
													side === "left"
														? { top, right: `${plot.width - label}px` }
														: { top, left: `${label}px` }
												}
											>
												{event.label}
											</span>
										</li>
									);
								})}
							</ol>
						) : (
							<ul className="slide-names">
								{slide.events.map((event) => (
									<li key={event.id} data-lane={event.lane}>
										<SlideText
											text={event.shortTitle}
											gaps={slideGaps(event.shortTitle, !pending.includes(event), false, pending)}
										/>
									</li>
								))}
							</ul>
						)}
					</div>
				)}
			</div>
		</div>
	);
}
