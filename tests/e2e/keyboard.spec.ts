import { expect, type Page, test } from "@playwright/test";
import { COMMANDS } from "../../src/model/commands.ts";
import {
	content,
	detail,
	expectFocusAt,
	heading,
	inStart,
	onAxis,
	openTimeline,
	openWithoutAxis,
	results,
	viewLink,
} from "./support/timeline.ts";

interface Stop {
	readonly name: string;
	readonly zone: string;
}

/** What has the focus, in words, and whether that can be seen; `null` where the focus has left the page. */
function focusStop(page: Page): Promise<(Stop & { seen: boolean }) | null> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element === document.body) return null;
		const zones = [
			".skip-links",
			".site-header",
			".notices",
			".stage-tools",
			".axis-plot",
			".stage-pane",
			".search-bar",
			"#events",
			"#about",
		];
		const style = getComputedStyle(element);
		// Items of the axis show the focus on their bar or their label.
		const parts = [style, ...["::before", "::after"].map((part) => getComputedStyle(element, part))];
		parts.push(...[...element.children].map((child) => getComputedStyle(child)));
		const outlined = parts.some(
			(part) => part.outlineStyle !== "none" && Number.parseFloat(part.outlineWidth) >= 2,
		);
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const inWindow =
			right > left && bottom > top && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
		return {
			name: element.getAttribute("aria-label") ?? element.textContent.trim(),
			zone: zones.find((zone) => element.closest(zone) !== null) ?? element.tagName,
			seen: outlined && inWindow,
		};
	});
}

/** Presses Tab until the focus leaves the page, and says where it stopped. */
async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (let presses = 0; presses < 200; presses++) {
		await page.keyboard.press("Tab");
		const stop = await focusStop(page);
		if (stop === null) return stops;
		expect(stop.seen, `the focus can be seen on “${stop.name}”`).toBe(true);
		expect(stop.name).not.toBe("");
		stops.push({ name: stop.name, zone: stop.zone });
	}
	throw new Error("The focus never left the page.");
}

const zonesOf = (stops: readonly Stop[]) =>
	stops.map(({ zone }) => zone).filter((zone, index, zones) => zone !== zones[index - 1]);
const STAGE = [".skip-links", ".site-header", ".stage-tools", ".axis-plot", ".stage-pane"];

for (const [width, height] of [
	[1366, 650],
	[820, 1180],
	[390, 844],
] as const) {
	test(`Tab walks the first page in its order, ${width}×${height}: at most 40 stops, one of them on the axis`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await openTimeline(page);
		const stops = await walk(page);
		expect(zonesOf(stops)).toEqual(STAGE);
		expect(stops.length).toBeLessThanOrEqual(40);
		expect(stops.filter(({ zone }) => zone === ".axis-plot")).toHaveLength(1);
		await expect(page.locator('[role="option"][tabindex="0"]')).toHaveCount(1);
	});
}

test("Tab walks through the open event after the axis, and through nothing behind it", async ({ page }) => {
	await openTimeline(page, "./#e=sochi-meeting");
	const stops = await walk(page);
	expect(zonesOf(stops)).toEqual(STAGE);
	const pane = stops.filter(({ zone }) => zone === ".stage-pane").map(({ name }) => name);
	expect(pane.slice(0, 3)).toEqual([
		expect.stringMatching(/^Previous event: /),
		expect.stringMatching(/^Next event: /),
		"Close the event",
	]);
});

for (const id of ["may-session", "refusal-to-sign"]) {
	test(`from ${id}, opened by Enter on the axis, the next Tab stop is its pane, and Shift+Tab is the way back`, async ({
		page,
	}) => {
		await openTimeline(page);
		await onAxis(page, id).focus();
		await page.keyboard.press("Enter");
		await expect(detail(page)).toHaveAttribute("data-event-detail", id);
		await expect(onAxis(page, id)).toBeFocused();
		await page.keyboard.press("Tab");
		await expect(detail(page).locator(":focus")).toHaveCount(1);
		await page.keyboard.press("Shift+Tab");
		await expectFocusAt(onAxis(page, id));
	});
}

const SKIPS = [
	["the start", "./", "Skip to the timeline", "#timeline [role=option][tabindex='0']"],
	["the start", "./", "Skip to the text", "#start"],
	["the open event", "./#e=sochi-meeting", "Skip to the text", "[data-event-detail]"],
	["the results", "./#q=peace", "Skip to the text", "section.search-results"],
	["the list", "./#view=list", "Skip to the events", "#events"],
] as const;

for (const [place, address, name, target] of SKIPS) {
	test(`with ${place} on the page, “${name}” takes the focus to ${target}`, async ({ page }) => {
		await (address.includes("view=") ? openWithoutAxis(page, address) : openTimeline(page, address));
		const link = page.getByRole("link", { name });
		for (let presses = 0; presses < 2; presses++) {
			await page.keyboard.press("Tab");
			if (await link.evaluate((element) => element === document.activeElement)) break;
		}
		await expectFocusAt(link);
		const before = page.url();
		await page.keyboard.press("Enter");
		await expectFocusAt(page.locator(target));
		expect(page.url()).toBe(before);
	});
}

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
	await expectFocusAt(onAxis(page, "september-escalation"));
	await page.keyboard.press(" ");
	await expect(detail(page)).toHaveAttribute("data-event-detail", "september-escalation");
	await page.keyboard.press("Escape");
	await expect(detail(page)).toHaveCount(0);
	await expectFocusAt(onAxis(page, "september-escalation"));
});

