/** What an element's attributes ask the frame to show; all optional. */
export interface FrameWish {
	readonly event: string | null;
	readonly window: string | null;
	readonly theme: string | null;
	readonly view: string | null;
	readonly lanes: string | null;
	readonly gestures: string | null;
	/** What else the hash of an address of the timeline says, with or without its "#": a search, people, a lesson. */
	readonly hash: string | null;
}

/** The attributes that go into the frame's query as they are; the frame itself checks them. */
export const QUERY_ATTRIBUTES = ["theme", "view", "lanes", "gestures"] as const;

/** The hash that opens an event, shows a window and says the rest, "" for nothing of it. */
export function frameHash({
	event,
	window,
	hash: rest,
}: Pick<FrameWish, "event" | "window" | "hash">): string {
	const hash = new URLSearchParams(rest?.replace(/^#/, "") ?? "");
	if (event) hash.set("e", event);
	if (window) hash.set("t", window);
	return hash.size > 0 ? `#${hash}` : "";
}

/**
 * The folder that a `src` names, with a slash at its end; `null` for what is no address of a page. Relative to `base`; without a
 * `src` the folder of `own`, the loader's address.
 */
export function timelineFolder(src: string | null, base: string, own: string): string | null {
	try {
		const url = new URL(src ?? ".", src === null ? own : base);
		if (!/^(?:https?|file):$/.test(url.protocol)) return null;
		if (!/\/$|\.[^/]*$/.test(url.pathname)) url.pathname += "/";
		return new URL(".", url).href;
	} catch {
		return null;
	}
}

/** The address of the one-file page beside the loader, `folder` being where both are. */
export function frameAddress(folder: string, wish: FrameWish): string {
	const url = new URL("timeline.html", folder);
	url.searchParams.set("embed", "1");
	for (const name of QUERY_ATTRIBUTES) {
		const value = wish[name];
		if (value) url.searchParams.set(name, value);
	}
	return url.href + frameHash(wish);
}
