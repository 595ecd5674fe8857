import { resolve } from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { parseTeaching } from "../../../src/content/parse-teaching.ts";
import { readTeaching } from "../../../src/content/read-content.ts";
import type { Lesson } from "../../../src/model/lesson/lesson.ts";
import { encodeLesson, resolveLesson } from "../../../src/model/lesson/lesson-code.ts";
import { sixQuestions } from "../../model/lesson-fixture.ts";
import { content } from "./timeline.ts";

export const teaching = parseTeaching(
	readTeaching(resolve(import.meta.dirname, "../../../src/content")),
	content,
);
const known = new Set(content.events.map(({ id }) => id));

function at<Item>(items: readonly Item[], index: number): Item {
	const item = items[index];
	if (item === undefined) throw new Error(`There is no item ${index} of ${items.length}.`);
	return item;
}

/** The first of the ready lessons. */
export const ready = at(teaching.lessons, 0);
/** Six events with six questions, as a link has them. */
export const sixCode = encodeLesson(sixQuestions);

/** Events whose words nobody mixes up, in time order. */
const wordy = content.events.filter(({ quotes }) => quotes.length > 1).map(({ id }) => id);
export const first = at(wordy, 0);
export const second = at(wordy, 1);
export const third = at(wordy, 2);

export const titleOf = (id: string) => content.events.find((event) => event.id === id)?.title ?? "";

export const bar = (page: Page) => page.getByRole("region", { name: "The open lesson" });
export const classLink = (page: Page) => page.getByRole("textbox", { name: "Link for the class" });
export const ownLink = (page: Page) => page.getByRole("textbox", { name: "Your link, with notes" });
export const title = (page: Page) => page.getByRole("textbox", { name: "Title", exact: true });
export const slides = (page: Page) =>
	page.getByRole("list", { name: "Slides and their order" }).locator(":scope > li");
export const words = (page: Page) => slides(page).locator(".draft-words").allTextContents();
export const undo = (page: Page) => page.getByRole("button", { name: /^Undo/ });
export const add = (page: Page, id: string) => page.getByRole("button", { name: `Add “${titleOf(id)}”` });

/** The fields of a slide, opened. */
export async function openSlide(page: Page, text: string): Promise<Locator> {
	const line = slides(page).filter({ hasText: text }).first();
	await line.locator("summary").first().press("Enter");
	await expect(line.locator("details").first()).toHaveAttribute("open", "");
	return line;
}

/** The lesson that a link or a code leads to. */
export function lessonIn(address: string): Lesson | null {
	const [, code = ""] = /lesson=([\w-]+)/.exec(address) ?? [];
	return resolveLesson(code, teaching, known);
}
