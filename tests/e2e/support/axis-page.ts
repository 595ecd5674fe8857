import { expect, type Locator, type Page } from "@playwright/test";
import type { TimeWindow } from "../../../src/model/axis/time-window.ts";
import { serializeWindow } from "../../../src/url/window-parameter.ts";

/** Where an event's bar and label are, in CSS pixels from the plot's top left corner. */
export interface ItemPlace {
	readonly id: string;
	readonly top: number;
	readonly left: number;
	readonly right: number;
	readonly labelLeft: number;
}

/** The live axis. */
export function liveAxis(page: Page): Locator {
	return page.locator('[data-axis="live"]');
}

/** An event's item on the axis, live or static. */
export function item(page: Page, id: string): Locator {
	return page.locator(`.axis [data-event-id="${id}"]`);
}

/** Opens the page at a hash and waits for the live axis and the app. */
export async function openAxis(page: Page, hash = ""): Promise<void> {
	await page.goto(`./${hash}`);
	await expect(page.locator("html[data-app=ready]")).toBeAttached({ timeout: 20_000 });
	await expect(liveAxis(page)).toBeVisible({ timeout: 15_000 });
	await settle(page);
}

/** The hash that shows a window. */
export function windowHash(window: TimeWindow): string {
	return `#t=${serializeWindow(window)}`;
}

/** Waits until nothing on the axis has moved over three animation frames, and all of it is drawn where it is. */
export async function settle(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				let known = "";
				let same = 0;
				const look = () => {
					const seen = [...document.querySelectorAll(".axis-plot [data-event-id]:not([hidden])")]
						.map((element) => {
							const { left, top, width } = element.getBoundingClientRect();
							return `${element.getAttribute("data-event-id")} ${left} ${top} ${width}`;
						})
						.join();
					same = seen === known ? same + 1 : 0;
					known = seen;
					const carried = document.querySelector<HTMLElement>(".axis-items")?.style.transform;
					if (same >= 3 && !carried) done();
					else requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			}),
	);
}

/** Shows a window by its address, within the page, and waits until it stands still. */
export async function showWindow(page: Page, window: TimeWindow): Promise<void> {
	await page.evaluate(
		(hash) =>
			new Promise<void>((done) => {
				if (location.hash === hash) return done();
				addEventListener("hashchange", () => requestAnimationFrame(() => done()), { once: true });
				location.hash = hash;
			}),
		windowHash(window),
	);
	await settle(page);
}

/** Where all shown items are, by id. Works without JavaScript in the page. */
export async function itemPlaces(page: Page): Promise<Map<string, ItemPlace>> {
	const places = await page.evaluate(() => {
		const plot = document.querySelector(".axis-plot");
		if (!plot) throw new Error("There is no axis.");
		const from = plot.getBoundingClientRect();
		return [...plot.querySelectorAll<HTMLElement>("[data-event-id]")]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.map((element) => {
				const bar = element.getBoundingClientRect();
				const label = element.querySelector("[data-event-label]")?.getBoundingClientRect();
				return {
					id: element.dataset.eventId ?? "",
					top: bar.top - from.top,
					left: bar.left - from.left,
					right: bar.right - from.left,
					labelLeft: (label?.left ?? Number.NaN) - from.left,
				};
			});
	});
	return new Map(places.map((place) => [place.id, place]));
}

/** Where one shown item is; fails when it is not shown. */
export async function itemPlace(page: Page, id: string): Promise<ItemPlace> {
	const place = (await itemPlaces(page)).get(id);
	if (!place) throw new Error(`${id} is not on the axis.`);
	return place;
}
