import { expect, type Page, test } from "@playwright/test";
import { openAxis } from "./support/axis-page.ts";
import { openTeaching } from "./support/lesson.ts";

/** The computed style of an event's bar on the live axis. */
function barStyle(page: Page, id: string) {
	return page.locator(`.axis-live [data-event-id="${id}"]`).evaluate((item) => {
		const { borderTopStyle, borderLeftWidth, backgroundColor, boxShadow, maskImage, maskClip } =
			getComputedStyle(item, "::before");
		return { borderTopStyle, borderLeftWidth, backgroundColor, boxShadow, maskImage, maskClip };
	});
}

test("a selected undated bar stays dashed and open, and its ring is not cut by the fade", async ({
	page,
}) => {
	await openAxis(page, "#e=tokayev-election");
	const bar = await barStyle(page, "tokayev-election");
	expect(bar).toMatchObject({ borderTopStyle: "dashed", borderLeftWidth: "0px", maskClip: "no-clip" });
	expect(bar.maskImage).toContain("linear-gradient(to right");
	expect(bar.boxShadow).not.toBe("none");
	expect((await barStyle(page, "monitoring-mission")).boxShadow).toBe("none");
});

test("forced colours tell stated from imprecise, also when selected", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active" });
	await openAxis(page, "#e=may-session");
	const [selected, imprecise, stated] = await Promise.all(
		["may-session", "october-session", "sochi-meeting"].map((id) => barStyle(page, id)),
	);
	expect(selected?.backgroundColor).toBe(imprecise?.backgroundColor);
	expect(stated?.backgroundColor).not.toBe(imprecise?.backgroundColor);
	expect(selected?.boxShadow).not.toBe("none");
});

test("a presentation's strip draws an event as the axis does: undated, imprecise and stated", async ({
	page,
}) => {
	const ids = ["tokayev-election", "september-session", "sochi-meeting"];
	await openAxis(page);
	const onTheAxis = await Promise.all(ids.map((id) => barStyle(page, id)));
	expect(onTheAxis.map((bar) => bar.borderTopStyle)).toEqual(["dashed", "dashed", "solid"]);
	for (const [index, id] of ids.entries()) {
		await page.goto("about:blank");
		await openTeaching(page, `view=present&e=${id}`);
		const bar = page.locator(".time-strip .bar.is-current");
		const { borderTopStyle, borderLeftWidth, maskImage } = onTheAxis[index] ?? {};
		const open = borderLeftWidth === "0px";
		await expect(bar).toHaveCSS("border-top-style", borderTopStyle ?? "");
		await expect(bar).toHaveCSS("border-left-width", open ? "0px" : /[1-9]/);
		await expect(bar).toHaveCSS("mask-image", open ? /linear-gradient\(to right/ : (maskImage ?? ""));
	}
});

for (const [name, media] of [
	["light", { colorScheme: "light" }],
	["dark", { colorScheme: "dark" }],
	["forced colours", { forcedColors: "active" }],
] as const) {
	test(`each look is told apart by its edge and what is inside: stated, carried over, announced, imprecise, in ${name}`, async ({
		page,
	}) => {
		await page.emulateMedia(media);
		await openAxis(page);
		const ids = ["sochi-meeting", "refusal-to-sign", "tasmagambetov-in-office", "october-session"];
		const [stated, carried, announced, imprecise] = await Promise.all(ids.map((id) => barStyle(page, id)));
		expect([stated, carried, announced, imprecise].map((bar) => bar?.borderTopStyle)).toEqual([
			"solid",
			"solid",
			"dotted",
			"dashed",
		]);
		expect(carried?.backgroundColor).not.toBe(stated?.backgroundColor);
		expect(carried?.borderLeftWidth).toBe("4px");
		expect(stated?.borderLeftWidth).not.toBe("4px");
	});
}

test("a set of years is drawn as a part for each year, solid-edged, and a set of days narrows it by a mark for each day", async ({
	page,
}) => {
	await openAxis(page, "#t=2019-06..2022-03");
	const bar = page.locator('.axis-live [data-event-id="trilateral-agreements"]');
	const parts = bar.locator(".bar-part");
	await expect(parts).toHaveCount(2);
	const boxes = await parts.evaluateAll((all) =>
		all.map((part) => {
			const { left, right } = part.getBoundingClientRect();
			return { left, right, style: getComputedStyle(part).borderTopStyle };
		}),
	);
	const [first, second] = boxes;
	const whole = await bar.evaluate((element) => element.getBoundingClientRect().toJSON());
	expect(boxes.map(({ style }) => style)).toEqual(["solid", "solid"]);
	expect((second?.left ?? 0) - (first?.right ?? 0)).toBeCloseTo(1, 0);
	expect(Math.abs((first?.left ?? 0) - Number(whole.left))).toBeLessThan(1);
	expect(Math.abs((second?.right ?? 0) - Number(whole.right))).toBeLessThan(1);
	const lane = page.locator('.axis-live .axis-narrow[data-lane="armenia-azerbaijan"]');
	await expect(lane).toHaveCount(3);
	for (const width of await lane.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().width)))
		expect(width).toBeLessThan(6);
});

test("what a search dims has no solid edge, not even a bar whose thick edge says that its day is carried over", async ({
	page,
}) => {
	const edges = (name: string) =>
		page.locator(`.axis-live ${name}`).evaluateAll((items) =>
			items.map((item) => {
				const { borderLeftStyle, borderLeftWidth } = getComputedStyle(item, "::before");
				return borderLeftStyle === "solid" && Number.parseFloat(borderLeftWidth) > 2 ? "thick" : "thin";
			}),
		);
	await openAxis(page);
	expect(await edges(".is-carried-over")).toContain("thick");
	await openAxis(page, "?#q=zzzz");
	await expect(page.locator(".axis-live .axis-item.is-dim").first()).toBeVisible();
	expect(await edges(".is-dim.is-carried-over")).not.toEqual([]);
	expect(await edges(".is-dim")).not.toContain("thick");
});
