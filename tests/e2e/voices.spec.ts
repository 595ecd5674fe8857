import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { extractText, getDocumentProxy } from "unpdf";
import { voicesOf } from "../../src/model/voices/voice.ts";
import { voiceTable } from "../../src/model/voices/voice-table.ts";
import { test } from "./support/host-page.ts";
import { FILE } from "./support/lesson.ts";
import {
	content,
	detail,
	expectFocusAt,
	openWithoutAxis,
	recordConsole,
	viewLink,
} from "./support/timeline.ts";

const PEOPLE = voicesOf(content).filter((id) => content.people.some((person) => person.id === id));
const nameOf = (id: string) => content.people.find((person) => person.id === id)?.name ?? id;

/** Opens the view, with columns other than the first ones ("zas,article"), and waits for it. */
async function openVoices(page: Page, voices = "", file = "./"): Promise<void> {
	await openWithoutAxis(page, `${file}#view=voices${voices === "" ? "" : `&voices=${voices}`}`);
	await expect(page.locator(".voices-table")).toBeVisible();
}

const heads = (page: Page) => page.locator(".voices-table thead th:not(.voices-event) .voice-name");
const box = (page: Page, id: string) => page.getByRole("checkbox", { name: nameOf(id) });

/** The words that can be seen. */
const words = (within: Page | Locator) => within.locator("figure blockquote:visible");

/** What the columns must hold. */
function expected(...voices: readonly string[]): string[] {
	return voiceTable(content.events, voices).flatMap(({ cells }) =>
		cells.flatMap(({ groups }) => groups.flatMap(({ passages }) => passages.map(({ quote }) => quote.exact))),
	);
}

const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("three speakers stand side by side, in rows by time, and each of their passages once", async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 650 });
	await openVoices(page);
	await expect(heads(page)).toHaveText(content.voices.map(nameOf));
	await expect(words(page)).toHaveText(expected(...content.voices));
	const shown = await words(page).allTextContents();
	expect(new Set(shown).size).toBe(shown.length);
	// Side by side: each column has its own place, and what is in it stays there.
	const places = await heads(page).evaluateAll((names) =>
		names.map((name) => name.getBoundingClientRect().x),
	);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	for (const [column, x] of places.entries()) {
		const cells = page.locator(`.voices-table tbody td:nth-of-type(${column + 1})`);
		for (const own of await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().x)))
			expect(Math.abs(own - x)).toBeLessThan(1);
	}
});

test("a row keeps when it happened apart from when it was told", async ({ page }) => {
	await openVoices(page);
	const row = page.locator('[data-event="may-session"]');
	await expect(row.getByRole("rowheader")).toContainText("May 2022");
	await expect(row.locator(".voice-telling")).toContainText("direct speech · said on 23 November 2022");
	await expect(row.locator("figcaption").first()).toContainText(
		"Also about: September session, October session",
	);
});

test("columns are chosen by keyboard alone, two at least and four at most, and the address says which", async ({
	page,
}) => {
	await openVoices(page);
	const [, , third = ""] = content.voices;
	await box(page, PEOPLE[0] ?? "").focus();
	for (const id of PEOPLE.slice(1)) {
		await page.keyboard.press("Tab");
		await expect(box(page, id)).toBeFocused();
	}
	await page.keyboard.press("Space");
	await expect(heads(page)).toHaveText([...content.voices, "lukashenko"].map(nameOf));
	await expect(page).toHaveURL(/voices=putin,pashinyan,zas,lukashenko/);
	// Nothing more can be ticked, and what was ticked last can be taken back.
	await expect(page.getByRole("checkbox", { name: "The article" })).toBeDisabled();
	await expect(page.locator(".voices-chooser .note")).toHaveText(
		"At most 4 columns: untick one to choose another.",
	);
	await page.keyboard.press("Shift+Tab");
	await expect(box(page, third)).toBeFocused();
	await page.keyboard.press("Space");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Space");
	await expect(heads(page)).toHaveText(content.voices.slice(0, 2).map(nameOf));
	for (const id of content.voices.slice(0, 2)) await expect(box(page, id)).toBeDisabled();
	await expect(box(page, "lukashenko")).toBeFocused();
});

