import { expect, type Page, test } from "@playwright/test";
import { eventOrder } from "../../src/model/event-order.ts";
import { eventSlides, plainLesson } from "../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { isOpen } from "../../src/model/lesson/open-order.ts";
import { FILE, openTeaching } from "./support/lesson.ts";
import { printedPictures, scanned } from "./support/printed-pictures.ts";
import { printed } from "./support/printed-text.ts";
import { SHEETS, chooseSheet as sheet } from "./support/sheet.ts";
import { content, openWithoutAxis } from "./support/timeline.ts";

/** Points of 1/72 inch. */
const A4 = [595, 842];
const LETTER = [612, 792];

const head = async (page: Page) => (await page.locator(".handout-paper > header").textContent()) ?? "";
/** What of the printed sheet is beyond its sides. */
const beyond = (page: Page) =>
	page.locator(".handout-paper").evaluate((paper) => {
		const { left, right } = paper.getBoundingClientRect();
		const cut = (box: DOMRect) => box.width > 0 && (box.left < left - 1 || box.right > right + 1);
		const ends = left >= 0 && right <= window.innerWidth ? [] : ["the sheet"];
		return [...paper.querySelectorAll<Element>("*:not(.visually-hidden)")]
			.filter((element) => cut(element.getBoundingClientRect()))
			.map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`)
			.concat(ends);
	});

test("a handout has all events with their quotes, the source, the link, and numbered pages, on A4 and Letter", async ({
	page,
}) => {
	await openTeaching(page, "view=handout");
	const { pages, size } = await printed(page);
	expect(size).toEqual(A4);
	const all = pages.join(" ");
	for (const { title } of content.events) expect(all).toContain(title);
	expect(all).toContain("The source gives no day.");
	expect(all).toContain(content.source.title);
	for (const [index, words] of pages.entries()) expect(words).toContain(`${index + 1} / ${pages.length}`);
	expect(all).not.toContain("Print a handout");
	await page.getByRole("combobox", { name: "Paper" }).selectOption("Letter");
	expect((await printed(page)).size).toEqual(LETTER);
	// The axis is a vector with every event on it, however far from what the screen showed.
	const numbers = await page.locator(".handout-axis").first().locator("text.is-number").allTextContents();
	expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(content.events.map((_, index) => index + 1));
});

test("worksheets give no date away, and the key answers both", async ({ page }) => {
	await openTeaching(page, "view=handout&lesson=who-says-so");
	await sheet(page, /Answer key/);
	const key = (await printed(page)).pages.join(" ");
	expect(key).toContain("Answer key");
	const dates = await page.locator(".handout-date b").allTextContents();
	expect(dates.length).toBe(6);
	await sheet(page, /dates to fill in/);
	const blank = (await printed(page)).pages.join(" ");
	expect(blank).toContain("When:");
	expect(blank).not.toContain("said on");
	expect(blank).not.toContain("session in May");
	expect(await page.locator(".handout-paper time").count()).toBe(0);
	expect(await page.locator(".handout-axis rect").count()).toBe(0);
	await sheet(page, /mixed order/);
	const mixed = await page.locator(".handout-event h3").allTextContents();
	const letters = new Map(mixed.map((words) => [words.slice(2), words.slice(0, 1)]));
	expect(await page.locator(".handout-paper time").count()).toBe(0);
	await sheet(page, /Answer key/);
	for (const event of await page.locator(".handout-event").all()) {
		const title = (await event.locator("h3").textContent())?.replace(/^\d+\. /, "") ?? "";
		await expect(event.locator(".handout-letter")).toHaveText(
			new RegExp(`^Mixed sheet: ${letters.get(title)}, number \\d( (to|or) \\d)?$`),
		);
	}
});

test("the key of the mixed sheet is by time, and gives every place that is right where the order is open", async ({
	page,
}) => {
	const three = plainLesson("Three", ["protest", "joint-councils", "yerevan-meeting"]);
	await openTeaching(page, `view=handout&lesson=${encodeLesson(three)}`);
	const mixedKey = page.locator(".handout-mixed-key");
	await expect(mixedKey).toHaveCount(0);
	await sheet(page, /mixed order/);
	await expect(page.locator(".handout-paper")).toContainText("any order of them is right");
	await expect(mixedKey).toHaveCount(0);
	await sheet(page, /Answer key/);
	const places = await mixedKey.locator("dt").allTextContents();
	// The protest before the meeting and what was at it; the joint meeting is put before it by another report alone.
	expect(places).toEqual(["1 or 2", "1 to 3", "2 or 3"]);
	await expect(mixedKey.locator("dd").nth(0)).toHaveText(/^[A-C] Protest in Yerevan$/);
	await expect(mixedKey.locator("dd").nth(1)).toHaveText(/^[A-C] Zas: draft decision agreed$/);
	// Any two of these places are not right together: the meeting in the second and the protest after it.
	await expect(mixedKey).toContainText(/Any order is right in which [A-C] comes before [A-C]\./);
	await expect(page.locator(".handout-letter").first()).toHaveText(/^Mixed sheet: [A-C], number 1 or 2$/);
});

test("what the worksheet takes in any order, the key does too", async ({ page }) => {
	await openTeaching(page, "view=handout&lesson=five-landmarks");
	await sheet(page, SHEETS.blank);
	await expect(page.locator(".handout-entry").first()).toContainText("Write in their dates in any order.");
	await sheet(page, SHEETS.key);
	await expect(page.locator(".handout-entry").first()).toContainText("these dates are right in any order");
	await expect(page.locator(".handout-entry").nth(1)).not.toContainText("any order");
});

test("the numbers whose order is open are every pair that the article leaves open, and no other", async ({
	page,
}) => {
	const ids = [
		"joint-councils",
		"protest",
		"yerevan-meeting",
		"main-failure",
		"monitoring-mission",
		"may-session",
	];
	await openTeaching(page, `view=handout&lesson=${encodeLesson(plainLesson("Open", ids))}`);
	const note = page.locator(".handout-note", { hasText: "whose order" });
	const order = eventOrder(content.events);
	const [, groups = ""] = /leaves open: ([^.]*)\./.exec(await note.innerText()) ?? [];
	const told = groups.split("; ").map((group) => {
		const numbers = group.match(/\d+/g)?.map(Number) ?? [];
		const [first = 0, last = 0] = numbers;
		return group.includes(" to ")
			? numbers.concat(Array.from({ length: last - first }, (_, at) => first + at))
			: numbers;
	});
	for (const [a, one] of ids.entries())
		for (const [b, other] of ids.entries())
			if (a < b)
				expect(
					told.some((group) => group.includes(a + 1) && group.includes(b + 1)),
					`${a + 1} and ${b + 1}`,
				).toBe(isOpen(order, one, other));
});

test("a handout says where its numbers are no order, and explains its words; a worksheet gives neither away", async ({
	page,
}) => {
	await openTeaching(page, "view=handout&lesson=one-day-in-yerevan");
	const paper = page.locator(".handout-paper");
	await expect(paper).toContainText("Events whose order the article leaves open: 1 and 2; 2 to 9.");
	await expect(paper).toContainText("A heading within the article puts the protest before the meeting.");
	await expect(paper).toContainText("MIR 24 has the joint meeting under way");
	const words = page.locator(".handout-words");
	await expect(words.getByRole("heading")).toHaveText("Terms, in our own explanation");
	await expect(words).toContainText("Narrow format: A meeting of the leaders");
	await expect(words).toContainText("Sources: CSTO, https://en.odkb-csto.org/");
	await expect(words).not.toContainText("EDTF");
	await sheet(page, /dates to fill in/);
	await expect(words).toHaveCount(0);
	await expect(paper).not.toContainText("before the meeting");
	// Of this day the article orders next to nothing: there is no such sheet.
	await sheet(page, /mixed order/);
	await expect(page.getByText("There is nothing to put in order")).toBeVisible();
	await expect(paper).toHaveCount(0);
});

test("a filter is printed by its button, with a link that opens the same events; the theme stays off the paper", async ({
	page,
}) => {
	await openWithoutAxis(page, "./?theme=dark#view=list&q=sochi");
	await page.getByRole("button", { name: "Print handout" }).click();
	await expect(page.locator(".handout-event").first()).toBeVisible();
	const titles = await page.locator(".handout-event h3").allTextContents();
	expect(titles.length).toBeGreaterThan(0);
	expect(titles.length).toBeLessThan(20);
	await expect(page.locator(".handout-paper")).toHaveCSS("background-color", "rgb(255, 255, 255)");
	await expect(page.locator(".handout-paper h3").first()).toHaveCSS("color", "rgb(0, 0, 0)");
	const link = /http\S+#lesson=2[\w-]+&for=class/.exec(await head(page));
	await page.goto("about:blank");
	await page.goto(`${link?.[0]}&view=handout`);
	await expect(page.locator(".handout-event")).toHaveCount(titles.length);
});

test("the class's link has the teacher's questions but not the notes", async ({ page }) => {
	const events = [
		{ id: "sochi-meeting", quote: null, notes: "Only for me", questions: ["Who was there?"], dropped: [] },
	];
	await openTeaching(
		page,
		`view=handout&lesson=${encodeLesson({ title: "Mine", reveal: ["quote"], plain: false, slides: eventSlides(events) })}`,
	);
	await expect(page.locator(".handout-questions")).toContainText("Who was there?");
	await expect(page.locator(".handout-paper > header .qr-code")).toBeVisible();
	const given = /#lesson=[\w-]+(?=&for=class)/.exec(await head(page))?.[0];
	await page.goto("about:blank");
	await page.goto(`./${given}&view=teach`);
	await page.locator(".reorder summary").click();
	await expect(page.getByRole("textbox", { name: /Your questions/ })).toHaveValue("Who was there?");
	await expect(page.getByRole("textbox", { name: "Your notes" })).toHaveValue("");
});

test("from a disk the handout names the file and the lesson, no folder, and no code that leads nowhere", async ({
	page,
	context,
}) => {
	await context.setOffline(true);
	await openTeaching(page, "view=handout&lesson=five-landmarks", FILE);
	expect(await head(page)).toContain(
		"This lesson, with its sources: timeline.html#lesson=five-landmarks&for=class",
	);
	await expect(page.locator(".handout-paper .qr-code")).toHaveCount(0);
	await expect(page.locator(".handout-controls")).toContainText("opened from a file");
});

for (const [name, variant] of [
	["the handout", SHEETS.handout],
	["the worksheet", SHEETS.blank],
	["the mixed worksheet", SHEETS.mixed],
	["the key", SHEETS.key],
	["the plan", SHEETS.plan],
] as const) {
	const codes = variant === SHEETS.handout ? "with a code that a phone can read" : "without a code";
	test(`${name} as a picture: black on white, nothing cut, ${codes}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: "dark" });
		await openTeaching(page, "view=handout&lesson=five-landmarks");
		await sheet(page, variant);
		const pictures = await printedPictures(
			page,
			await page.pdf({ preferCSSPageSize: true, printBackground: true }),
		);
		expect(pictures.length).toBeGreaterThan(0);
		for (const { coloured, ink } of pictures) {
			expect(coloured).toBe(0);
			expect(ink).toBeGreaterThan(0.005);
			expect(ink).toBeLessThan(0.2);
		}
		// Paper cuts what is beyond its margins, so that is looked for in boxes: 180 millimetres are 680 pixels.
		await page.setViewportSize({ width: 680, height: 950 });
		await page.emulateMedia({ media: "print" });
		expect(await beyond(page)).toEqual([]);
		const links = (await head(page)).match(/http\S+#lesson=five-landmarks&for=class/g) ?? [];
		expect(links).toHaveLength(variant === SHEETS.handout ? 1 : 0);
		expect(pictures.map(scanned).filter((text) => text !== null)).toEqual(links);
	});
}
