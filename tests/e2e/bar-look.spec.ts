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
