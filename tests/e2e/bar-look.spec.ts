import { expect, type Page, test } from "@playwright/test";
import { openAxis } from "./support/axis-page.ts";

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
