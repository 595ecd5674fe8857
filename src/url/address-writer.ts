/** The one user of `location` and `history`. */
export interface AddressWriter {
	/** The present hash, with its "#", or "". */
	readonly read: () => string;
	/** Records a step that Back undoes, to all that was said before it. */
	readonly push: (hash: string) => void;
	/**
	 * Changes the present entry, at most once a second; the last call wins, also where the page is left before its turn. Where Back or
	 * Forward leaves the entry first, it is changed when a reader comes back to it.
	 */
	readonly replace: (hash: string) => void;
	/**
	 * Changes the present entry now as long as nobody writes for long without a pause, then as `replace`: what somebody types. Browsers
	 * refuse more than a hundred changes in half a minute.
	 */
	readonly keep: (hash: string) => void;
	/** Changes the present entry now: what a reload must find. */
	readonly set: (hash: string) => void;
	/** Calls back when the address changes by itself; returns the way to stop. */
	readonly listen: (onChange: (hash: string) => void) => () => void;
}

const REPLACE_INTERVAL = 1000;
/** How many changes `keep` may make at once; each second one more. Within half a minute that is 90. */
const BURST = 60;
/** The page is left, or may be ended without another word, as telephones do with what is out of sight. */
const LEAVING = ["beforeunload", "pagehide", "visibilitychange", "blur"] as const;

/** Whether a key may be one of the browser's own, as for a reload or for Back. */
function isBrowsers({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
	return ctrlKey || metaKey || altKey || /^(?:F\d|Browser)/.test(key);
}

/** The number that an entry of the history was given here; `null` where it has none. */
function numberOf(state: unknown): number | null {
	const number: unknown = typeof state === "object" && state !== null ? Reflect.get(state, "entry") : null;
	return typeof number === "number" ? number : null;
}

function withoutHash({ pathname, search }: Location): string {
	return `${pathname}${search}`;
}

/** Writes to the address of `page`. With `steps` false nothing is ever a step that Back undoes: in a frame, Back is the host's. */
export function createAddressWriter(page: Window, steps = true): AddressWriter {
	let pending: { hash: string; timer: number } | null = null;
	let lastReplace = Number.NEGATIVE_INFINITY;
	/** When the changes of a whole burst are allowed again. */
	let rested = Number.NEGATIVE_INFINITY;
	/** The entry that is shown, as far as it was written here. */
	let entry = numberOf(page.history.state);
	/** Larger than those of this tab's earlier pages. */
	let lastEntry = Date.now();
	/** What was still to be written to entries that Back or Forward left, by their numbers. */
	const unwritten = new Map<number, string>();

	function write(kind: "pushState" | "replaceState", hash: string): void {
		const number = kind === "pushState" || entry === null ? ++lastEntry : entry;
		try {
			page.history[kind]({ entry: number }, "", hash === "" ? withoutHash(page.location) : hash);
			entry = number;
		} catch {
			// A frame without an origin may refuse; its hash can still be set.
			if (kind === "pushState") page.location.hash = hash;
			else page.location.replace(hash === "" ? "#" : hash);
		}
	}

	function replaceNow(hash: string): void {
		if (page.location.hash === hash) return;
		lastReplace = page.performance.now();
		write("replaceState", hash);
	}

	function cancel(): void {
		if (!pending) return;
		page.clearTimeout(pending.timer);
		for (const type of LEAVING) page.removeEventListener(type, flush);
		page.removeEventListener("keydown", press, true);
		page.removeEventListener("mouseout", point);
		pending = null;
	}

	// A reload asks for the address as it was before the page is told: what waits is written when a hand is on its way there.
	function press(event: KeyboardEvent): void {
		if (isBrowsers(event)) flush();
	}
	function point({ relatedTarget }: MouseEvent): void {
		if (relatedTarget === null) flush();
	}

	/** Writes now what waits. */
	function flush(): void {
		if (!pending) return;
		const { hash } = pending;
		cancel();
		replaceNow(hash);
	}

	function replace(hash: string): void {
		cancel();
		const wait = lastReplace + REPLACE_INTERVAL - page.performance.now();
		if (wait <= 0) {
			replaceNow(hash);
			return;
		}
		pending = { hash, timer: page.setTimeout(flush, wait) };
		// Only while something waits: some browsers do not keep pages that listen to the first of them for Back. At the second it is
		// too late in some, for the entry is then no longer the present one; others know no more than that.
		for (const type of LEAVING) page.addEventListener(type, flush);
		page.addEventListener("keydown", press, true);
		page.addEventListener("mouseout", point);
	}

	return {
		read: () => page.location.hash,
		push(hash) {
			if (steps) {
				flush();
				if (page.location.hash !== hash) write("pushState", hash);
			} else {
				cancel();
				replaceNow(hash);
			}
		},
		replace,
		keep(hash) {
			const now = page.performance.now();
			const spent = Math.max(rested, now) + REPLACE_INTERVAL;
			rested = Math.min(spent, now + BURST * REPLACE_INTERVAL);
			if (spent > rested) replace(hash);
			else {
				cancel();
				replaceNow(hash);
			}
		},
		set(hash) {
			cancel();
			replaceNow(hash);
		},
		listen(onChange) {
			const report = () => {
				// The entry that it is for has been left.
				if (pending && entry !== null) unwritten.set(entry, pending.hash);
				cancel();
				entry = numberOf(page.history.state);
				// So that what is said of an entry first is written at once, and the entry has its number.
				lastReplace = Number.NEGATIVE_INFINITY;
				const late = entry === null ? undefined : unwritten.get(entry);
				if (entry !== null) unwritten.delete(entry);
				if (late !== undefined) replaceNow(late);
				onChange(page.location.hash);
			};
			page.addEventListener("hashchange", report);
			page.addEventListener("popstate", report);
			return () => {
				flush();
				page.removeEventListener("hashchange", report);
				page.removeEventListener("popstate", report);
			};
		},
	};
}
