import { expect, type FrameLocator, type Page } from "@playwright/test";
import { atRest, expectReady, saidToHost, scrollable, test } from "./support/host-page.ts";

/** Fifty widths of a host's window. */
const WIDTHS = Array.from({ length: 50 }, (_, step) => Math.round(280 + (step * (1200 - 280)) / 49));
/** The most that a host may hear for one change of its window: one answer, and one more where a scrollbar has come or gone. */
const MOST = 2;

const heights = async (page: Page) =>
	(await saidToHost(page, "csto-timeline:resize")).map(({ height }) => height ?? 0);

/** What is wrong with a frame that has come to rest, in words. */
async function faultsAt(page: Page, timeline: FrameLocator, open: boolean): Promise<string[]> {
	const faults: string[] = [];
	const said = (await heights(page)).at(-1) ?? 0;
	if (!Number.isInteger(said) || said < 300) faults.push(`${said} px are said`);
	const height = await page.locator("#timeline").evaluate((frame) => frame.clientHeight);
	if (height !== said) faults.push(`${said} px are said, ${height} followed`);
	for (const part of await scrollable(timeline))
		if (!open || part !== "pane-body") faults.push(`${part} scrolls`);
	const sideways = await timeline.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);
	if (sideways > 0) faults.push(`${sideways} px are cut off at the side`);
	return faults;
}

for (const hash of ["", "#sochi-meeting"]) {
	test(`a host with scrollbars that follows the height comes to rest at every width${hash ? ", with an event open" : ""}`, async ({
		page,
		openHost,
	}) => {
		test.setTimeout(180_000);
		const timeline = await openHost({
			address: `timeline.html?embed=1${hash}`,
			attributes: "data-follows",
			width: "100%",
			height: 150,
			// Without it the frame stands on a line of text, which is some pixels higher than it.
			css: "iframe { display: block; border: 0 } div { overflow: clip }",
			around: [0, 0],
		});
		const faults: string[] = [];
		let most = 0;
		for (const width of WIDTHS) {
			// As high as what is said, a pixel lower and higher: there the host's own scrollbar comes and goes.
			for (const more of [null, 0, -1, 1]) {
				const before = await heights(page);
				const height = more === null ? 900 : (before.at(-1) ?? 0) + more;
				await page.setViewportSize({ width, height });
				await atRest(page);
				const after = await heights(page);
				most = Math.max(most, after.length - before.length);
				for (const fault of await faultsAt(page, timeline, hash !== "")) faults.push(`${width}: ${fault}`);
			}
		}
		expect(faults).toEqual([]);
		expect(most).toBeLessThanOrEqual(MOST);
	});
}

test("the height is the same with an event open as without one, and whatever height the host gives", async ({
	page,
	openHost,
}) => {
	const timeline = await openHost({ attributes: "data-follows", height: 150 });
	await atRest(page);
	const [first] = await heights(page);
	await timeline.locator('[data-axis="live"] [data-event-id="may-session"]').click();
	await expect(timeline.locator("[data-event-detail]")).toBeVisible();
	for (const height of [330, 1400]) {
		await page.locator("#timeline").evaluate((frame: HTMLIFrameElement, wanted) => {
			frame.height = String(wanted);
		}, height);
		await atRest(page);
	}
	expect(await heights(page)).toEqual([first]);
});

test("the list is said with all that stands around it, and does not scroll", async ({ page, openHost }) => {
	const timeline = await openHost({
		address: "?embed=1&view=list&lanes=public#e=nothing",
		attributes: "data-follows",
		width: 420,
		height: 150,
	});
	await expect(timeline.locator(".notice")).toBeVisible();
	await expect(timeline.locator("article")).toHaveCount(1);
	await atRest(page);
	expect(await scrollable(timeline)).toEqual([]);
	await timeline.getByRole("button", { name: "Show all" }).click();
	await expect(timeline.locator("article").nth(5)).toBeVisible();
	await atRest(page);
	expect(await scrollable(timeline)).toEqual([]);
});

test("nothing is said before the app is there, and then the height that stays", async ({
	page,
	openPages,
	baseURL,
}) => {
	let release = () => {};
	const released = new Promise<void>((done) => {
		release = done;
	});
	await page.route("**/*.js", async (route) => {
		await released;
		await route.continue();
	});
	await openPages({
		"/": {
			html: `<!doctype html><title>Host</title><script>
globalThis.said = [];
addEventListener("message", ({ data }) => said.push(data));
addEventListener("load", () => {
	document.body.innerHTML = '<iframe id="timeline" src="${baseURL}?embed=1#sochi-meeting" width="800" height="500"></iframe>';
});
</script>`,
		},
	});
	const timeline = page.frameLocator("#timeline");
	await expect(timeline.locator("#root")).toBeAttached();
	await atRest(page);
	expect(await page.evaluate(() => Reflect.get(window, "said"))).toEqual([]);
	release();
	await expectReady(timeline);
	await expect(timeline.locator('[data-axis="live"]')).toBeVisible();
	await expect.poll(() => heights(page)).toHaveLength(1);
	await atRest(page);
	const said: { type?: string }[] = await page.evaluate(() => Reflect.get(window, "said"));
	expect(said[0]?.type).toBe("csto-timeline:ready");
	expect(await heights(page)).toHaveLength(1);
});
