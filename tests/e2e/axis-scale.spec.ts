import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import type { TimeWindow } from "../../src/model/axis/time-window.ts";
import { madeOutline } from "../model/made-outline.ts";
import { buildScalePages } from "../scale/build-scale-pages.ts";
import { settle } from "./support/axis-page.ts";

const MANY = 10_000;
const SOME = 1000;
const FEW = 20;
const YEAR = 366 * 86_400_000;
const { events, axis } = madeOutline(MANY);
const whole = axis.bounds;

let pages = "";

// All tests of this file in one worker: the pages are built once.
test.describe.configure({ mode: "default" });
test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: "reduce" } });
test.beforeAll(async () => {
	pages = await mkdtemp(join(tmpdir(), "scale-pages-"));
	await buildScalePages(pages, [FEW, SOME, MANY]);
});
test.afterAll(() => rm(pages, { recursive: true }));

async function openMany(page: Page, count = MANY): Promise<void> {
	await page.route("**/scale/*", (route) =>
		route.fulfill({ path: join(pages, basename(new URL(route.request().url()).pathname)) }),
	);
	await page.goto(`./scale/${count}.html`);
	await page.evaluate(() => globalThis.scalePage.drawn);
	await settle(page);
}

async function show(page: Page, window: TimeWindow): Promise<void> {
	await page.evaluate((next) => globalThis.scalePage.update({ window: next }), window);
	await settle(page);
}

/** Windows of all sizes, from all years to a few hours. */
const windows = [1, 0.4, 0.1, 0.02, 0.005, 0.0005, 0.00005].map((part, index): TimeWindow => {
	const span = (whole.end - whole.start) * part;
	const start = whole.start + (whole.end - whole.start - span) * (0.2 + 0.1 * index);
	return { start: Math.round(start), end: Math.round(start + span) };
});

function focused(page: Page): Promise<string | null> {
	return page.evaluate(() => document.activeElement?.getAttribute("data-event-id") ?? null);
}

/** What is wrong with the labels that are seen: cut, covered, one over another or over a mark. Runs in the page. */
function labelFaults(): string[] {
	const plot = document.querySelector(".axis-plot")?.getBoundingClientRect();
	if (!plot) return ["There is no axis."];
	const labels = [...document.querySelectorAll<HTMLElement>("[data-event-label]")]
		.filter((label) => label.checkVisibility())
		.map((label) => ({ label, box: label.getBoundingClientRect(), item: label.closest("[data-event-id]") }));
	const bars = [...document.querySelectorAll("[data-event-id]")].map((item) => ({
		item,
		box: item.getBoundingClientRect(),
	}));
	const marks = [...document.querySelectorAll(".axis-more")].map((mark) => mark.getBoundingClientRect());
	const meet = (a: DOMRect, b: DOMRect) =>
		a.left < b.right - 0.5 && a.right > b.left + 0.5 && a.top < b.bottom - 0.5 && a.bottom > b.top + 0.5;
	const faults = labels.flatMap(({ label, box, item }, index) => {
		const found: string[] = [];
		const name = label.textContent;
		if (box.left < plot.left - 0.5 || box.right > plot.right + 0.5) found.push(`"${name}" leaves the view`);
		if (box.top < plot.top || box.bottom > plot.bottom) found.push(`"${name}" leaves the axis`);
		if (label.scrollWidth > Math.ceil(box.width) + 1) found.push(`"${name}" is cut`);
		if (labels.slice(index + 1).some((other) => meet(box, other.box))) found.push(`"${name}" meets a label`);
		if (bars.some((bar) => bar.item !== item && meet(box, bar.box))) found.push(`"${name}" meets a bar`);
		if (marks.some((mark) => meet(box, mark))) found.push(`"${name}" meets a mark`);
		for (const x of [box.left + 1, (box.left + box.right) / 2, box.right - 1]) {
			const hit = document.elementFromPoint(x, (box.top + box.bottom) / 2);
			if (hit?.closest("[data-event-id]") !== item) found.push(`"${name}" is covered`);
		}
		return found;
	});
	const touching = marks.some((mark, index) => marks.slice(index + 1).some((other) => meet(mark, other)));
	return labels.length < 4
		? [...faults, "hardly anything is labelled"]
		: touching
			? [...faults, "marks meet"]
			: faults;
}

test("of ten thousand events no label is cut or covered, and few are in the page, from all years to hours", async ({
	page,
}) => {
	await openMany(page);
	for (const window of windows) {
		await show(page, window);
		expect(await page.evaluate(labelFaults)).toEqual([]);
		expect(await page.locator(".axis *").count()).toBeLessThanOrEqual(300);
	}
});

