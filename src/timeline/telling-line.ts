import { BAR_INSET } from "../model/axis/axis-metrics.ts";
import type { EdtfDate, Instant } from "../model/historical-event.ts";
import { type TellingContent, tellingDates } from "../model/telling.ts";
import type { OutlineEvent } from "../model/timeline-outline.ts";
import { type AxisPicture, instantX, placeInPicture } from "./axis-picture.ts";

/** A moment from which an event was told. */
export interface Telling {
	/** The occasion's event, or `null` for the article itself. */
	readonly occasion: string | null;
	readonly date: EdtfDate;
	/** The first instant at which it can have been told. */
	readonly at: Instant;
}

/** From which moments the quotes of an event were told, each once; without those told by the event itself. */
export function tellingsOf(event: OutlineEvent, content: TellingContent): Telling[] {
	return tellingDates(event, content).flatMap(({ occasion, date }) =>
		date.min === null ? [] : [{ occasion, date, at: date.min }],
	);
}

/** The line from an event to where it was told, as an SVG path; `null` when the event is not shown. */
export function tellingPath(picture: AxisPicture, from: string, telling: Telling): string | null {
	const place = placeInPicture(picture, from);
	if (!place) return null;
	const { pitch, height } = picture.room;
	const target = telling.occasion === null ? null : placeInPicture(picture, telling.occasion);
	const inView = (x: number) => Math.max(Math.min(x, picture.width - 2), 2);
	const y = place.top + pitch - BAR_INSET;
	const x = inView((place.start + place.end) / 2);
	const toX = inView(instantX(picture, telling.at) + 4);
	const toY = target ? target.top + (target.top > place.top ? BAR_INSET : pitch - BAR_INSET) : height;
	return `M${x} ${y}V${place.top + pitch}H${toX}V${toY}`;
}