test("an address brings its columns in its order, and Back from an event leads to them and to the row", async ({
	page,
}) => {
	await openVoices(page, "zas,reports,putin");
	await expect(heads(page)).toHaveText([nameOf("zas"), "Other reports", nameOf("putin")]);
	const link = page.locator('[data-event="sochi-meeting"] .voices-event a');
	await link.click();
	await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await page.goBack();
	await expect(heads(page)).toHaveText([nameOf("zas"), "Other reports", nameOf("putin")]);
	await expectFocusAt(link);
	await link.click();
	await page.getByRole("button", { name: "Close the event" }).click();
	await expect(page.locator(".voices-table")).toBeVisible();
	await expectFocusAt(link);
	// The columns are the view's own.
	await viewLink(page, "List").click();
	await expect(page).not.toHaveURL(/voices=/);
});

test("an address of one voice gets another beside it, and one of nobody the first ones", async ({ page }) => {
	await openVoices(page, "lukashenko");
	await expect(heads(page)).toHaveText(["lukashenko", content.voices[0] ?? ""].map(nameOf));
	await page.goto("about:blank");
	await openVoices(page, "nobody");
	await expect(heads(page)).toHaveText(content.voices.map(nameOf));
	await expect(page.locator(".notice")).toBeVisible();
});

for (const width of [390, 320]) {
	test(`at ${width} pixels the columns are a switch`, async ({ page }) => {
		await page.setViewportSize({ width, height: 640 });
		await openVoices(page);
		expect(await sideways(page)).toBeLessThanOrEqual(0);
		await expect(words(page)).toHaveText(expected(content.voices[0] ?? ""));
		const radios = page.getByRole("radio");
		await expect(radios).toHaveCount(3);
		await radios.first().focus();
		await page.keyboard.press("ArrowRight");
		await expect(radios.nth(1)).toBeChecked();
		const [, second = ""] = content.voices;
		await expect(heads(page).filter({ visible: true })).toHaveText([nameOf(second)]);
		await expect(words(page)).toHaveText(expected(second));
		// No row without words of theirs.
		const rows = page.locator(".voices-table tbody tr:not(.voices-counts):visible");
		for (const row of await rows.all()) await expect(words(row)).not.toHaveCount(0);
		expect(await sideways(page)).toBeLessThanOrEqual(0);
		// All columns where there is room, and the same one where there is none again, also after an event was open.
		await page.setViewportSize({ width: 1200, height: 640 });
		await expect(words(page)).toHaveText(expected(...content.voices));
		await expect(radios.first()).toBeHidden();
		await page.setViewportSize({ width, height: 640 });
		await expect(words(page)).toHaveText(expected(second));
		await rows.first().locator(".voices-event a").click();
		await expect(detail(page)).toBeVisible();
		await page.goBack();
		await expect(words(page)).toHaveText(expected(second));
	});
}

for (const voices of ["putin,pashinyan", "putin,pashinyan,zas,lukashenko", "article,reports,putin,zas"]) {
	for (const width of [768, 1024, 1366]) {
		test(`the names of ${voices} stay above their words and cover none that has the focus, at ${width} pixels`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 650 });
			await openVoices(page, voices);
			expect(await sideways(page)).toBeLessThanOrEqual(0);
			const last = page.locator(".voices-table tbody tr").last();
			await last.scrollIntoViewIfNeeded();
			for (const name of await heads(page).all()) await expect(name).toBeInViewport({ ratio: 1 });
			// Backwards, from below: each comes in at the top, where the names are.
			await last.locator("a, summary, button").last().focus();
			for (let step = 0; step < 25; step++) {
				await page.keyboard.press("Shift+Tab");
				const seen = await page.evaluate(() => {
					const focused = document.activeElement;
					const box = focused?.getClientRects()[0];
					if (!focused || !box) return "nothing";
					const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
					return hit && (focused.contains(hit) || hit.contains(focused)) && !hit.closest("thead")
						? "seen"
						: `${focused.textContent} under ${hit?.textContent}`;
				});
				expect(seen).toBe("seen");
			}
		});
	}
}

test("a quote is kept, and copied with its citation, where it stands", async ({ page }) => {
	await openVoices(page);
	const quote = page.locator(".voices-table figure").first();
	for (const name of ["Cite this quote", "Copy the quote with its citation"])
		await expect(quote.getByRole("button", { name })).toBeVisible();
	await expect(quote.getByRole("link", { name: /^Find it in the article/ })).toBeVisible();
	const keep = quote.getByRole("button", { name: "Keep this quote" });
	await keep.click();
	await expect(quote.getByRole("button", { name: "Kept: this quote", pressed: true })).toBeVisible();
});

