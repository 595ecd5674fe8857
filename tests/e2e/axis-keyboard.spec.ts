import { expect, type Page, test } from "@playwright/test";
import { content, facts } from "./support/axis-facts.ts";
import { item, itemPlace, itemPlaces, liveAxis, openAxis, settle, showWindow } from "./support/axis-page.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const ids = facts.map(({ id }) => id);

/** The event that has the focus, "listbox" for the axis itself, otherwise the element's name. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const active = document.activeElement;
		return (
			active?.getAttribute("data-event-id") ?? active?.getAttribute("role") ?? active?.tagName ?? "nothing"
		);
	});
}

/** Puts the focus on an event's item as Tab would, and waits until it is there. */
async function focusItem(page: Page, id: string): Promise<void> {
	await item(page, id).focus();
	await expect.poll(() => focused(page)).toBe(id);
}

test("the axis is one tab stop: one Tab in, one out", async ({ page }) => {
	await openAxis(page);
	await expect(liveAxis(page).locator('.axis-widget[tabindex="0"], .axis-widget [tabindex="0"]')).toHaveCount(
		1,
	);
	const zoomIn = page.getByRole("button", { name: "Zoom in" });
	await zoomIn.focus();
	const within = () => page.evaluate(() => document.activeElement?.closest('[role="listbox"]') !== null);
	const path: boolean[] = [];
	while (path.length < 12 && !(path.includes(true) && path.at(-1) === false)) {
		await page.keyboard.press("Tab");
		path.push(await within());
	}
	expect(path.filter((inside) => inside)).toHaveLength(1);
	expect(path.at(-1)).toBe(false);
});

test("arrows go through all events in time order, bringing each into view, and stop at both ends", async ({
	page,
}) => {
	await openAxis(page);
	await item(page, "may-session").focus();
	await page.keyboard.press("Home");
	await expect.poll(() => focused(page)).toBe(ids[0]);
	await page.keyboard.press("ArrowLeft");
	const seen = [await focused(page)];
	for (const id of ids.slice(1)) {
		await page.keyboard.press(seen.length % 2 === 0 ? "ArrowRight" : "ArrowDown");
		await expect.poll(() => focused(page)).toBe(id);
		const place = await itemPlace(page, id);
		const plot = await liveAxis(page).evaluate((axis) => axis.getBoundingClientRect().width);
		expect(place.right).toBeGreaterThan(0);
		expect(place.left).toBeLessThan(plot);
		seen.push(id);
	}
	expect(seen).toEqual(ids);
	expect(seen).toHaveLength(20);
	await page.keyboard.press("ArrowRight");
	expect(await focused(page)).toBe(ids.at(-1));
	for (const id of ids.toReversed().slice(1)) {
		await page.keyboard.press(ids.indexOf(id) % 2 === 0 ? "ArrowLeft" : "ArrowUp");
		await expect.poll(() => focused(page)).toBe(id);
	}
	await page.keyboard.press("End");
	await expect.poll(() => focused(page)).toBe(ids.at(-1));
	await expect(page.locator("[data-event-detail]")).toHaveCount(0);
});

for (const { zoom, width, height } of [
	{ zoom: 300, width: 455, height: 216 },
	{ zoom: 400, width: 341, height: 162 },
]) {
	test.describe(`zoomed to ${zoom} %`, () => {
		test.use({ viewport: { width, height } });

		test("arrows keep the focused event on the screen, not covered", async ({ page }) => {
			await openAxis(page);
			await item(page, "may-session").focus();
			const lost: string[] = [];
			await page.keyboard.press("Home");
			for (const [index, id] of [...ids, ...ids.toReversed().slice(1)].entries()) {
				if (index > 0) await page.keyboard.press(index < ids.length ? "ArrowRight" : "ArrowLeft");
				await expect.poll(() => focused(page)).toBe(id);
				await settle(page);
				if (!(await item(page, id).evaluate(isSeen))) lost.push(id);
			}
			expect(lost).toEqual([]);
		});
	});
}

for (const { width, height } of [
	{ width: 1024, height: 500 },
	{ width: 390, height: 844 },
]) {
	test.describe(`at ${width} by ${height}, where not all events have a row`, () => {
		test.use({ viewport: { width, height }, contextOptions: { reducedMotion: "reduce" } });

		test("the event that has the focus is named on the axis, and no mark counts it", async ({ page }) => {
			await openAxis(page);
			const marks = liveAxis(page).locator(".axis-more");
			expect(await marks.count()).toBeGreaterThan(2);
			await item(page, "may-session").focus();
			await page.keyboard.press("Home");
			const faults: string[] = [];
			for (const [index, { id, label }] of facts.entries()) {
				if (index > 0) await page.keyboard.press("ArrowRight");
				await expect.poll(() => focused(page)).toBe(id);
				await settle(page);
				const name = item(page, id).locator("[data-event-label]");
				if (!(await name.isVisible()) || !(await name.evaluate(isSeen))) faults.push(`${id} has no name.`);
				const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
				if (names.some((text) => text?.includes(label))) faults.push(`A mark counts ${id}.`);
			}
			expect(faults).toEqual([]);
		});
	});
}

/** True where the middle of what is on the screen of an element's box, of some size, shows the element itself. */
function isSeen(element: Element): boolean {
	const { left, top, right, bottom } = element.getBoundingClientRect();
	const [from, to] = [Math.max(left, 0), Math.min(right, document.documentElement.clientWidth)];
	if (to - from < 4 || top < 0 || bottom > innerHeight) return false;
	return [0.2, 0.5, 0.8].some((part) => {
		const hit = document.elementFromPoint(from + (to - from) * part, (top + bottom) / 2);
		return hit !== null && element.contains(hit);
	});
}