test("what has no room is counted: the numbers and what is shown add up to all that a window shows", async ({
	page,
}) => {
	await openMany(page);
	const counted = () =>
		page.evaluate(() => {
			const marks = [...document.querySelectorAll(".axis-more")].map((mark) => Number(mark.textContent));
			return document.querySelectorAll("[role=option]").length + marks.reduce((sum, count) => sum + count, 0);
		});
	expect(await counted()).toBe(MANY);
	const year = { start: whole.start + 5 * YEAR, end: whole.start + 6 * YEAR };
	await show(page, year);
	// All dates here are bounded but a few, which fade over four months and more.
	const sure = events.filter(
		({ date: { min, max } }) => min !== null && max !== null && max > year.start && min < year.end,
	).length;
	const open = events.filter(({ date: { min, max } }) => min === null || max === null).length;
	expect(await counted()).toBeGreaterThanOrEqual(sure);
	expect(await counted()).toBeLessThanOrEqual(sure + open);
});

test("keys reach every one of them, in the page or not, and assistive technology hears position and total", async ({
	page,
	context,
}) => {
	await openMany(page);
	await page.keyboard.press("Tab");
	const cdp = await context.newCDPSession(page);
	await cdp.send("Accessibility.enable");
	/** Position and total of the option that has the focus, as the browser tells them. */
	async function heard(): Promise<string> {
		const { nodes } = await cdp.send("Accessibility.getFullAXTree");
		const node = nodes.find(
			({ role, properties }) =>
				role?.value === "option" &&
				properties?.some(({ name, value }) => String(name) === "focused" && value.value === true),
		);
		const id = node?.backendDOMNodeId;
		if (id === undefined) return "nothing";
		const { node: element } = await cdp.send("DOM.describeNode", { backendNodeId: id });
		const { attributes = [] } = element;
		const of = (name: string) => attributes[attributes.indexOf(name) + 1];
		return `${of("aria-posinset")} of ${of("aria-setsize")}. ${node?.name?.value}`;
	}
	const last = events.length - 1;
	for (const [key, index] of [
		["End", last],
		["ArrowRight", last],
		["ArrowLeft", last - 1],
		["Home", 0],
		["ArrowLeft", 0],
		["ArrowRight", 1],
		["ArrowDown", 2],
	] as const) {
		await page.keyboard.press(key);
		const event = events[index];
		await expect.poll(() => focused(page)).toBe(event?.id);
		expect(await heard()).toContain(`${index + 1} of ${MANY}. `);
		expect(await heard()).toContain(event?.shortTitle);
		const place = await page.locator(`[data-event-id="${event?.id}"]`).boundingBox();
		expect(place?.x).toBeLessThan(1440);
		expect((place?.x ?? 0) + (place?.width ?? 0)).toBeGreaterThan(0);
	}
	const shown = () => page.evaluate(() => globalThis.scalePage.state().window);
	await page.keyboard.press("+");
	await settle(page);
	const before = await shown();
	await page.keyboard.press("PageDown");
	await expect.poll(async () => (await shown()).start).toBeGreaterThan(before.start);
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => focused(page)).toBe(events[3]?.id);
	await expect(page.locator('.axis [tabindex="0"]')).toHaveCount(1);
});

test("options are in the page in time order, and only one of them is a tab stop", async ({ page }) => {
	await openMany(page);
	for (const window of windows.slice(0, 5)) {
		await show(page, window);
		const positions = await page
			.getByRole("option")
			.evaluateAll((options) => options.map((option) => Number(option.ariaPosInSet)));
		expect(positions).toEqual(positions.toSorted((a, b) => a - b));
		await expect(page.locator('.axis [tabindex="0"]')).toHaveCount(1);
	}
});

test("an event opened from elsewhere comes into view and stays in the page, behind a mark or not", async ({
	page,
}) => {
	await openMany(page);
	await show(page, { start: whole.start, end: whole.start + YEAR / 12 });
	for (const index of [MANY - 500, 5000, 7001]) {
		const id = `made-${index}`;
		await page.evaluate((selected) => globalThis.scalePage.update({ selected }), id);
		const option = page.locator(`[data-event-id="${id}"]`);
		await expect(option).toBeVisible();
		await expect(option).toHaveAttribute("aria-current", "true");
		await expect(option).toHaveAttribute("aria-posinset", String(index + 1));
		await expect(page.locator('[aria-current="true"]')).toHaveCount(1);
	}
	await page.evaluate(() => globalThis.scalePage.update({ matching: new Set(["made-7001"]) }));
	await expect(page.locator('[data-event-id="made-7001"]')).not.toHaveClass(/is-dim/);
	const dim = await page.locator(".axis-item[role=option].is-dim").count();
	expect(dim).toBe((await page.getByRole("option").count()) - 1);
	await show(page, { start: whole.start, end: whole.start + YEAR });
	await expect(page.locator(".axis-item[role=option]:not(.is-dim)")).toHaveCount(0);
});

