import { join } from "node:path";
import { parseContent } from "../../../src/content/parse-content.ts";
import { readContent } from "../../../src/content/read-content.ts";
import type { TimeWindow } from "../../../src/model/axis/time-window.ts";
import { landmarkNumbers } from "../../../src/model/landmark-numbers.ts";

/** The content that the built site shows, parsed anew from its files. */
export const content = parseContent(readContent(join(import.meta.dirname, "../../../src/content")));

/** What the tests need of an event to know where its bar must be. `null` is an open end. */
export interface EventFact {
	readonly id: string;
	readonly label: string;
	/** Its number among the landmarks; `null` for all others. */
	readonly landmark: number | null;
	/** Its place among the parts of a whole, from 1; `null` for all others. */
	readonly ordinal: number | null;
	readonly start: number | null;
	readonly end: number | null;
}

const numbers = landmarkNumbers(content.events);

/** All events in time order. */
export const facts: readonly EventFact[] = content.events.map(({ id, shortTitle, date, partOf }) => ({
	id,
	label: shortTitle,
	landmark: numbers.get(id) ?? null,
	ordinal:
		partOf === null
			? null
			: content.events.filter((event) => event.partOf === partOf).findIndex((event) => event.id === id) + 1,
	start: date.min,
	end: date.max,
}));

/** The ids of the 23 November events. */
export const dayIds: readonly string[] = content.events
	.filter(({ id, partOf }) => (partOf ?? id) === "yerevan-meeting")
	.map(({ id }) => id);

/** The widths that the axis is tested at, in CSS pixels. */
export const WIDTHS = [320, 390, 768, 1024, 1440, 1920, 3840] as const;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SPANS = [
	3653 * DAY,
	2557 * DAY,
	1096 * DAY,
	365 * DAY,
	180 * DAY,
	91 * DAY,
	30 * DAY,
	10 * DAY,
	3 * DAY,
	DAY,
	6 * HOUR,
	HOUR,
];
const FROM = Date.UTC(2005, 0, 1);
const TO = Date.UTC(2035, 0, 1);
const CENTRES = [
	Date.UTC(2022, 10, 23, 12),
	Date.UTC(2022, 8, 13, 6),
	Date.UTC(2022, 0, 1),
	Date.UTC(2022, 10, 24),
	Date.UTC(2023, 0, 2),
	FROM,
	TO,
];

/** Windows from ten years down to one hour around several moments, the axis's two ends among them; each once. */
export function zoomWindows(): TimeWindow[] {
	const windows = CENTRES.flatMap((centre) =>
		SPANS.map((span) => {
			const start = Math.min(Math.max(centre - span / 2, FROM), TO - span);
			return { start, end: start + span };
		}),
	);
	return [...new Map(windows.map((window) => [`${window.start} ${window.end}`, window])).values()];
}
