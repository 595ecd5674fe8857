/** What an element's attributes ask the frame to show; all optional. */
export interface FrameWish {
	readonly event: string | null;
	readonly window: string | null;
	readonly theme: string | null;
	readonly view: string | null;
	readonly lanes: string | null;
	readonly gestures: string | null;
	readonly lang: string | null;
}

/** The attributes that go into the frame's query as they are; the frame itself checks them. */
export const QUERY_ATTRIBUTES = ["theme", "view", "lanes", "gestures", "lang"] as const;

/** The hash that opens an event and shows a window, "" for neither. */
export function frameHash({ event, window }: Pick<FrameWish, "event" | "window">): string {
	const hash = new URLSearchParams();
	if (event) hash.set("e", event);
	if (window) hash.set("t", window);
	return hash.size > 0 ? `#${hash}` : "";
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
