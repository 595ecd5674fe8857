import { expect } from "vitest";
import type { EngineTab, PageDocument, Point } from "../drive/engine.ts";
import { eventually, type Sought, seen, textOf } from "../support/look.ts";
import {
	LEADING_QUOTE,
	label,
	openEvent,
	spread,
	untilKept,
	untilReady,
	untilStage,
} from "../support/timeline.ts";
import { type Journey, LAPTOP } from "./journey.ts";

const FRAME = "#timeline";
const TOP = 120;

const hostPage = (src: string, attributes: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Host</title><style>body { margin: 0 }</style>
<div style="height: ${TOP}px">Before</div>
<iframe id="timeline" title="Timeline" src="${src}" width="900" height="480" style="border: 0; display: block" ${attributes}></iframe>
<div style="height: 3000px">After</div></html>`;

/** Points at something in the frame until the frame has it under the mouse, as a user does before pressing; gives the place in the host. */
async function pointInFrame(page: EngineTab, timeline: PageDocument, sought: Sought): Promise<Point> {
	const { middle } = await seen(timeline, sought);
	const at = { x: middle.x, y: middle.y + TOP };
	await eventually(async () => {
		await page.point(at);
		return timeline.run((css) => document.querySelectorAll(`:is(${css}):hover`).length, sought.css);
	}).toBe(1);
	return at;
}

/** The timeline inside somebody else's page, and without a network. */
export const frames: readonly Journey[] = [
	{
		title: "the one file works in a sandboxed frame of another origin, and the wheel scrolls the host",
		tab: LAPTOP,
		async walk(page, { address, host }) {
			await page.goto(await host(hostPage(`${address}timeline.html?embed=1`, 'sandbox="allow-scripts"')));
			const timeline = await page.frame(FRAME);
			await untilStage(timeline);
			const start = await spread(timeline);
			await page.click(await pointInFrame(page, timeline, label("may-session")));
			await eventually(() => openEvent(timeline)).toBe("may-session");
			const quote = await seen(timeline, LEADING_QUOTE, false);
			expect(quote.top).toBeLessThan(480);
			const copy = { css: "[data-event-detail] button", words: "Copy the quote with its citation" };
			await page.click(await pointInFrame(page, timeline, copy));
			// Copied, or, where the frame may not, selected in a field to be copied by hand.
			await eventually(() =>
				timeline.run(() => {
					const field = document.querySelector<HTMLTextAreaElement>("[data-event-detail] textarea");
					const announced = document.querySelector("[data-announcer]")?.textContent ?? "";
					return field
						? field.selectionEnd - field.selectionStart === field.value.length && field.value.length > 0
						: announced.startsWith("Copied");
				}),
			).toBe(true);
			expect(await page.run(() => scrollY)).toBe(0);
			await page.wheel(await pointInFrame(page, timeline, label("may-session")), { x: 0, y: 60 });
			await eventually(() => page.run(() => scrollY)).toBeGreaterThan(30);
			expect(await spread(timeline)).toBe(start);
			expect((await page.said()).filter((line) => !/clipboard/i.test(line))).toEqual([]);
		},
	},
	{
		title: "the page works in a frame of another origin, and tells its host how high it is",
		tab: LAPTOP,
		async walk(page, { address, host }) {
			const listens = `<script>addEventListener("message", ({ data }) => { if (data.type === "csto-timeline:resize") document.title = "height " + data.height; });</script>`;
			await page.goto(await host(listens + hostPage(`${address}?embed=1#e=sochi-meeting`, "")));
			const timeline = await page.frame(FRAME);
			await untilStage(timeline);
			await eventually(() => openEvent(timeline)).toBe("sochi-meeting");
			await seen(timeline, LEADING_QUOTE, false);
			await eventually(() => page.run(() => document.title)).toMatch(/^height \d+$/);
			expect(await page.run(() => [scrollX, scrollY])).toEqual([0, 0]);
			expect(await page.said()).toEqual([]);
		},
	},
	{
		title: "after one visit the page opens without its server, and goes on working",
		tab: LAPTOP,
		async walk(page, { address, stop }) {
			await page.goto(address);
			await untilReady(page);
			await untilKept(page);
			await stop();
			await page.goto("about:blank");
			await page.goto(`${address}?theme=dark#e=sochi-meeting`);
			await untilStage(page);
			await eventually(() => openEvent(page)).toBe("sochi-meeting");
			await seen(page, LEADING_QUOTE);
			await page.click((await seen(page, label("may-session"))).middle);
			await eventually(() => openEvent(page)).toBe("may-session");
			await page.click((await seen(page, { css: "#site-views a", words: "Teach" })).middle);
			await eventually(() => textOf(page, "main")).toContain("Ready lessons");
		},
	},
];
