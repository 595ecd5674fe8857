/** An event as every peer gets it. */
export interface PeerEvent {
	readonly id: string;
	readonly title: string;
	readonly shortTitle: string;
	readonly summary: string;
	readonly lane: string;
	/** First instant (inclusive), milliseconds since 1970 UTC; an open start is cut at the window's. */
	readonly start: number;
	/** Last instant (exclusive). */
	readonly end: number;
	/** The EDTF expression. */
	readonly date: string;
	readonly quotes: readonly string[];
}

/** The lanes and events that every peer shows. */
export interface PeerContent {
	readonly lanes: readonly { readonly id: string; readonly name: string }[];
	/** In time order. */
	readonly events: readonly PeerEvent[];
	/** What is shown first: milliseconds since 1970 UTC, end exclusive. */
	readonly window: { readonly start: number; readonly end: number };
}

/** The window that the site opens with: milliseconds since 1970 UTC, end exclusive. */
export const initialWindow = { start: Date.UTC(2021, 11, 16), end: Date.UTC(2023, 0, 31) };

declare global {
	/** Put into the peers' pages when they are built. */
	const __PEER_CONTENT__: PeerContent;
}
