import { expect, type Locator, type Page, test } from "@playwright/test";
import { parseWindow } from "../../src/url/window-parameter.ts";
import { AXIS_BOUNDS, WINDOW_PRESETS } from "../model/axis-fixture.ts";
import { facts } from "./support/axis-facts.ts";
import {
	item,
	itemPlace,
	itemPlaces,
	liveAxis,
	openAxis,
	settle,
	showWindow,
	windowHash,
} from "./support/axis-page.ts";

const YEAR = 366 * 86_400_000;
const detail = "[data-event-detail]";

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (!box) throw new Error("It has no box.");
	return box;
}

/** Pixels between the starts of two events. */
async function distance(page: Page): Promise<number> {
	return (await itemPlace(page, "joint-councils")).left - (await itemPlace(page, "sochi-meeting")).left;
}

test("the wheel zooms in and out around the pointer", async ({ page }) => {
	await openAxis(page);
	const bar = await boxOf(item(page, "sochi-meeting"));
	const start = await distance(page);
	await page.mouse.move(bar.x, bar.y + bar.height / 2);
	await page.mouse.wheel(0, -240);
	await expect.poll(() => distance(page)).toBeGreaterThan(start * 1.1);
	await settle(page);
	expect(Math.abs((await boxOf(item(page, "sochi-meeting"))).x - bar.x)).toBeLessThan(1);
	const zoomed = await distance(page);
	await page.mouse.wheel(0, 240);
	await expect.poll(() => distance(page)).toBeLessThan(zoomed / 1.1);
	await settle(page);
	expect(Math.abs((await boxOf(item(page, "sochi-meeting"))).x - bar.x)).toBeLessThan(1);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a drag pans by as much as the pointer moves, keeps the scale, and selects nothing", async ({
	page,
}) => {
	await openAxis(page);
	const before = await itemPlace(page, "sochi-meeting");
	const scale = await distance(page);
	const label = await boxOf(item(page, "sochi-meeting").locator("[data-event-label]"));
	const from = { x: label.x + label.width / 2, y: label.y + label.height / 2 };
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x - 60, from.y, { steps: 6 });
	await page.mouse.move(from.x - 120, from.y, { steps: 6 });
	await settle(page);
	const after = await itemPlace(page, "sochi-meeting");
	expect(Math.abs(after.left - (before.left - 120))).toBeLessThanOrEqual(10);
	await page.mouse.up();
	await settle(page);
	expect(Math.abs((await distance(page)) - scale)).toBeLessThan(1);
	await expect(page.locator(detail)).toHaveCount(0);
	await expect(page.locator('.axis [aria-current="true"]')).toHaveCount(0);
	await expect(page).toHaveURL(/#t=/);
});

