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
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	const spent = async () => {
		const { metrics } = await session.send("Performance.getMetrics");
		return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
	};
	let before = 0;
	return async (what) => {
		const injected = await page.evaluate(
			() =>
				Reflect.get(window, "pwned") !== undefined ||
				document.querySelector("main img, main script") !== null,
		);
		expect(injected, what).toBe(false);
		expect(said, what).toEqual([]);
		const after = await spent();
		// A new document begins again.
		expect(after - (after < before ? 0 : before), what).toBeLessThan(HANG);
		before = after;
	};
}
