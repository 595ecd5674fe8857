import { expect, type Page } from "@playwright/test";
import { plainLesson } from "../../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../../src/model/lesson/lesson-code.ts";
import { content } from "./timeline.ts";

export const titleOf = (id: string) => content.events.find((event) => event.id === id)?.title ?? "";
/** The address of practice with these events. */
export const practiceOf = (...ids: readonly string[]) =>
	`view=practice&lesson=${encodeURIComponent(encodeLesson(plainLesson("Mine", ids)))}`;

/** Five events by time, as far as their ranges say. */
export const IDS = [
	"may-session",
	"september-session",
	"october-session",
	"sochi-meeting",
	"yerevan-meeting",
];
export const ORDER = IDS.map(titleOf);
export const PRACTICE = practiceOf(...IDS);

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
export const handle = (page: Page, title: string) => button(page, new RegExp(`^Handle of ${title}`));
export const titles = (page: Page) => page.locator(".reorder .practice-title").allTextContents();

/** Puts the cards into an order by their buttons; one is moved there and back where they are in it. */
export async function putInOrder(page: Page, wanted: readonly string[]) {
	await button(page, `Move up: ${(await titles(page)).at(-1)}`).click();
	for (const [place, title] of wanted.entries())
		for (let at = (await titles(page)).indexOf(title); at > place; at--)
			await button(page, `Move up: ${title}`).click();
	expect(await titles(page)).toEqual(wanted);
}

/** The result as text, which stands behind a press. */
export async function openResult(page: Page) {
	await page.getByText("The result as text", { exact: true }).press("Enter");
	return page.getByRole("textbox", { name: "Result to hand in" });
}
