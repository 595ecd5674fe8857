import { memo } from "react";
import { en } from "../i18n/en.ts";
import { formatTick } from "../i18n/format-date.ts";
import { MARK_WIDTH } from "../model/axis-metrics.ts";
import { timeScale } from "../model/axis-scale.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { narrowedStretch } from "../model/narrowed-stretch.ts";
import { markX } from "../model/overflow-marks.ts";
import { type AxisPicture, instantX, placeInPicture, rowTop } from "./axis-picture.ts";
import { type Telling, tellingPath } from "./telling-line.ts";

const rem = (pixels: number): string => `${Math.round(pixels * 100) / 1600}rem`;

/** The time scale, to lie under the events: its lines and labels, none of which is ever cut. */
export const AxisScale = memo(function AxisScale({ picture }: { picture: AxisPicture }) {
	const scale = timeScale(picture.window, picture.width, formatTick);
	return (
		<div aria-hidden="true">
			{scale.context !== null && (
				<span className="axis-tick is-context" style={{ left: 0 }}>
					{scale.context}
				</span>
			)}
			{[...scale.minor, ...scale.major].map((tick, index) => (
				<span
					key={`${index < scale.minor.length ? "minor" : "major"} ${tick.instant}`}
					className={`axis-tick ${index < scale.minor.length ? "is-minor" : "is-major"}`}
					style={{ left: rem(instantX(picture, tick.instant)) }}
				>
					{tick.label}
				</span>
			))}
		</div>
	);
});

/** An inner mark is never drawn narrower than this, in CSS pixels. */
const NARROW_MIN = 4;

/** Inner marks: where other reports narrow an imprecise date. */
function NarrowMarks({ picture, events }: { picture: AxisPicture; events: readonly HistoricalEvent[] }) {
	return events.flatMap((event) => {
		const place = placeInPicture(picture, event.id);
		if (!place) return [];
		return event.dating.map((narrowing) => {
			const stretch = narrowedStretch(event, narrowing);
			if (!stretch) return null;
			const start = Math.max(
				stretch.start === null ? place.start : instantX(picture, stretch.start),
				place.start,
				-8,
			);
			const end = Math.min(
				stretch.end === null ? place.end : instantX(picture, stretch.end),
				place.end,
				picture.width + 8,
			);
			if (end <= start) return null;
			const width = Math.max(end - start, NARROW_MIN);
			return (
				<span
					key={`${event.id} ${narrowing.date.edtf}`}
					className="axis-narrow"
					data-lane={event.lane}
					aria-hidden="true"
					style={{ left: rem(Math.min(start, place.end - width)), width: rem(width), top: rem(place.top) }}
				/>
			);
		});
	});
}

function leftOf(picture: AxisPicture, id: string | undefined): number {
	const item = id === undefined ? undefined : picture.items.get(id);
	return item ? markX(item, picture.window, picture.width) : 0;
}

/** What lies over the events: inner marks, the line to the telling, "+n". */
export const AxisOverlay = memo(function AxisOverlay(props: {
	picture: AxisPicture;
	events: readonly HistoricalEvent[];
	selected: HistoricalEvent | null;
	tellings: readonly Telling[];
	onMark: (ids: readonly string[]) => void;
}) {
	const { picture, events, selected, tellings, onMark } = props;
	const titles = new Map(events.map((event) => [event.id, event.shortTitle]));
	return (
		<>
			<NarrowMarks picture={picture} events={events} />
			{selected && (
				<svg className="axis-telling" data-lane={selected.lane} aria-hidden="true">
					<g>
						{tellings.map((telling) => {
							const path = tellingPath(picture, selected.id, telling);
							return (
								path && <path key={telling.occasion} d={path} data-told-at={telling.occasion ?? "article"} />
							);
						})}
					</g>
				</svg>
			)}
			{picture.layout.marks.map((mark) => (
				<button
					key={mark.ids.join(" ")}
					type="button"
					className="axis-more"
					aria-label={en.timeline.moreName(mark.ids.length, mark.ids.map((id) => titles.get(id)).join(", "))}
					style={{
						left: rem(leftOf(picture, mark.ids[0])),
						top: rem(rowTop(picture, mark.lane, mark.row)),
						width: rem(MARK_WIDTH),
					}}
					onClick={() => onMark(mark.ids)}
				>
					{en.timeline.more(mark.ids.length)}
				</button>
			))}
		</>
	);
});
