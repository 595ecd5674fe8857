import { expect } from "@playwright/test";
import fc from "fast-check";
import { test } from "../e2e/support/host-page.ts";
import { hostileHash } from "./hostile-hash.ts";
import { hostileWord, PROTOTYPE_NAMES } from "./hostile-words.ts";
import { sample } from "./seed.ts";
import { watchPage } from "./watch-page.ts";

const TYPES = [
	...["goto", "theme", "ready", "resize", "select", "address"].map((name) => `csto-timeline:${name}`),
	...["state", "hello", "do", "go"].map((name) => `csto-speaker:${name}`),
];
const value = fc.oneof(
	hostileWord,
	hostileHash,
	fc.constantFrom("#protest", "dark", "nextStep", null, true, -1, Number.NaN, 1e9, "x".repeat(1_000_000)),
	fc.constant({ a: { a: { a: { a: [] } } } }),
	fc.array(fc.integer(), { maxLength: 5 }),
);
const message = fc.oneof(
	{
		weight: 6,
		arbitrary: fc
			.tuple(
				fc.constantFrom(...TYPES),
				fc.dictionary(
					fc.constantFrom("hash", "theme", "height", "event", "version", "state", "command", "slide"),
					value,
				),
			)
			.map(([type, rest]): unknown => ({ type, ...rest })),
	},
	value,
	fc.dictionary(fc.oneof(fc.constantFrom(...PROTOTYPE_NAMES, "type"), hostileWord), value, { maxKeys: 4 }),
);

const opened = "[data-event-detail]";

test("1000 messages from strangers, half of them well formed, change nothing", async ({ page, openHost }) => {
	const watch = await watchPage(page);
	const timeline = await openHost({ address: "?embed=1#sochi-meeting" });
	await expect(timeline.locator(opened)).toHaveAttribute("data-event-detail", "sochi-meeting");
	const goTo = fc
		.constantFrom("#protest", "#view=list", "#q=peace")
		.map((hash): unknown => ({ type: "csto-timeline:goto", hash }));
	const messages = sample(fc.oneof(goTo, message), 1000);
	const before = await timeline.locator("main").innerText();
	await page.evaluate(async (all) => {
		// Another frame of the same page, and one without an origin.
		for (const sandbox of [null, "allow-scripts"]) {
			const stranger = document.createElement("iframe");
			if (sandbox !== null) stranger.sandbox.value = sandbox;
			stranger.srcdoc =
				"<script>onmessage = ({ data }) => { for (const one of data) parent.frames[0].postMessage(one, '*'); parent.postMessage('passed on', '*') }</script>";
			const loaded = new Promise((done) => stranger.addEventListener("load", done, { once: true }));
			document.body.append(stranger);
			await loaded;
			const passedOn = new Promise<void>((done) => {
				addEventListener("message", ({ data }) => data === "passed on" && done());
			});
			stranger.contentWindow?.postMessage(all, "*");
			await passedOn;
		}
	}, messages);
	await watch("strangers");
	expect(await timeline.locator("main").innerText()).toBe(before);
});

test("1000 messages from the page around that no protocol has, or that name what there is not, break nothing", async ({
	page,
	openHost,
}) => {
	const watch = await watchPage(page);
	const timeline = await openHost();
	for (const one of sample(message, 1000, 1)) {
		await page.evaluate(async (data) => {
			const target = document.querySelector("iframe")?.contentWindow;
			target?.postMessage(data, "*");
			await new Promise(requestAnimationFrame);
		}, one);
		await watch(JSON.stringify(one)?.slice(0, 2000) ?? "");
	}
	await expect(async () => {
		await page.evaluate(() =>
			document
				.querySelector("iframe")
				?.contentWindow?.postMessage({ type: "csto-timeline:goto", hash: "#protest" }, "*"),
		);
		await expect(timeline.locator(opened)).toHaveAttribute("data-event-detail", "protest", { timeout: 2000 });
	}).toPass();
});
