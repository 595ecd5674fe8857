/** A height that was said to the page around, and how wide the frame was then; CSS pixels. */
export interface HostSize {
	readonly width: number;
	readonly height: number;
}

/** A change of width that a scrollbar of the page around can cause by coming or going, CSS pixels. */
const SCROLLBAR = 40;

/**
 * The height to be said next, whole and never short; `said` itself where there is nothing new to say, `null` for a frame that has no
 * size yet. Where the width has changed by no more than a scrollbar, which the last height may have brought or taken away, it only grows:
 * else frame and host could answer each other for ever.
 */
export function nextHeight(said: HostSize | null, now: HostSize): HostSize | null {
	const height = Math.ceil(now.height);
	if (height <= 0 || now.width <= 0) return said;
	if (said === null) return { width: now.width, height };
	const sameWidth = Math.abs(now.width - said.width) <= SCROLLBAR;
	if (sameWidth && height <= said.height) return said;
	return height === said.height ? said : { width: now.width, height };
}
