import { expect, type Page } from "@playwright/test";
import { recordConsole } from "../e2e/support/timeline.ts";

/** The longest that a page may keep its reader waiting, seconds of its own processor time: what else the machine does is not counted. */
const HANG = 1;

/** Looks after each thing that a page is given, named by `what`, for all that must not happen whatever it is given. */
export type Watch = (what: string) => Promise<void>;

/** Watches a page from its next load on. */
export async function watchPage(page: Page): Promise<Watch> {
	const said = recordConsole(page);
	page.on("crash", () => said.push("crashed"));
	await page.addInitScript(() => {
		const long: number[] = [];
		Reflect.set(window, "longTasks", long);
		new PerformanceObserver((list) => {
			long.push(...list.getEntries().map(({ duration }) => duration / 1000));
		}).observe({ type: "longtask", buffered: true });
	});
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	let before = 0;
	/** Seconds of the processor that all tasks took since it was asked last. */
	const spent = async () => {
		const { metrics } = await session.send("Performance.getMetrics");
		const now = metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
		// A new document begins again.
		const since = now - (now < before ? 0 : before);
		before = now;
		return since;
	};
	return async (what) => {
		const { injected, long } = await page.evaluate(() => ({
			injected:
				Reflect.get(window, "pwned") !== undefined ||
				document.querySelector("main img, main script") !== null,
			long: Reflect.get(window, "longTasks").splice(0) as number[],
		}));
		const all = await spent();
		// Long tasks are told by the clock: the longest has the processor for no more than its share of them.
		const clock = long.reduce((sum, duration) => sum + duration, 0);
		const longest = clock === 0 ? 0 : (Math.max(...long) / clock) * Math.min(all, clock);
		expect({ injected, said }, what).toEqual({ injected: false, said: [] });
		expect(longest, what).toBeLessThan(HANG);
	};
}
