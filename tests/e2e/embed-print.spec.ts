import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { extractText } from "unpdf";
import { DEFAULT_WINDOW } from "../model/axis-fixture.ts";
import { test } from "./support/host-page.ts";
import { printedPictures } from "./support/printed-pictures.ts";
import { content, detail } from "./support/timeline.ts";

const sochi = content.events.find(({ id }) => id === "sochi-meeting");
/** Letters alone: where lines and words are cut in print does not matter. */
const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The host printed: its words, without what stands between them, and the part of a sheet that is dark. */
async function printed(page: Page) {
	const document = await page.pdf({ printBackground: true });
	const { text } = await extractText(new Uint8Array(document), { mergePages: true });
	const pictures = await printedPictures(page, document);
	return { words: letters(text), ink: Math.max(...pictures.map(({ ink }) => ink)) };
}

for (const [place, host] of [
	["a frame", {}],
	["a sandboxed frame", { attributes: 'sandbox="allow-scripts"' }],
	["a low frame", { height: 500 }],
	["a narrow frame", { width: 360, height: 600 }],
	["the smallest frame", { width: 280, height: 320 }],
] as const) {
	test(`the host's print holds the axis: ${place}`, async ({ page, openHost }) => {
		await openHost({ around: [50, 50], address: "timeline.html?embed=1", ...host });
		const { words, ink } = await printed(page);
		// What is before the year that the axis shows is not on it.
		const due = content.events.filter(
			({ date }) => (date.max ?? Number.POSITIVE_INFINITY) > DEFAULT_WINDOW.start,
		);
		expect(due.length).toBeGreaterThan(15);
		const missing = due.filter(({ shortTitle }) => !words.includes(letters(shortTitle)));
		expect(missing.map(({ id }) => id)).toEqual([]);
		expect(words).toContain(letters(content.title));
		expect(ink).toBeGreaterThan(0.005);
	});

	test(`the host's print holds the axis and the open event's words: ${place}`, async ({ page, openHost }) => {
		const timeline = await openHost({
			around: [50, 50],
			address: "timeline.html?embed=1#sochi-meeting",
			...host,
		});
		await expect(detail(timeline)).toBeVisible();
		const { words } = await printed(page);
		const quote = sochi?.quotes[0]?.exact.slice(0, 40);
		for (const part of [sochi?.title, quote, "May session", "Protest in Yerevan"])
			expect(words).toContain(letters(part ?? "?"));
	});
}
