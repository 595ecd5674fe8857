/** The one user of `location` and `history`. */
export interface AddressWriter {
	/** The present hash, with its "#", or "". */
	readonly read: () => string;
	/** Records a step that Back undoes, to all that was said before it. */
	readonly push: (hash: string) => void;
	/** Changes the present entry, at most once a second; the last call wins, also where the page is left before its turn. */
	readonly replace: (hash: string) => void;
	/** Changes the present entry now: what a reload must find. */
	readonly set: (hash: string) => void;
	/** Calls back when the address changes by itself; returns the way to stop. */
	readonly listen: (onChange: (hash: string) => void) => () => void;
}

const REPLACE_INTERVAL = 1000;

function withoutHash({ pathname, search }: Location): string {
	return `${pathname}${search}`;
}

/** Writes to the address of `page`. With `steps` false nothing is ever a step that Back undoes: in a frame, Back is the host's. */
export function createAddressWriter(page: Window, steps = true): AddressWriter {
	let pending: { hash: string; timer: number } | null = null;
	let lastReplace = Number.NEGATIVE_INFINITY;

	function write(kind: "pushState" | "replaceState", hash: string): void {
		if (page.location.hash === hash) return;
		try {
			page.history[kind](null, "", hash === "" ? withoutHash(page.location) : hash);
		} catch {
			// A frame without an origin may refuse; its hash can still be set.
			if (kind === "pushState") page.location.hash = hash;
			else page.location.replace(hash === "" ? "#" : hash);
		}
	}

	function replaceNow(hash: string): void {
		lastReplace = page.performance.now();
		write("replaceState", hash);
	}

	function cancel(): void {
		if (!pending) return;
		page.clearTimeout(pending.timer);
		page.removeEventListener("beforeunload", flush);
		pending = null;
	}

	/** Writes now what waits. At `pagehide` it would be too late: the entry is then no longer the present one. */
	function flush(): void {
		if (!pending) return;
		const { hash } = pending;
		cancel();
		replaceNow(hash);
	}

	return {
		read: () => page.location.hash,
		push(hash) {
			if (steps) {
				flush();
				write("pushState", hash);
			} else {
				cancel();
				replaceNow(hash);
			}
		},
		replace(hash) {
			cancel();
			const wait = lastReplace + REPLACE_INTERVAL - page.performance.now();
			if (wait <= 0) {
				replaceNow(hash);
				return;
			}
			pending = { hash, timer: page.setTimeout(flush, wait) };
			// Only while something waits: some browsers do not keep pages that listen to it for Back.
			page.addEventListener("beforeunload", flush);
		},
		set(hash) {
			cancel();
			replaceNow(hash);
		},
		listen(onChange) {
			const report = () => {
				cancel();
				onChange(page.location.hash);
			};
			page.addEventListener("hashchange", report);
			page.addEventListener("popstate", report);
			return () => {
				cancel();
				page.removeEventListener("hashchange", report);
				page.removeEventListener("popstate", report);
			};
		},
	};
}