test("on a phone, / opens the field, and Escape twice leaves it", async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openTimeline(page);
	await page.keyboard.press("/");
	await expectFocusAt(page.getByRole("searchbox"));
	await page.keyboard.type("sochi");
	await expect(results(page)).toBeVisible();
	await page.keyboard.press("Escape");
	await expectFocusAt(page.getByRole("searchbox"));
	await expect(results(page)).toHaveCount(0);
	await page.keyboard.press("Escape");
	await expect(page.getByRole("searchbox")).toBeHidden();
	await expectFocusAt(page.getByRole("button", { name: "Search and filters" }));
});

test("? opens the help with every key of the table; it keeps the focus inside and gives it back", async ({
	page,
}) => {
	await openTimeline(page);
	await viewLink(page, "List").focus();
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
	await expect(viewLink(page, "List")).toBeFocused();
});

test("Tab goes on from the event that a bare #id opens, not from its hidden text", async ({ page }) => {
	await openTimeline(page, "./#sochi-meeting");
	await expect(detail(page)).toBeVisible();
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
	await page.keyboard.press("Tab");
	await expectFocusAt(page.getByRole("button", { name: /^Previous event: / }));
});

test("F asks for full screen and leaves it", async ({ page }) => {
	await openTimeline(page);
	await page.keyboard.press("f");
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press("F");
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

const slide = (page: Page) => page.locator(".slide[data-step]");
const titleOf = (id: string) => content.events.find((event) => event.id === id)?.title ?? "?";

test("P with nothing open presents the landmarks, beginning with the May session", async ({ page }) => {
	await openTimeline(page);
	await page.keyboard.press("p");
	await expect(page).toHaveURL(/view=present/);
	await expect(page).toHaveURL(/lesson=five-landmarks/);
	await expect(slide(page)).toBeVisible();
	await expect(slide(page)).toContainText("Five key events");
	// The first event behind title and text; its month is asked for.
	const session = page.locator(".slide").getByText(titleOf("may-session").replace(/ May$/, ""));
	while (!(await session.first().isVisible())) {
		const before = page.url();
		await page.keyboard.press("PageDown");
		await expect(page).not.toHaveURL(before);
	}
	await expect(page).toHaveURL(/e=may-session/);
	await page.keyboard.press("Escape");
	await expect(page.locator('[data-axis="live"]')).toBeVisible();
	await expect(page).not.toHaveURL(/lesson=/);
});

test("P with an event open presents from that event on, and ends at it", async ({ page }) => {
	await openTimeline(page, "./#e=sochi-meeting");
	await page.keyboard.press("p");
	await expect(page).toHaveURL(/view=present/);
	await expect(page).toHaveURL(/e=sochi-meeting/);
	await expect(page).not.toHaveURL(/lesson=/);
	await expect(slide(page)).toContainText(titleOf("sochi-meeting"));
	await page.keyboard.press("Escape");
	await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
});

test("Start opens the first landmark and takes the focus to its title", async ({ page }) => {
	await openTimeline(page);
	await page.getByRole("link", { name: "Start with the May session" }).press("Enter");
	await expect(detail(page)).toHaveAttribute("data-event-detail", "may-session");
	await expectFocusAt(heading(page));
	await page.keyboard.press("Escape");
	await expectFocusAt(onAxis(page, "may-session"));
	await expect(inStart(page, "may-session")).toBeVisible();
});

for (const { width, address } of [
	{ width: 1366, address: "./" },
	{ width: 390, address: "./" },
	{ width: 1366, address: "./#view=about" },
])
	test(`the letters after / are the query's, however slow the page is to paint: ${address}, ${width} pixels wide`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await openWithoutAxis(page, address);
		await page.evaluate(() => {
			window.requestAnimationFrame = (callback) => window.setTimeout(() => callback(performance.now()), 2000);
		});
		await page.keyboard.press("/");
		await page.keyboard.type("process?");
		await expect(page.getByRole("searchbox")).toHaveValue("process?");
		await expect(page.getByRole("dialog")).toHaveCount(0);
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
		for (const key of ["/", "?", "f", "p"]) {
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

test("Back and Forward give the focus a place where they close or open the event whose words had it", async ({
	page,
}) => {
	await openTimeline(page);
	await onAxis(page, "sochi-meeting").focus();
	await page.keyboard.press("Enter");
	await heading(page).focus();
	await page.goBack();
	await expect(detail(page)).toHaveCount(0);
	await expectFocusAt(onAxis(page, "sochi-meeting"));
	await page.goForward();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expectFocusAt(onAxis(page, "sochi-meeting"));
});
