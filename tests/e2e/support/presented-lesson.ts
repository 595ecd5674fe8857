import { expect, type Page } from "@playwright/test";
import { type LessonEvent, type LessonSlide, plainEvent } from "../../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../../src/model/lesson/lesson-code.ts";

const minutes = 2;
const notes = "";
const asEvents = (...ids: string[]): LessonSlide => ({
	kind: "events",
	minutes,
	events: ids.map(plainEvent),
});
const SESSIONS = ["may-session", "september-session", "october-session"];

/** The slides of `EVERY_KIND`, in their order; the presentation adds one that says that it is over. */
export const EVERY_SLIDE: readonly LessonSlide[] = [
	{ kind: "title", text: "What one article tells", notes: "Say good morning.", minutes },
	{ kind: "text", heading: "What to look for", text: "Who says so, and when?", notes, minutes },
	asEvents(...SESSIONS),
	{
		kind: "question",
		text: "Who finds it important that the agreements were confirmed?",
		quotes: ["sochi-meeting-3"],
		notes: "Wait.",
		minutes,
	},
	{ kind: "pair", text: "Do these agree?", left: "sochi-meeting-1", right: "sochi-no-force", notes, minutes },
	asEvents("sochi-meeting"),
	{
		kind: "pair",
		text: "",
		left: "decisions-before-council-2",
		right: "putin-peace-treaty-5",
		notes,
		minutes,
	},
	{ kind: "axis", text: "Where do the five belong?", events: [], notes, minutes },
	asEvents("yerevan-meeting"),
	{ kind: "axis", text: "In the order of time", events: [], notes, minutes },
	{ kind: "question", text: "Which source could tell?", quotes: ["nobody-9"], notes, minutes },
	{ kind: "pair", text: "Nothing here", left: "nobody-9", right: "no-report", notes, minutes },
	{ kind: "closing", text: "Which of these dates would you trust?", notes, minutes },
];

/** A lesson with a slide of every kind, which asks for dates and speakers; as a code. */
export const EVERY_KIND = encodeLesson({
	title: "Every kind of slide",
	reveal: ["ask", "date", "quote", "speaker"],
	plain: true,
	slides: EVERY_SLIDE,
});

/** A lesson of these events, as a code. */
export function lessonOf(
	events: readonly (string | LessonEvent)[],
	reveal: readonly ("ask" | "date" | "quote" | "speaker")[],
): string {
	return encodeLesson({
		title: "Mine",
		reveal,
		plain: false,
		slides: events.map((event) => ({
			kind: "events",
			minutes: null,
			events: [typeof event === "string" ? plainEvent(event) : event],
		})),
	});
}

/** The landmarks, asked for one by one. */
export const LANDMARKS = lessonOf(
	[...SESSIONS, "sochi-meeting", "yerevan-meeting"],
	["ask", "date", "speaker", "quote"],
);

/** What the page says of its place: the slide and its step, as the address has them. */
export function place(page: Page): Promise<{ readonly slide: number; readonly step: number }> {
	return page.evaluate(() => {
		const given = new URLSearchParams(location.hash.slice(1));
		return { slide: Number(given.get("slide") ?? 1), step: Number(given.get("step") ?? 0) };
	});
}

/** How far what scrolls on the slide was scrolled. */
const scrolled = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll(".present [data-scrolls]")].map(({ scrollTop }) => scrollTop).join(),
	);

/** Goes through a presentation from where it is, key by key, to the slide that says that it is over. */
export async function throughLesson(
	page: Page,
	atEachStep: () => Promise<void>,
	key = "PageDown",
): Promise<void> {
	for (let steps = 0; steps < 400; steps++) {
		await expect(page.locator(".slide[data-step]")).toBeVisible();
		await atEachStep();
		if ((await page.locator(".slide").getAttribute("data-kind")) === "end") return;
		const at = JSON.stringify(await place(page));
		const before = at + (await scrolled(page));
		await page.evaluate(() =>
			document.querySelector("[data-announcer] > span")?.setAttribute("data-heard", ""),
		);
		await page.keyboard.press(key);
		await expect
			.poll(async () => JSON.stringify(await place(page)) + (await scrolled(page)))
			.not.toBe(before);
		// What is said of a step comes once its quote is laid out: until then the one before is said.
		if (JSON.stringify(await place(page)) !== at)
			await expect(page.locator("[data-announcer] > span:not([data-heard])")).toBeAttached();
	}
	throw new Error("The lesson has no end.");
}
