import type { ProbeReading } from "./probe-types.ts";

type EntryReading = Omit<ProbeReading, "label" | "live" | "answered">;

interface LayoutShift extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
	readonly sources: readonly { readonly node: Node | null }[];
}

function isLayoutShift(entry: PerformanceEntry): entry is LayoutShift {
	return entry.entryType === "layout-shift";
}

function nameOf(node: Node | null): string {
	const element = node instanceof Element ? node : (node?.parentElement ?? null);
	if (element === null) {
		return "(removed)";
	}
	const id = element.id === "" ? "" : `#${element.id}`;
	const [firstClass] = element.classList;
	return `${element.localName}${id}${firstClass === undefined ? "" : `.${firstClass}`}`;
}

/** Starts to observe paints, long tasks and layout shifts; the returned function gives what was seen so far. */
export function watchEntries(): () => EntryReading {
	const seen: PerformanceEntry[] = [];
	const observers = ["paint", "largest-contentful-paint", "longtask", "layout-shift"].map((type) => {
		const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
		observer.observe({ type, buffered: true });
		return observer;
	});
	return () => {
		for (const observer of observers) {
			seen.push(...observer.takeRecords());
		}
		const fcp = seen.find((entry) => entry.name === "first-contentful-paint")?.startTime ?? null;
		const lcp = seen.findLast((entry) => entry.entryType === "largest-contentful-paint")?.startTime ?? null;
		const shifts = seen.filter(isLayoutShift).filter((entry) => !entry.hadRecentInput);
		const blocking = seen
			.filter((entry) => entry.entryType === "longtask")
			.map((task) => task.startTime + task.duration - Math.max(task.startTime, fcp ?? 0) - 50)
			.filter((excess) => excess > 0)
			.reduce((sum, excess) => sum + excess, 0);
		const [navigation] = performance.getEntriesByType("navigation");
		const load = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : null;
		return {
			fcp,
			lcp,
			load,
			blocking,
			shift: shifts.reduce((sum, entry) => sum + entry.value, 0),
			shifted: [...shifts]
				.sort((a, b) => b.value - a.value)
				.slice(0, 3)
				.map(
					(entry) => `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => nameOf(node)).join(" ")}`,
				),
			timeOrigin: performance.timeOrigin,
		};
	};
}
