import { AXIS_BOUNDS, MAX_SPAN, MIN_SPAN, type TimeWindow } from "../model/axis/time-window.ts";

const BOUND = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):00Z)?$/;

function serializeBound(instant: number): string {
	const iso = new Date(instant).toISOString();
	return instant % 86_400_000 === 0 ? iso.slice(0, 10) : `${iso.slice(0, 16)}:00Z`;
}

function parseBound(text: string): number | null {
	if (!BOUND.test(text)) return null;
	const instant = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
	// Date.parse takes 30 February for 2 March in some engines; the way back shows it.
	return Number.isNaN(instant) || serializeBound(instant).slice(0, 10) !== text.slice(0, 10) ? null : instant;
}

/** A window as EDTF dates (whole days) or UTC times to the minute, `start..end`, the end exclusive. */
export function serializeWindow({ start, end }: TimeWindow): string {
	return `${serializeBound(start)}..${serializeBound(end)}`;
}

/** The window that `text` names, or `null` when it is malformed, reversed or beyond the axis's limits. */
export function parseWindow(text: string): TimeWindow | null {
	const [from, to, ...rest] = text.split("..");
	if (from === undefined || to === undefined || rest.length > 0) return null;
	const start = parseBound(from);
	const end = parseBound(to);
	if (start === null || end === null) return null;
	const span = end - start;
	const inside = start >= AXIS_BOUNDS.start && end <= AXIS_BOUNDS.end && span >= MIN_SPAN && span <= MAX_SPAN;
	return inside ? { start, end } : null;
}
