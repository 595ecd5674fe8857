import { expect, type Locator, type Page, test } from "@playwright/test";
import { openTeaching } from "../e2e/support/lesson.ts";
import { content, openTimeline, openWithoutAxis } from "../e2e/support/timeline.ts";
import { PIECES } from "./hostile-words.ts";
import { watchPage } from "./watch-page.ts";

const MEGABYTE = 1_000_000;
const filled = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
const passages = content.events.flatMap(({ quotes }) => quotes.map(({ exact }) => exact));

/** A megabyte each of what a text may be made of. */
const TEXTS: readonly (readonly [string, string])[] = [
	["one word", filled("x")],
	["short words", filled("to be or not ")],
	["marks of quotation that open", filled("“")],
	["marks of quotation that may do either", filled("'\"")],
	["quotes of the article", filled(passages.map((exact) => `“${exact}” `).join(""))],
	["the article's words without marks", filled(`${passages.join(" ")} `)],
	["lines", filled("\n")],
	[
		"letters from right to left",
		filled(PIECES.filter((piece) => /[\u0590-\u08ff\u2000-\u2069]/.test(piece)).join(" ")),
	],
	["two directions in one line", filled("\u05d0\u05d1 abc ")],
	["a writing without spaces", filled("ภาษาไทย")],
	["marks above letters", filled("Z\u0335\u0321\u0322")],
	["pictures of families", filled("👩‍👩‍👧‍👦")],
	["codes", filled("O1ABCDEFGHJKMNPQRSTVWXYZ0123-Name\n")],
	["markup", filled('<img src=x onerror="window.pwned=1">')],
	["names of prototypes", filled("__proto__ constructor ")],
];

/** Where a reader may paste, and what follows. */
const FIELDS: readonly {
	readonly name: string;
	readonly open: (page: Page) => Promise<unknown>;
	readonly field: (page: Page) => Locator;
	readonly submit?: (page: Page) => Promise<void>;
}[] = [
	{
		name: "the search",
		open: (page) => openTimeline(page),
		field: (page) => page.getByRole("searchbox"),
	},
	{
		name: "Check a text",
		open: (page) => openWithoutAxis(page, "./#view=check"),
		field: (page) => page.getByRole("textbox", { name: "Text to check" }),
		submit: async (page) => {
			await page.getByRole("button", { name: "Check", exact: true }).click();
			await expect(page.locator(".check [role=status]")).not.toBeEmpty();
		},
	},
	{
		name: "the codes of a class",
		open: (page) => openTeaching(page, "view=results"),
		field: (page) => page.getByLabel("Many codes at once"),
		submit: (page) => page.getByRole("button", { name: "Add all" }).click(),
	},
	{
		name: "a line in the tray",
		open: (page) => openWithoutAxis(page, "./#view=tray&tray=sochi-meeting-1"),
		field: (page) => page.locator(".tray-items").getByRole("textbox"),
	},
	{
		name: "a lesson's title",
		open: (page) => openTeaching(page, "view=teach&lesson=five-landmarks"),
		field: (page) => page.getByRole("textbox", { name: "Title" }).first(),
	},
	{
		name: "a lesson's notes",
		open: (page) => openTeaching(page, "view=teach&lesson=five-landmarks"),
		field: (page) => page.getByRole("textbox", { name: /notes/i }).first(),
	},
];

for (const { name, open, field, submit } of FIELDS)
	test(`a megabyte pasted into ${name} is taken or refused within a second, whatever it is made of`, async ({
		page,
		context,
	}) => {
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		page.on("dialog", (dialog) => dialog.accept());
		const watch = await watchPage(page);
		for (const [kind, text] of TEXTS) {
			await page.goto("about:blank");
			await open(page);
			await field(page).focus();
			await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
			await watch(`${kind}, before`);
			await page.keyboard.press("ControlOrMeta+v");
			await page.evaluate(() => new Promise(requestAnimationFrame));
			await watch(kind);
			await submit?.(page);
			await page.evaluate(() => new Promise(requestAnimationFrame));
			await watch(`${kind}, submitted`);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
				kind,
			).toBeLessThanOrEqual(0);
		}
	});