test("a press on a number zooms to what it stands for", async ({ page }) => {
	await openMany(page);
	const mark = page.locator(".axis-more").nth(4);
	const count = Number(await mark.textContent());
	expect(count).toBeGreaterThan(50);
	expect(await mark.getAttribute("aria-label")).toContain(`${count} more events`);
	await mark.click();
	await settle(page);
	const { start, end } = await page.evaluate(() => globalThis.scalePage.state().window);
	expect(end - start).toBeLessThan((whole.end - whole.start) / 2);
	expect(await page.evaluate(labelFaults)).toEqual([]);
});

test("on a strip there are few bars as well, and the focused event is one of them", async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 100 });
	await openMany(page);
	expect(await page.locator(".axis *").count()).toBeLessThanOrEqual(300);
	await page.keyboard.press("Tab");
	await page.keyboard.press("End");
	await expect.poll(() => focused(page)).toBe(events.at(-1)?.id);
	await page.keyboard.press("ArrowLeft");
	await expect.poll(() => focused(page)).toBe(events.at(-2)?.id);
});

test("where drawing is slow, turning the wheel carries along what is drawn, and when it rests all is drawn", async ({
	page,
}) => {
	await openMany(page);
	await page.evaluate(() => {
		const create = document.createElement.bind(document);
		document.createElement = (name: string) => {
			const until = performance.now() + 2;
			while (performance.now() < until);
			return create(name);
		};
	});
	/** Left ends and widths of events' words and left ends of their bars, in the time between two frames. */
	const seen = () =>
		page.evaluate(async () => {
			await new Promise(requestAnimationFrame);
			const options = [...document.querySelectorAll("[role=option]")];
			return options.map((option) => ({
				id: option.getAttribute("data-event-id") ?? "",
				left: option.getBoundingClientRect().left,
				words: option.querySelector("[data-event-label]")?.getBoundingClientRect().width ?? 0,
			}));
		});
	const at = 700;
	await page.mouse.move(at, 400);
	await page.mouse.wheel(0, -100);
	await settle(page);
	const before = await seen();
	await Promise.all([1, 2, 3].map(() => page.mouse.wheel(0, -100)));
	const during = await seen();
	expect(during.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
	const by = 1.25 ** 3;
	const inView = before.filter(({ left }) => left > 200 && left < 1200);
	expect(inView.length).toBeGreaterThan(10);
	for (const { id, left, words } of inView) {
		const now = during.find((other) => other.id === id);
		expect(Math.abs((now?.left ?? 0) - (at + (left - at) * by)), id).toBeLessThan(1);
		expect(Math.abs((now?.words ?? 0) - words * by), id).toBeLessThan(1);
	}
	await settle(page);
	await expect.poll(async () => (await seen()).map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
	const after = await seen();
	const place = ({ left }: { left: number }) => at + (left - at) * by;
	// What begins before the view is cut there, and what has no beginning fades in over a length of its own.
	const begins = new Set(events.flatMap(({ id, date }) => (date.min === null ? [] : [id])));
	const still = inView.filter(
		(was) => begins.has(was.id) && place(was) > 200 && after.some(({ id }) => id === was.id),
	);
	expect(still.length).toBeGreaterThan(3);
	for (const was of still) {
		const now = after.find(({ id }) => id === was.id);
		expect(Math.abs((now?.words ?? 0) - was.words), was.id).toBeLessThan(1);
		expect(Math.abs((now?.left ?? 0) - place(was)), was.id).toBeLessThan(1);
	}
	expect(await page.evaluate(labelFaults)).toEqual([]);
});

test("what a window costs grows with what it has room for, not with how many events there are", async ({
	page,
	context,
}) => {
	const cdp = await context.newCDPSession(page);
	// The processor's own time: what else the machine does meanwhile is not in it.
	await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
	async function spent(): Promise<number> {
		const { metrics } = await cdp.send("Performance.getMetrics");
		return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
	}
	/** What it takes to lay out and draw a series of windows. */
	async function cost(count: number): Promise<number> {
		await openMany(page, count);
		await page.evaluate(() => globalThis.scalePage.measure());
		const before = await spent();
		await page.evaluate(() => globalThis.scalePage.measure());
		return (await spent()) - before;
	}
	const few = await cost(FEW);
	const some = await cost(SOME);
	const many = await cost(MANY);
	expect(many).toBeLessThan(3 * some);
	// Of twenty events two or three are in view at a time, of ten thousand as many as there is room for.
	expect(many).toBeLessThan(40 * few);
});
