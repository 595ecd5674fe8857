import { expect } from "vitest";
import { eventually, expectInView, seen, textOf } from "../support/look.ts";
import { LEADING_QUOTE, label, openEvent, openStage } from "../support/timeline.ts";
import { type Journey, LAPTOP, NARROW, PHONE } from "./journey.ts";

/** Opening an event by click, key and finger. */
export const opening: readonly Journey[] = [
	...[LAPTOP, NARROW].map(
		(tab): Journey => ({
			title: `a click on a label opens its words beside its bar, ${tab.width}×${tab.height}`,
			tab,
			async walk(page, { address }) {
				await openStage(page, address);
				const before = await seen(page, label("october-session"));
				await page.click(before.middle);
				await eventually(() => openEvent(page)).toBe("october-session");
				await expectInView(page, { css: "#detail-title" });
				const quote = await seen(page, LEADING_QUOTE, false);
				expect(quote.bottom).toBeLessThanOrEqual(tab.height);
				const after = await expectInView(page, label("october-session"));
				if (tab.width > 1000) expect(after.left).toBeCloseTo(before.left, 0);
				expect(await page.said()).toEqual([]);
			},
		}),
	),
	{
		title: "arrow keys move along the axis, Enter opens, Escape closes",
		tab: LAPTOP,
		async walk(page, { address }) {
			await openStage(page, address);
			await page.click((await seen(page, label("may-session"))).middle);
			await eventually(() => openEvent(page)).toBe("may-session");
			const focused = () =>
				page.run(
					() => document.activeElement?.getAttribute("data-event-id") ?? document.activeElement?.localName,
				);
			await eventually(focused).toBe("may-session");
			await page.press("ArrowRight");
			await eventually(focused).not.toBe("may-session");
			const next = await focused();
			expect(await openEvent(page)).toBe("may-session");
			await page.press("Enter");
			await eventually(() => openEvent(page)).toBe(next);
			await expectInView(page, { css: "#detail-title" });
			await page.press("Escape");
			await eventually(() => openEvent(page)).toBeNull();
			await page.press("/");
			await eventually(() => page.run(() => document.activeElement?.getAttribute("type"))).toBe("search");
		},
	},
	{
		title: "Tab goes from the address to the axis, and the focus is seen",
		tab: LAPTOP,
		async walk(page, { address }) {
			await openStage(page, address);
			const onAxis = () => page.run(() => document.activeElement?.hasAttribute("data-event-id") ?? false);
			for (let tabs = 0; tabs < 40 && !(await onAxis()); tabs++) await page.press("Tab");
			expect(await onAxis()).toBe(true);
			const id = await page.run(() => document.activeElement?.getAttribute("data-event-id") ?? "");
			await expectInView(page, { css: `[data-axis="live"] [data-event-id="${id}"]` });
			await page.press("Enter");
			await eventually(() => openEvent(page)).toBe(id);
		},
	},
	{
		title: "a tap on a label opens its words below the strip",
		tab: PHONE,
		async walk(page, { address }) {
			await openStage(page, address);
			await page.tap((await seen(page, label("sochi-meeting"))).middle);
			await eventually(() => openEvent(page)).toBe("sochi-meeting");
			await expectInView(page, { css: "#detail-title" });
			await expectInView(page, LEADING_QUOTE);
			await page.tap((await seen(page, { css: ".pane-bar button", words: "Close the event" })).middle);
			await eventually(() => openEvent(page)).toBeNull();
		},
	},
	{
		title: "back and forward go through the opened events, and a link opens one",
		tab: LAPTOP,
		async walk(page, { address }) {
			await openStage(page, `${address}#e=sochi-meeting`);
			await eventually(() => openEvent(page)).toBe("sochi-meeting");
			await expectInView(page, LEADING_QUOTE);
			await page.click((await seen(page, label("may-session"))).middle);
			await eventually(() => openEvent(page)).toBe("may-session");
			await page.click((await seen(page, label("september-session"))).middle);
			await eventually(() => openEvent(page)).toBe("september-session");
			await page.back();
			await eventually(() => openEvent(page)).toBe("may-session");
			await page.back();
			await eventually(() => openEvent(page)).toBe("sochi-meeting");
			await page.forward();
			await eventually(() => openEvent(page)).toBe("may-session");
			expect(await page.run(() => location.hash)).toContain("may-session");
			await page.reload();
			await eventually(() => openEvent(page)).toBe("may-session");
			await eventually(() => textOf(page, "#detail-title")).toContain("May");
		},
	},
];