test("a click on a label or on a bar opens its event", async ({ page }) => {
	await openAxis(page);
	await item(page, "sochi-meeting").locator("[data-event-label]").click();
	await expect(page.locator(detail)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expect(item(page, "sochi-meeting")).toHaveAttribute("aria-current", "true");
	const bar = await boxOf(item(page, "september-session"));
	await page.mouse.click(bar.x + 3, bar.y + bar.height / 2);
	await expect(page.locator(detail)).toHaveAttribute("data-event-detail", "september-session");
	await expect(page.locator('.axis [aria-current="true"]')).toHaveCount(1);
});

/** The length of the window that the address names, in milliseconds; endless where it names none. */
async function spanNow(page: Page): Promise<number> {
	const shown = parseWindow(decodeURIComponent(new URL(page.url()).hash.slice("#t=".length)), AXIS_BOUNDS);
	return shown ? shown.end - shown.start : Number.POSITIVE_INFINITY;
}

/** Turns the wheel over the middle of the axis and says by how much the events have moved apart. */
async function spreadAfter(page: Page, turns: number, x: number, y: number): Promise<number> {
	const start = await distance(page);
	const plot = await boxOf(liveAxis(page));
	await page.mouse.move(plot.x + plot.width * 0.7, plot.y + plot.height - 4);
	for (let turn = 0; turn < turns; turn++) await page.mouse.wheel(x, y);
	await expect.poll(async () => page.evaluate(() => location.hash)).not.toBe("");
	await settle(page);
	return (await distance(page)) / start;
}

for (const [turns, way] of [
	[3, 100],
	[30, 10],
] as const) {
	test(`${turns} turns of ${way} pixels zoom by the way that the wheel has gone`, async ({ page }) => {
		await openAxis(page);
		const spread = await spreadAfter(page, turns, 0, -way);
		expect(spread).toBeGreaterThan(1.25 ** 3 - 0.05);
		expect(spread).toBeLessThan(1.25 ** 3 + 0.05);
	});
}

test("a sideways turn moves along and does not zoom, also where it is not quite level", async ({ page }) => {
	await openAxis(page);
	const before = await itemPlace(page, "sochi-meeting");
	expect(await spreadAfter(page, 10, 12, 4)).toBeCloseTo(1, 2);
	const after = await itemPlace(page, "sochi-meeting");
	expect(Math.abs(after.left - (before.left - 120))).toBeLessThan(2);
});

/** The events of which something is seen on the axis. */
async function inView(page: Page): Promise<string[]> {
	const { width } = await boxOf(liveAxis(page));
	return [...(await itemPlaces(page)).values()]
		.filter(({ left, right }) => left < width - 1 && right > 1)
		.map(({ id }) => id);
}

for (const way of ["button", "key"] as const) {
	const zoomIn = async (page: Page) => {
		if (way === "button") await page.getByRole("button", { name: "Zoom in" }).click();
		else await page.keyboard.press("+");
		await settle(page);
	};

	test(`eight steps of the ${way} always leave an event in view`, async ({ page }) => {
		await openAxis(page);
		if (way === "key") await item(page, "may-session").focus();
		for (let step = 0; step < 8; step++) {
			await zoomIn(page);
			expect((await inView(page)).length, `after ${step + 1} steps`).toBeGreaterThan(0);
		}
		await expect.poll(() => spanNow(page)).toBeLessThan(YEAR / 20);
		await expect(page.getByRole("button", { name: "Back to 2022" })).toHaveCount(0);
	});

	test(`eight steps of the ${way} keep the open event in view, wherever it stands`, async ({ page }) => {
		for (const id of ["kazakhstan-operation", "sochi-meeting", "tasmagambetov-in-office"]) {
			// A page of its own, which no earlier zoom has changed.
			await page.goto("about:blank");
			await openAxis(page, `#e=${id}`);
			if (way === "key") await item(page, id).focus();
			for (let step = 0; step < 8; step++) {
				await zoomIn(page);
				expect(await inView(page), `${id} after ${step + 1} steps`).toContain(id);
			}
		}
	});
}

test("the zoom buttons zoom around the event nearest the middle, which keeps its place", async ({ page }) => {
	await openAxis(page);
	const start = await itemPlace(page, "may-session");
	const width = async () => {
		const { left, right } = await itemPlace(page, "may-session");
		return right - left;
	};
	const moved = async () => Math.abs((await itemPlace(page, "may-session")).right - start.right);
	for (const [name, ratio] of [
		["Zoom in", 2],
		["Zoom out", 1],
	] as const) {
		await page.getByRole("button", { name }).click();
		await expect.poll(async () => (await width()) / (start.right - start.left)).toBeCloseTo(ratio, 1);
		await settle(page);
		expect(await moved()).toBeLessThan(1);
	}
});

test("every preset shows its stretch of time and says which one is shown", async ({ page }) => {
	await openAxis(page);
	const presets = page.getByRole("group", { name: "Show" });
	for (const [name, text, hash] of [
		["All", "All", windowHash(WINDOW_PRESETS.all)],
		["Sep–Nov", "Sep–Nov", windowHash(WINDOW_PRESETS.autumn)],
		["23 November", "23 November", windowHash(WINDOW_PRESETS.day)],
		["2022", "2022", ""],
	] as const) {
		await presets.getByRole("button", { name, exact: true }).click();
		await expect(presets.getByRole("button", { pressed: true })).toHaveText(text, { useInnerText: true });
		await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe(hash);
	}
	await presets.getByRole("button", { name: "All", exact: true }).click();
	await expect(page.getByRole("button", { name: /earlier|later/ })).toHaveCount(0);
});

test("what lies earlier or later comes into view by its button", async ({ page }) => {
	await openAxis(page);
	await showWindow(page, { start: Date.UTC(2022, 5, 1), end: Date.UTC(2022, 7, 1) });
	const visible = async () => [...(await itemPlaces(page)).keys()];
	const ended = facts.filter(({ end }) => end !== null && end <= Date.UTC(2022, 5, 1)).map(({ id }) => id);
	expect(ended).toContain("may-session");
	expect(await visible()).not.toContain("may-session");
	await page.getByRole("button", { name: new RegExp(`^Show ${ended.length} earlier`) }).click();
	await expect.poll(visible).toEqual(expect.arrayContaining(ended));
	// The button may be gone: the focus goes to the nearest of what it has shown, and can be seen.
	await expect(item(page, ended.at(-1) ?? "")).toBeFocused();
	await expect(item(page, ended.at(-1) ?? "")).toBeInViewport();

	await showWindow(page, { start: Date.UTC(2022, 10, 20), end: Date.UTC(2022, 11, 20) });
	await page.getByRole("button", { name: /^Show 1 later/ }).click();
	await expect.poll(visible).toContain("tasmagambetov-in-office");
	await expect(item(page, "tasmagambetov-in-office")).toBeFocused();
});

for (const width of [1366, 390]) {
	test(`where a pan ends with no event in view, there is a way back that keeps the focus, at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await openAxis(page, "#t=2022-05-20..2022-06-19");
		await expect(page.getByText("No events here.")).toHaveCount(0);
		await liveAxis(page).getByRole("listbox").focus();
		await page.keyboard.press("PageDown");
		await expect(page.getByText("No events here.")).toBeInViewport();
		const back = page.getByRole("button", { name: "Back to 2022" });
		await expect(back).toBeInViewport();
		await back.click();
		await expect(back).toHaveCount(0);
		await expect.poll(() => itemPlaces(page).then((places) => places.size)).toBeGreaterThan(5);
		await expect(liveAxis(page).locator("[data-event-id]:focus")).toBeInViewport();
		await expect.poll(() => new URL(page.url()).hash).toBe("");
	});
}

test("a bracket's name opens what holds the day together", async ({ page }) => {
	await openAxis(page);
	await page.getByRole("button", { name: /^23 November · 9 events/ }).click();
	await expect(page.locator(detail)).toHaveAttribute("data-event-detail", "yerevan-meeting");
	await expect(item(page, "yerevan-meeting")).toHaveAttribute("aria-current", "true");
});

test("where a bracket's name goes with the press, the event that it opens has the focus", async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openAxis(page);
	await page.getByRole("button", { name: /^23 November · 9 events/ }).click();
	await expect(page.locator(detail)).toHaveAttribute("data-event-detail", "yerevan-meeting");
	await expect(item(page, "yerevan-meeting")).toBeFocused();
});

test.describe("on a phone that lies on its side, where lanes overflow", () => {
	test.use({ viewport: { width: 844, height: 390 } });

	test("opening an event moves no other bar and no mark's events, and its bar is seen beside its mark", async ({
		page,
	}) => {
		await openAxis(page);
		const before = await itemPlaces(page);
		const hidden = facts.filter(({ id, end }) => !before.has(id) && (end ?? 0) > WINDOW_PRESETS.year.start);
		expect(hidden.length).toBeGreaterThan(5);
		for (const { id } of facts.filter(({ end }) => (end ?? 0) > WINDOW_PRESETS.year.start)) {
			await page.evaluate((hash) => {
				location.hash = hash;
			}, `#e=${id}`);
			await expect(page.locator(detail)).toHaveAttribute("data-event-detail", id);
			await settle(page);
			const after = await itemPlaces(page);
			for (const place of before.values()) expect(after.get(place.id), `${id} opened`).toEqual(place);
			if (before.has(id)) continue;
			const bar = await boxOf(item(page, id));
			const marks = await liveAxis(page)
				.locator(".axis-more")
				.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().toJSON()));
			const covering = marks.filter(
				(mark) =>
					mark.left < bar.x + bar.width &&
					mark.right > bar.x &&
					mark.top < bar.y + bar.height &&
					mark.bottom > bar.y,
			);
			expect(covering, `${id} is under a mark`).toEqual([]);
			const seen = await item(page, id).evaluate((element) => {
				const { left, right, top, height } = element.getBoundingClientRect();
				const plot = element.closest(".axis-plot")?.getBoundingClientRect();
				// The middle of what the plot shows of it.
				const middle = (Math.max(left, plot?.left ?? 0) + Math.min(right, plot?.right ?? 0)) / 2;
				return element.contains(document.elementFromPoint(middle, top + height / 2));
			});
			expect(seen, `${id} is seen`).toBe(true);
		}
	});
});

