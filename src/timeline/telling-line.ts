import { BAR_HEIGHT, ROW_HEIGHT } from "../model/axis/axis-metrics.ts";
import type { Instant } from "../model/historical-event.ts";
import type { OutlineEvent, TimelineOutline } from "../model/timeline-outline.ts";
import { type AxisPicture, instantX, placeInPicture } from "./axis-picture.ts";

/** A moment from which an event was told. */
export interface Telling {
	/** The occasion's event, or `null` for the article itself. */
	readonly occasion: string | null;
	/** The first instant at which it can have been told. */
	readonly at: Instant;
}

/** From which moments the quotes of an event were told, each once; without those told by the event itself. */
export function tellingsOf(event: OutlineEvent, content: TimelineOutline): Telling[] {
	const occasions = [...new Set(event.quotes.map((quote) => quote.occasion))].filter((id) => id !== event.id);
	return occasions.flatMap((id): Telling[] => {
		const at =
			id === null ? content.source.published.min : content.events.find((other) => other.id === id)?.date.min;
		return at === null || at === undefined ? [] : [{ occasion: id, at }];
	});
}

/** The line from an event to where it was told, as an SVG path; `null` when the event is not shown. */
export function tellingPath(picture: AxisPicture, from: string, telling: Telling): string | null {
	const place = placeInPicture(picture, from);
	if (!place) return null;
	const target = telling.occasion === null ? null : placeInPicture(picture, telling.occasion);
	const y = place.top + BAR_HEIGHT;
	const x = Math.max(Math.min((place.start + place.end) / 2, picture.width - 2), 2);
	const toX = Math.max(Math.min(instantX(picture, telling.at) + 4, picture.width - 2), 2);
	const toY = target ? target.top + (target.top > place.top ? 0 : BAR_HEIGHT) : picture.room.height;
	const low = y + (ROW_HEIGHT - BAR_HEIGHT) / 2;
	return `M${x} ${y}V${low}H${toX}V${toY}`;
}
