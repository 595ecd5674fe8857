import type { CDPSession } from "playwright-core";

/** One finished request; the time is Chromium's monotonic clock in seconds. */
interface Transfer {
	readonly url: string;
	readonly kind: string;
	/** Bytes on the wire, headers included. */
	readonly bytes: number;
	readonly finished: number;
}

/** What went over the wire while a page loaded, in bytes with headers. */
export interface TransferReading {
	/** The document and the style sheets that were there at first contentful paint. */
	readonly untilText: number;
	/** Everything that was there at first contentful paint, needed for it or not. */
	readonly untilPaint: number;
	readonly untilLoad: number;
	readonly total: number;
	readonly requests: number;
	/** Addresses asked for outside the pages' own server. */
	readonly foreign: readonly string[];
}

/** Follows a page's requests from before its navigation on. */
export class TransferLog {
	readonly #origin: string;
	readonly #open = new Map<string, { url: string; kind: string }>();
	readonly #done: Transfer[] = [];
	readonly #foreign: string[] = [];
	/** Monotonic time minus wall clock, in seconds. */
	#offset: number | null = null;
	#loaded: number | null = null;
	#lastActivity = Date.now();

	constructor(session: CDPSession, origin: string) {
		this.#origin = origin;
		session.on("Network.requestWillBeSent", (event) => {
			const { url } = event.request;
			this.#lastActivity = Date.now();
			if (url.startsWith("data:") || url.startsWith("blob:")) {
				return;
			}
			this.#offset ??= event.timestamp - event.wallTime;
			this.#open.set(event.requestId, { url, kind: event.type ?? "Other" });
			if (!url.startsWith(`${this.#origin}/`)) {
				this.#foreign.push(url);
			}
		});
		session.on("Network.loadingFinished", (event) => {
			const request = this.#open.get(event.requestId);
			this.#open.delete(event.requestId);
			this.#lastActivity = Date.now();
			if (request !== undefined) {
				this.#done.push({ ...request, bytes: event.encodedDataLength, finished: event.timestamp });
			}
		});
		session.on("Network.loadingFailed", (event) => {
			this.#open.delete(event.requestId);
			this.#lastActivity = Date.now();
		});
		session.on("Page.loadEventFired", (event) => {
			this.#loaded = event.timestamp;
		});
	}

	/** Milliseconds since the last request or answer; 0 while one is open or the page has not loaded. */
	quietFor(): number {
		return this.#open.size > 0 || this.#loaded === null ? 0 : Date.now() - this.#lastActivity;
	}

	/** Sums up, given the first contentful paint in ms and the wall clock (ms) it counts from. */
	read(fcp: number | null, timeOrigin: number): TransferReading {
		const painted = (timeOrigin + (fcp ?? 0)) / 1000 + (this.#offset ?? 0);
		const loaded = this.#loaded ?? Number.POSITIVE_INFINITY;
		const sum = (chosen: (transfer: Transfer) => boolean): number =>
			this.#done.filter(chosen).reduce((bytes, transfer) => bytes + transfer.bytes, 0);
		const isText = (transfer: Transfer): boolean =>
			transfer.kind === "Document" || transfer.kind === "Stylesheet";
		return {
			untilText: sum((transfer) => isText(transfer) && transfer.finished <= painted),
			untilPaint: sum((transfer) => transfer.finished <= painted),
			untilLoad: sum((transfer) => transfer.finished <= loaded),
			total: sum(() => true),
			requests: this.#done.length,
			foreign: this.#foreign,
		};
	}
}
