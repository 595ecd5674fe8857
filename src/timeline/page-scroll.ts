/** Whether a plain wheel over an element is the page's. */
export interface PageScroll {
	/** True where what the element stands in is higher than the window; `anew` looks now. */
	readonly scrolls: (anew?: "anew") => boolean;
	readonly stop: () => void;
}

/**
 * Looks whether what `host` stands in is higher than the window, whenever either changes its size: asked at every turn of a wheel, the
 * browser would lay out the page for it each time. The text that stands below the stage until the app is there does not count, so that
 * the axis answers before.
 */
export function watchPageScroll(host: HTMLElement): PageScroll {
	const around = [...document.body.children].find((child) => child.contains(host));
	if (!around) return { scrolls: () => false, stop: () => undefined };
	let scrolls = false;
	function look(): void {
		scrolls = (around?.clientHeight ?? 0) > document.documentElement.clientHeight + 1;
	}
	look();
	const observer = new ResizeObserver(look);
	observer.observe(around);
	window.addEventListener("resize", look);
	return {
		scrolls(anew) {
			if (anew) look();
			return scrolls;
		},
		stop() {
			observer.disconnect();
			window.removeEventListener("resize", look);
		},
	};
}