test("an event far outside the window comes into view and takes the focus", async ({ page }) => {
	await openAxis(page);
	await showWindow(page, { start: Date.UTC(2022, 10, 22), end: Date.UTC(2022, 10, 25) });
	await focusItem(page, "protest");
	await page.keyboard.press("Home");
	await expect.poll(() => focused(page)).toBe("tasmagambetov-ambassador");
	await page.keyboard.press("End");
	await expect.poll(() => focused(page)).toBe("tasmagambetov-in-office");
	expect((await itemPlaces(page)).has("tasmagambetov-in-office")).toBe(true);
});

for (const key of ["Enter", "Space"]) {
	test(`${key} opens the focused event, the focus alone does not`, async ({ page }) => {
		await openAxis(page);
		await focusItem(page, "may-session");
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => focused(page)).toBe("september-escalation");
		await expect(page.locator("[data-event-detail]")).toHaveCount(0);
		await expect(page.locator('.axis [aria-current="true"]')).toHaveCount(0);
		await page.keyboard.press(key);
		await expect(page.locator("[data-event-detail]")).toHaveAttribute(
			"data-event-detail",
			"september-escalation",
		);
		await expect(item(page, "september-escalation")).toHaveAttribute("aria-current", "true");
		expect(await focused(page)).toBe("september-escalation");
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});
}

test("PageUp and PageDown pan, plus and minus zoom, 0 shows the year", async ({ page }) => {
	await openAxis(page);
	await focusItem(page, "sochi-meeting");
	const left = async () => (await itemPlace(page, "sochi-meeting")).left;
	const distance = async () => (await itemPlace(page, "joint-councils")).left - (await left());
	const start = await left();
	const scale = await distance();
	await page.keyboard.press("PageDown");
	await expect.poll(left).toBeLessThan(start - 300);
	expect(Math.abs((await distance()) - scale)).toBeLessThan(1);
	await page.keyboard.press("PageUp");
	await expect.poll(async () => Math.abs((await left()) - start)).toBeLessThan(1);
	await page.keyboard.press("-");
	await expect.poll(distance).toBeLessThan(scale * 0.7);
	await page.keyboard.press("+");
	await expect.poll(async () => Math.abs((await distance()) - scale)).toBeLessThan(1);
	await page.keyboard.press("-");
	await expect.poll(distance).toBeLessThan(scale * 0.7);
	await page.keyboard.press("0");
	await expect.poll(async () => Math.abs((await left()) - start)).toBeLessThan(1);
	expect(await focused(page)).toBe("sochi-meeting");
});

test("the focus stays on the axis when keys take the focused event out of view, and arrows go on from there", async ({
	page,
}) => {
	await openAxis(page);
	for (const key of ["PageDown", "PageUp"]) {
		await page.keyboard.press("Escape");
		await showWindow(page, { start: Date.UTC(2022, 3, 15), end: Date.UTC(2022, 5, 15) });
		await focusItem(page, "may-session");
		const places: string[] = [];
		for (let press = 0; press < 3; press++) {
			await page.keyboard.press(key);
			await settle(page);
			places.push(await focused(page));
		}
		expect(places.filter((place) => place !== "may-session" && place !== "listbox")).toEqual([]);
		expect(places.at(-1)).toBe("listbox");
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => focused(page)).toBe("september-escalation");
	}
});

test("keys zoom around the event that has the focus: it keeps the focus, in view, through every zoom from the year to an hour and out to twelve years", async ({
	page,
}) => {
	await openAxis(page);
	await focusItem(page, "october-session");
	const places: string[] = [];
	for (const key of [...Array<string>(22).fill("+"), ...Array<string>(28).fill("-")]) {
		await page.keyboard.press(key);
		await settle(page);
		places.push(await focused(page));
	}
	expect(places.filter((place) => place !== "october-session")).toEqual([]);
});

test("assistive technology finds a listbox with every event in view as an option with date, title and position", async ({
	page,
	context,
}) => {
	await openAxis(page);
	const inView = await itemPlaces(page);
	const shown = content.events.filter(({ id }) => inView.has(id));
	expect(shown.length).toBeGreaterThan(14);
	const cdp = await context.newCDPSession(page);
	await cdp.send("Accessibility.enable");
	const { nodes } = await cdp.send("Accessibility.getFullAXTree");
	const heard = nodes.filter(({ ignored }) => !ignored);
	const listboxes = heard.filter(({ role }) => role?.value === "listbox");
	expect(listboxes.map(({ name }) => name?.value)).toEqual(["Timeline"]);
	const options = heard.filter(({ role }) => role?.value === "option").map(({ name }) => String(name?.value));
	expect(options).toContain("31 October 2022. Sochi meeting. Key event 4 of five. Armenia and Azerbaijan");
	expect(options).toHaveLength(shown.length);
	for (const { id, shortTitle } of shown) {
		expect(options.filter((name) => name.includes(`. ${shortTitle}. `))).toHaveLength(1);
		await expect(item(page, id)).toHaveAttribute("aria-posinset", String(ids.indexOf(id) + 1));
		await expect(item(page, id)).toHaveAttribute("aria-setsize", "20");
	}
});
