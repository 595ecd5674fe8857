import type { EngineTab, PageDocument } from "../drive/engine.ts";
import { eventually, type Sought } from "./look.ts";

/** An event's label on the live axis. */
export const label = (id: string): Sought => ({
	css: `[data-axis="live"] [data-event-id="${id}"] [data-event-label]`,
});

/** The first quote of the open event, in the pane. */
export const LEADING_QUOTE: Sought = { css: "[data-event-detail] figure blockquote" };

/** The id of the open event, or `null`. */
export const openEvent = (page: PageDocument): Promise<string | null> =>
	page.run(() => document.querySelector("[data-event-detail]")?.getAttribute("data-event-detail") ?? null);

/** Waits until the app of a document listens. */
export async function untilReady(page: PageDocument): Promise<void> {
	await eventually(() => page.run(() => document.documentElement.dataset.app ?? "")).toBe("ready");
}

/** Waits until the page is kept for reading offline: after that, it asks for nothing by itself. */
export async function untilKept(page: PageDocument): Promise<void> {
	await eventually(() => page.run(() => document.documentElement.dataset.offline ?? "")).toBe("ready");
}

/** Opens an address with a stage and waits for app and live axis. */
export async function openStage(tab: EngineTab, address: string): Promise<void> {
	await tab.goto(address);
	await untilStage(tab);
}

/** Waits until app and live axis of a document are there. */
export async function untilStage(page: PageDocument): Promise<void> {
	await untilReady(page);
	await eventually(() => page.run(() => document.querySelectorAll('[data-axis="live"]').length)).toBe(1);
}

/** How far two events are apart on the axis, CSS pixels: it grows with zooming in. */
export const spread = (page: PageDocument): Promise<number> =>
	page.run(() => {
		const left = (id: string) =>
			document.querySelector(`[data-axis="live"] [data-event-id="${id}"]`)?.getBoundingClientRect().left ?? 0;
		return left("october-session") - left("may-session");
	});