test("the table is saved as a file of rows", async ({ page }) => {
	await openVoices(page, "zas,reports");
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Save as CSV" }).click(),
	]);
	expect(download.suggestedFilename()).toBe("voices-zas-reports.csv");
	const rows: Record<string, string>[] = parse(await readFile(await download.path(), "utf8"), {
		bom: true,
		columns: true,
	});
	expect(
		rows
			.filter(({ voice }) => voice === nameOf("zas"))
			.flatMap(({ text }) => text ?? [])
			.toSorted(),
	).toEqual(expect.arrayContaining(expected("zas").toSorted()));
	const accounts = content.events.flatMap((event) => event.accounts);
	expect(rows).toHaveLength(expected("zas").length + accounts.length);
});

const PAIRS = PEOPLE.flatMap((one, index) => PEOPLE.slice(index + 1).map((other) => [one, other] as const));

for (const pair of PAIRS) {
	test(`${pair.map(nameOf).join(" and ")} print whole on one sheet, on A4 and on Letter`, async ({
		page,
	}) => {
		await openVoices(page, pair.join());
		for (const format of ["A4", "Letter"] as const) {
			const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
			const { text, totalPages } = await extractText(pdf, { mergePages: true });
			expect(totalPages, format).toBe(1);
			// Lines end within words that have a hyphen.
			const bare = (all: string) => all.replace(/\s+/g, "");
			for (const passage of expected(...pair)) expect(bare(text)).toContain(bare(passage));
			for (const id of pair) expect(bare(text)).toContain(bare(nameOf(id)));
			for (const part of [content.title, content.source.title, content.source.url])
				expect(bare(text)).toContain(bare(part));
			expect(text).not.toMatch(/Save as CSV|Cite|Keep/);
			const { items } = await (await pdf.getPage(1)).getTextContent();
			const sizes = items.flatMap((item) => ("height" in item && item.height > 0 ? item.height : []));
			// In points.
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.5);
		}
		await expect(page.locator(".voices-table")).toBeVisible();
		await expect(page.locator(".voices-paper")).toHaveCount(0);
	});
}

test("what does not fit one sheet goes on over several, and nothing of it is lost", async ({ page }) => {
	await openVoices(page, "putin,pashinyan,article,reports");
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
	const { text, totalPages } = await extractText(pdf, { mergePages: true });
	expect(totalPages).toBeGreaterThan(1);
	const bare = (all: string) => all.replace(/\s+/g, "");
	for (const passage of expected("putin", "pashinyan", "article"))
		expect(bare(text)).toContain(bare(passage));
	for (const { says } of content.events.flatMap((event) => event.accounts))
		expect(bare(text)).toContain(bare(says));
});

test("it works in the one file, from a disk and asking for nothing", async ({ page, context }) => {
	await context.setOffline(true);
	const said = recordConsole(page);
	await openVoices(page, "zas,pashinyan", FILE);
	await expect(words(page)).toHaveText(expected("zas", "pashinyan"));
	await page.getByRole("checkbox", { name: "The article" }).check();
	await expect(heads(page)).toHaveText([...["zas", "pashinyan"].map(nameOf), "The article"]);
	await page.reload();
	await expect(heads(page)).toHaveCount(3);
	expect(said).toEqual([]);
});

test("in a frame without rights it says that nothing may be saved, and shows selected what cannot be copied", async ({
	openHost,
}) => {
	const frame = await openHost({
		address: "timeline.html#view=voices",
		attributes: 'sandbox="allow-scripts"',
		width: 1000,
	});
	await expect(frame.locator(".voices-table")).toBeVisible();
	await expect(
		frame.getByText(/^If nothing is saved, the page around this one does not allow it/),
	).toBeVisible();
	const quote = frame.locator(".voices-table figure").first();
	await quote.getByRole("button", { name: "Copy the quote with its citation" }).click();
	const field = quote.locator("textarea");
	await expect(field).toBeFocused();
	expect(
		await field.evaluate(
			({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) =>
				selectionStart === 0 && selectionEnd === value.length,
		),
	).toBe(true);
});

test("a screen reader finds a table with its headings, also where the columns are a switch", async ({
	page,
}) => {
	for (const width of [1200, 360]) {
		await page.setViewportSize({ width, height: 640 });
		await openVoices(page);
		const table = page.getByRole("table", { name: /^Who said what about what/ });
		await expect(table).toBeVisible();
		await expect(table.getByRole("columnheader")).toHaveCount(width > 768 ? 4 : 2);
		const row = table.getByRole("row", { name: /Putin hopes for a peace treaty/ });
		await expect(row.getByRole("rowheader")).toHaveCount(1);
		await expect(row.getByRole("cell")).toHaveCount(width > 768 ? 3 : 1);
	}
});
