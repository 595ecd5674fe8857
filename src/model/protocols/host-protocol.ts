import { MAX_HASH } from "../max-hash.ts";

/**
 * What a frame with the timeline and the page around it say to each other by `postMessage`. Version 1; a later one adds and does not change.
 * Nothing personal is in any of it, so messages go out to whatever page is around.
 */

/** The version that `ready` names. */
export const PROTOCOL_VERSION = 1;

/** From the timeline to the page around it. */
export type TimelineMessage =
	/** It listens now. */
	| { readonly type: "csto-timeline:ready"; readonly version: number }
	/** The height of its content, CSS pixels. */
	| { readonly type: "csto-timeline:resize"; readonly height: number }
	/** The same in the shape that Canvas and other LTI hosts take. */
	| { readonly subject: "lti.frameResize"; readonly height: number }
	/** An event was opened, or with `null` closed. `position` counts from 1. */
	| {
			readonly type: "csto-timeline:select";
			readonly event: { readonly id: string; readonly title: string; readonly position: number } | null;
	  }
	/** The hash that brings back what is shown; "" for how it begins. */
	| { readonly type: "csto-timeline:address"; readonly hash: string };

const THEMES = ["auto", "light", "dark", "contrast"] as const;

/** From the page around to the timeline. */
export type HostMessage =
	/** Shows what a hash names, read as leniently as an address. */
	| { readonly type: "csto-timeline:goto"; readonly hash: string }
	| { readonly type: "csto-timeline:theme"; readonly theme: (typeof THEMES)[number] };

/** A hash from outside may be as long as that of an address, which may hold a lesson; one more for its "#". */
const isHash = (value: unknown): value is string => typeof value === "string" && value.length <= MAX_HASH + 1;

/** Reads what some page has sent; `null` for all that is not a message of this protocol. Never throws. */
export function parseHostMessage(data: unknown): HostMessage | null {
	if (typeof data !== "object" || data === null || !("type" in data)) return null;
	if (data.type === "csto-timeline:goto" && "hash" in data)
		return isHash(data.hash) ? { type: data.type, hash: data.hash } : null;
	if (data.type === "csto-timeline:theme" && "theme" in data) {
		const theme = THEMES.find((name) => name === data.theme);
		return theme ? { type: data.type, theme } : null;
	}
	return null;
}

/** What a page around the timeline listens to. */
export type HeardMessage = Exclude<TimelineMessage, { readonly subject: string }>;

/** The longest text that a host takes from a frame. */
const LONGEST_TEXT = 500;
/** The heights that a host gives a frame, CSS pixels: the list in a column of 280 takes 80,000. */
const HEIGHTS = { least: 120, most: 200_000 } as const;

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST_TEXT;

function parseSelected(event: unknown): Extract<HeardMessage, { event: unknown }> | null {
	const type = "csto-timeline:select";
	if (event === null) return { type, event };
	if (typeof event !== "object" || !("id" in event && "title" in event && "position" in event)) return null;
	const { id, title, position } = event;
	if (!isText(id) || !isText(title) || typeof position !== "number") return null;
	return { type, event: { id, title, position } };
}

/** Reads what a frame has said to the page around it; `null` for all that is not a message of this protocol. Never throws. */
export function parseTimelineMessage(data: unknown): HeardMessage | null {
	if (typeof data !== "object" || data === null || !("type" in data)) return null;
	const { type } = data;
	if (type === "csto-timeline:ready" && "version" in data && typeof data.version === "number")
		return { type, version: data.version };
	if (type === "csto-timeline:resize" && "height" in data && Number.isFinite(data.height))
		return { type, height: Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Number(data.height))) };
	if (type === "csto-timeline:select" && "event" in data) return parseSelected(data.event);
	if (type === "csto-timeline:address" && "hash" in data)
		return isHash(data.hash) ? { type, hash: data.hash } : null;
	return null;
}
