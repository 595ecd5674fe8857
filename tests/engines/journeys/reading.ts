import { expect } from "vitest";
import { countOf, eventually, expectInView, seen, textOf } from "../support/look.ts";
import { LEADING_QUOTE, openEvent, openStage, untilReady } from "../support/timeline.ts";
import { type Journey, LAPTOP, NARROW } from "./journey.ts";

const FIELD = { css: ".search-field" };

/** Searching, and taking words and links along. */
export const reading: readonly Journey[] = [
	{
		title: "a search finds events by words in any spelling and opens the first with Enter",
		tab: LAPTOP,
		async walk(page, { address }) {
			await openStage(page, address);
			await page.click((await seen(page, FIELD)).middle);
			await page.type("Pašinyan");
			await eventually(() => textOf(page, ".search-results h2")).toMatch(/^\d+ of \d+ events$/);
			const first = await seen(page, { css: ".search-results li a" }, false);
			expect(first.right).toBeLessThanOrEqual(LAPTOP.width);
			expect(await countOf(page, ".search-results mark")).toBeGreaterThan(0);
			const id = await page.run(() =>
				document.querySelector(".search-results li a")?.getAttribute("href")?.slice(1),
			);
			await page.press("Enter");
			await eventually(() => openEvent(page)).toBe(id);
			await expectInView(page, { css: "#detail-title" });
		},
	},
	{
		title: "the link that Share copies is what is pasted",
		tab: LAPTOP,
		async walk(page, { address }) {
			await openStage(page, `${address}#e=sochi-meeting`);
			await page.click((await seen(page, { css: "button", words: "Share" })).middle);
			await expectInView(page, { css: "dialog[open] [role=tab]" });
			await page.click((await seen(page, { css: "dialog[open] button", words: "Copy link" })).middle);
			await seen(page, { css: "dialog[open] button", words: "Copied" });
			await page.press("Escape");
			await eventually(() => countOf(page, "dialog[open]")).toBe(0);
			await page.click((await seen(page, FIELD)).middle);
			await page.press("Control+v");
			await eventually(() =>
				page.run(() => document.querySelector<HTMLInputElement>(".search-field")?.value),
			).toBe(`${address}#e=sochi-meeting`);
		},
	},
	{
		title: "a quote is copied with its citation",
		tab: NARROW,
		async walk(page, { address }) {
			await openStage(page, `${address}#e=sochi-meeting`);
			await seen(page, LEADING_QUOTE);
			const copy = { css: "[data-event-detail] button", words: "Copy the quote with its citation" };
			await page.click((await seen(page, copy)).middle);
			await eventually(() => textOf(page, "[data-announcer]")).toMatch(/^Copied/);
			await page.goto(`${address}#view=check`);
			await untilReady(page);
			await page.click((await seen(page, { css: "main textarea" })).middle);
			await page.press("Control+v");
			await eventually(() => page.run(() => document.querySelector("textarea")?.value ?? "")).toMatch(
				/Sochi \[October 31\].*Putin.*Caucasus Watch/s,
			);
			await page.click((await seen(page, { css: "main button", words: "Check" })).middle);
			await eventually(() => textOf(page, "main")).toContain("verbatim");
		},
	},
	{
		title: "a term's explanation is seen by its word, not over it, and Escape closes it alone",
		tab: LAPTOP,
		async walk(page, { address }) {
			await openStage(page, `${address}#e=refusal-to-sign`);
			const word = await seen(page, { css: "[data-event-detail] .term", words: "narrow format" });
			await page.click(word.middle);
			const note = await seen(page, { css: ".term-note:popover-open" }, false);
			expect(Math.min(Math.abs(note.top - word.bottom), Math.abs(word.top - note.bottom))).toBeLessThan(40);
			await seen(page, { css: "[data-event-detail] .term", words: "narrow format" }, false);
			await page.press("Escape");
			await eventually(() => countOf(page, ".term-note:popover-open")).toBe(0);
			expect(await openEvent(page)).toBe("refusal-to-sign");
		},
	},
];
