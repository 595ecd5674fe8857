import { expect, test } from "@playwright/test";
import { openTimeline, recordConsole } from "./support/timeline.ts";

const MARKUP = '<img src=x onerror="window.pwned=1">';
const HOSTILE = [
	MARKUP,
	encodeURIComponent(MARKUP),
	`e=${encodeURIComponent(MARKUP)}`,
	`q=${encodeURIComponent(MARKUP)}`,
	`view=${encodeURIComponent(MARKUP)}&who=${encodeURIComponent(MARKUP)}`,
	"javascript:window.pwned=1",
	"e=javascript:window.pwned=1",
	"%E0%A4%A",
	"e=%E0%A4%A",
	"q=%E0%A4%A&e=%",
	"x".repeat(10_000),
	`q=${"x".repeat(3900)}`,
	`e=${"x".repeat(10_000)}`,
	`q=${"%F0%9F%98%80".repeat(300)}`,
	...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"].flatMap((name) => [
		name,
		`e=${name}`,
		`${name}=1&e=may-session`,
	]),
	"who=__proto__,constructor&lane=toString",
	"view=__proto__",
	"t=..",
	"t=2022-01-01..",
	"t=2022-12-01..2022-01-01",
	"t=9999-12-31..10000-01-01",
	"t=-271821-04-20..275760-09-13",
	"t=NaN..Infinity",
	"t=2022-02-30..2022-03-01",
	"t=2022-01-01..2022-01-01",
	"t=2022-01-01T00:00:00Z..2022-01-01T00:01:00Z",
	"=",
	"&",
	"&&&&=&=&",
	"e",
	"e=",
	"e=may-session&e=protest",
	"e=../../etc/passwd",
	"e=MAY-SESSION",
	"q=\u0000\u0001",
	"q=%00",
	"q=%ED%A0%80",
	"q=(((((((",
	"q=.*%2B%3F%5E%24%7B%7D%28%29%7C%5B%5D%5C",
	"q=++++",
	"lane=,,,,",
	"who=putin,putin,putin",
	"%00",
	"#",
	"##",
	"?e=may-session",
	"e=may-session#protest",
	"data:text/html,<script>window.pwned=1</script>",
	"https://example.org/",
	"view=about&e=may-session&t=2022&q=a",
	Array.from({ length: 500 }, (_, index) => `k${index}=v`).join("&"),
	":~:text=peace",
];

test(`${HOSTILE.length} damaged and hostile addresses neither throw nor inject`, async ({ page }) => {
	test.setTimeout(90_000);
	const said = recordConsole(page);
	await openTimeline(page);
	const scripts = await page.locator("script").count();
	for (const text of HOSTILE) {
		await page.evaluate(async (next) => {
			const changed = location.hash !== `#${next}`;
			const heard = new Promise((done) => addEventListener("hashchange", done, { once: true }));
			const before = location.href;
			location.hash = next;
			if (changed && location.href !== before) await heard;
			await new Promise(requestAnimationFrame);
		}, text);
		await expect(page.getByRole("heading", { level: 1 }), text).toBeVisible();
		expect(await page.locator("main > *").count(), text).toBeGreaterThan(0);
	}
	expect(await page.locator("img, iframe, object, embed").count()).toBe(0);
	expect(await page.locator("script").count()).toBe(scripts);
	expect(await page.evaluate(() => Reflect.get(window, "pwned"))).toBeUndefined();
	expect(said).toEqual([]);
});

for (const [index, text] of [
	MARKUP,
	"javascript:window.pwned=1",
	"%E0%A4%A",
	"x".repeat(10_000),
	"__proto__",
].entries()) {
	test(`the page loads whole from hostile address ${index + 1}`, async ({ page }) => {
		const said = recordConsole(page);
		await openTimeline(page, `./#${text}`);
		await expect(page.locator(".notices .notice")).toHaveCount(text.includes("=") ? 0 : 1);
		await expect(page.locator("#start")).toBeVisible();
		expect(await page.locator('[data-axis="live"] [data-event-id]').count()).toBeGreaterThan(10);
		expect(await page.evaluate(() => Reflect.get(window, "pwned"))).toBeUndefined();
		expect(said).toEqual([]);
	});
}