test.describe("on a narrow screen", () => {
	test.use({ viewport: { width: 390, height: 900 } });

	for (const [name, some] of [
		["year", /Open (it|the first)\.$/],
		["day", /Show them on the axis\.$/],
	] as const) {
		test(`a mark does what its name says, in the preset of the ${name}`, async ({ page }) => {
			const window = WINDOW_PRESETS[name];
			await openAxis(page);
			await showWindow(page, window);
			const marks = liveAxis(page).locator(".axis-more");
			const said = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label") ?? ""));
			expect(said.some((text) => some.test(text))).toBe(true);
			for (const [index, text] of said.entries()) {
				const behind = facts.filter(({ label }) => text.includes(label));
				expect(behind).toHaveLength(Number.parseInt(text, 10));
				await marks.nth(index).click();
				if (/Show (it|them) on the axis\.$/.test(text)) {
					await expect(marks.and(page.getByLabel(text))).toHaveCount(0);
					await expect(page.locator(detail)).toHaveCount(0);
					await settle(page);
					const places = await itemPlaces(page);
					expect(
						behind.some(({ id }) => places.has(id)),
						text,
					).toBe(true);
				} else {
					expect(text).toMatch(/Open (it|the first)\.$/);
					const first = behind.find(({ label }) => text.includes(`: ${label}`))?.id ?? "";
					await expect(page.locator(detail)).toHaveAttribute("data-event-detail", first);
					await expect(item(page, first)).toBeFocused();
					await page.getByRole("button", { name: "Close the event" }).click();
					await expect(page.locator(detail)).toHaveCount(0);
				}
				await openAxis(page, "?");
				await showWindow(page, window);
				await expect(marks).toHaveCount(said.length);
			}
		});
	}

	test("a mark for what does not fit zooms in until its events are shown", async ({ page }) => {
		await openAxis(page);
		// From the year outwards until a lane overflows.
		const more = liveAxis(page).locator(".axis-more");
		for (const years of [2, 4, 8, 12]) {
			if ((await more.count()) > 0) break;
			await showWindow(page, { start: Date.UTC(2022, 10 - years * 6), end: Date.UTC(2022, 10 + years * 6) });
		}
		const name = (await more.first().getAttribute("aria-label")) ?? "";
		const ids = facts.filter(({ label }) => name.includes(label)).map(({ id }) => id);
		expect(ids.length).toBe(Number.parseInt(name, 10));
		const hidden = await itemPlaces(page);
		expect(ids.filter((id) => hidden.has(id))).toEqual([]);
		await more.first().click();
		await expect.poll(async () => [...(await itemPlaces(page)).keys()]).toEqual(expect.arrayContaining(ids));
		// The mark is gone; the keys go on from the first of what it stood for, which is not opened.
		const order = facts.map(({ id }) => id);
		const first = order.findIndex((id) => ids.includes(id));
		await expect(item(page, order[first] ?? "")).toBeFocused();
		await expect(page.locator(detail)).toHaveCount(0);
		await page.keyboard.press("ArrowRight");
		await expect(item(page, order[first + 1] ?? "")).toBeFocused();
	});
});

test('the wheel zooms over a "+n" too, and a drag that begins on one opens nothing', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openAxis(page);
	const before = await itemPlace(page, "october-session");
	const mark = await boxOf(page.locator(".axis-more").last());
	const on = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
	await page.mouse.move(on.x, on.y);
	await page.mouse.down();
	await page.mouse.move(on.x - 100, on.y, { steps: 8 });
	await page.mouse.up();
	await settle(page);
	const dragged = await itemPlace(page, "october-session");
	expect(before.left - dragged.left).toBeCloseTo(100, -1);
	await expect(page.locator(detail)).toHaveCount(0);
	const apart = async () =>
		(await itemPlace(page, "october-session")).left - (await itemPlace(page, "september-session")).left;
	const start = await apart();
	const moved = await boxOf(page.locator(".axis-more").last());
	await page.mouse.move(moved.x + moved.width / 2, moved.y + moved.height / 2);
	await page.mouse.wheel(0, -240);
	await expect.poll(apart).toBeGreaterThan(start * 1.1);
});
