import { expect, type Page, test } from "@playwright/test";
import { COMMANDS } from "../../src/model/commands.ts";
import { detail, onAxis, openTimeline } from "./support/timeline.ts";

/** What has the focus, in words, and whether that can be seen. */
function focusStop(page: Page): Promise<{ name: string; zone: string; seen: boolean } | null> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element === document.body) return null;
		const zones = [
			".skip-links",
			".site-header",
			".axis-toolbar",
			".axis-plot",
			".axis-caption",
			".search-bar",
		];
		zones.push("[data-event-detail]", "#events", "#about");
		const style = getComputedStyle(element);
		// Items of the axis show the focus on their bar or their label.
		const parts = [style, ...["::before", "::after"].map((part) => getComputedStyle(element, part))];
		parts.push(...[...element.children].map((child) => getComputedStyle(child)));
		const outlined = parts.some(
			(part) => part.outlineStyle !== "none" && Number.parseFloat(part.outlineWidth) >= 2,
		);
		const { width, height } = element.getBoundingClientRect();
		return {
			name: element.getAttribute("aria-label") ?? element.textContent.trim(),
			zone: zones.find((zone) => element.closest(zone) !== null) ?? element.tagName,
			seen: outlined && width > 0 && height > 0,
		};
	});
}

async function walk(page: Page): Promise<string[]> {
	const zones: string[] = [];
	for (let presses = 0; presses < 160; presses++) {
		await page.keyboard.press("Tab");
		const stop = await focusStop(page);
		if (stop === null) return zones;
		expect(stop.seen, `the focus can be seen on “${stop.name}”`).toBe(true);
		expect(stop.name).not.toBe("");
		zones.push(stop.zone);
	}
	throw new Error("The focus never left the page.");
}

const withoutRepeats = (zones: string[]) => zones.filter((zone, index) => zone !== zones[index - 1]);
const LEADING = [
	".skip-links",
	".site-header",
	".axis-toolbar",
	".axis-plot",
	".axis-caption",
	".search-bar",
];

test("Tab walks the page in its order, with a visible focus, and stops once on the axis's events", async ({
	page,
}) => {
	await openTimeline(page);
	const zones = await walk(page);
	expect(withoutRepeats(zones)).toEqual([...LEADING, "#events", "#about"]);
	const others = await page.locator(".axis-plot button").count();
	expect(zones.filter((zone) => zone === ".axis-plot")).toHaveLength(1 + others);
	await expect(page.locator('[role="option"][tabindex="0"]')).toHaveCount(1);
});

test("Tab walks through the open event between the search and the about text", async ({ page }) => {
	await openTimeline(page, "./#e=sochi-meeting");
	expect(withoutRepeats(await walk(page))).toEqual([...LEADING, "[data-event-detail]", "#about"]);
});

test("the skip links take the focus to the timeline and to the events", async ({ page }) => {
	await openTimeline(page);
	for (const [presses, id] of [
		[1, "timeline"],
		[2, "events"],
	] as const) {
		await page.evaluate(() =>
			document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null,
		);
		const link = page.locator(`.skip-links a[href="#${id}"]`);
		for (let press = 0; press < presses && id === "timeline"; press++) await page.keyboard.press("Tab");
		await link.focus();
		await expect(link).toBeInViewport();
		await page.keyboard.press("Enter");
		await expect(page.locator(`#${id}`)).toBeFocused();
	}
});

test("by keys alone an event is found, opened, read and closed", async ({ page }) => {
	await openTimeline(page);
	await page.keyboard.press("/");
	await expect(page.getByRole("searchbox")).toBeFocused();
	await page.keyboard.type("sochi?f/");
	await expect(page.getByRole("searchbox")).toHaveValue("sochi?f/");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await page.keyboard.press("Escape");
	await expect(page.getByRole("searchbox")).toHaveValue("");
	await onAxis(page, "may-session").focus();
	await page.keyboard.press("ArrowRight");
	await expect(onAxis(page, "september-session")).toBeFocused();
	await page.keyboard.press(" ");
	await expect(detail(page)).toHaveAttribute("data-event-detail", "september-session");
	await page.keyboard.press("Escape");
	await expect(detail(page)).toHaveCount(0);
	await expect(onAxis(page, "september-session")).toBeFocused();
});

test("? opens the help with every key of the table; it keeps the focus inside and gives it back", async ({
	page,
}) => {
	await openTimeline(page);
	await page.getByRole("link", { name: "List", exact: true }).focus();
	await page.keyboard.press("?");
	const dialog = page.getByRole("dialog", { name: "Keys and help" });
	await expect(dialog).toBeVisible();
	await expect(dialog.locator("dl.keys > div")).toHaveCount(
		COMMANDS.filter(({ scope }) => scope !== "present").length,
	);
	for (let presses = 0; presses < 6; presses++) {
		await page.keyboard.press("Tab");
		const outside = await page.evaluate(
			() => document.activeElement !== document.body && document.activeElement?.closest("dialog") === null,
		);
		expect(outside).toBe(false);
	}
	await page.keyboard.press("Escape");
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole("link", { name: "List", exact: true })).toBeFocused();
});

test("Tab goes on from the event that a bare #id opens, not from its hidden text", async ({ page }) => {
	await openTimeline(page, "./#sochi-meeting");
	await expect(detail(page)).toBeVisible();
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
	await page.keyboard.press("Tab");
	await expect(page.getByRole("button", { name: "Close the event" })).toBeFocused();
});

test("F asks for full screen and leaves it", async ({ page }) => {
	await openTimeline(page);
	await page.keyboard.press("f");
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press("F");
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

test("keys=0 and the switch in the help turn single letters off, Escape stays", async ({ page }) => {
	await openTimeline(page, "./?keys=0#sochi-meeting");
	await page.keyboard.press("?");
	await page.keyboard.press("/");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(page.getByRole("searchbox")).not.toBeFocused();
	await page.getByRole("button", { name: "Keys and help" }).click();
	await page.getByRole("checkbox", { name: "Single-letter keys" }).check();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await expect(detail(page)).toBeVisible();
	await page.keyboard.press("/");
	await expect(page.getByRole("searchbox")).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(detail(page)).toHaveCount(0);
});

test("keys with Ctrl, Alt or Meta are the browser's", async ({ page }) => {
	await openTimeline(page);
	for (const modifier of ["Control", "Alt", "Meta"]) {
		for (const key of ["/", "?", "f"]) {
			const heeded = await page.evaluate(
				([held, pressed]) =>
					!document.body.dispatchEvent(
						new KeyboardEvent("keydown", {
							key: pressed ?? "",
							[held === "Control" ? "ctrlKey" : held === "Alt" ? "altKey" : "metaKey"]: true,
							bubbles: true,
							cancelable: true,
						}),
					),
				[modifier, key],
			);
			expect(heeded, `${modifier}+${key}`).toBe(false);
		}
	}
	const heeded = await page.evaluate(
		() =>
			!document.body.dispatchEvent(
				new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }),
			),
	);
	expect(heeded).toBe(true);
});
