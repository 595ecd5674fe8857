import { resolve } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { parseTeaching } from "../../src/content/parse-teaching.ts";
import { readTeaching } from "../../src/content/read-content.ts";
import { en } from "../../src/i18n/en.ts";
import { formatEdtf, joinParts } from "../../src/i18n/format-date.ts";
import type { HistoricalEvent } from "../../src/model/historical-event.ts";
import { type LessonSlide, lessonEvents } from "../../src/model/lesson/lesson.ts";
import { onScreen, openTeaching, slideFaults } from "./support/lesson.ts";
import { EVERY_KIND, EVERY_SLIDE, place, throughLesson } from "./support/presented-lesson.ts";
import { content } from "./support/timeline.ts";

const teaching = parseTeaching(readTeaching(resolve(import.meta.dirname, "../../src/content")), content);
const LESSONS = [
	...teaching.lessons.map(({ id, lesson: { slides, reveal } }) => ({ id, code: id, slides, reveal })),
	{
		id: "a lesson of every kind",
		code: EVERY_KIND,
		slides: EVERY_SLIDE,
		reveal: ["ask", "date", "quote", "speaker"],
	},
];

/** Text that anybody reads, and that a screen reader finds, on the slide and around it. */
async function allText(page: Page): Promise<string> {
	const seen = await page.locator("body").innerText();
	const heard = await page.locator("body").ariaSnapshot();
	const said = await page.locator("[data-announcer]").textContent();
	return [seen, heard, said, await page.title()].join("\n").replaceAll("\u200B", "");
}

/** What would answer "When was this?", as words. */
function answersOf({ date }: HistoricalEvent): readonly RegExp[] {
	const members = date.members.flatMap(({ first, last }) =>
		first !== null && last !== null ? [first, last] : [],
	);
	return members.map((member) => {
		const [year, month, day] = member.split("-");
		const name = month === undefined ? undefined : en.months[Number(month) - 1];
		if (name === undefined) return new RegExp(`\\b${year}\\b`);
		const short = `${name.slice(0, 3)}(?:${name.slice(3)})?`;
		if (day === undefined) return new RegExp(`\\b${short}\\b`);
		return new RegExp(`\\b(?:${Number(day)} ${short}|${short} ${Number(day)})\\b`);
	});
}

const dateOf = (id: string) => {
	const event = content.events.find((other) => other.id === id);
	return event ? joinParts(formatEdtf(event.date)) : "";
};

/** Ids of the events whose dates no slide before `at` has shown. */
function stillAsked(slides: readonly LessonSlide[], at: number): readonly string[] {
	const before = slides.slice(0, at);
	const landmarks = content.events.filter(({ landmark }) => landmark).map(({ id }) => id);
	const drawn = before.flatMap((slide) =>
		slide.kind === "axis" ? (slide.events.length > 0 ? slide.events : landmarks) : [],
	);
	const shown = new Set([...lessonEvents({ slides: before }).map(({ id }) => id), ...drawn]);
	return lessonEvents({ slides: slides.slice(at) })
		.map(({ id }) => id)
		.filter((id) => !shown.has(id));
}

for (const { id, code, slides, reveal } of LESSONS) {
	test(`nothing is told before its time in ${id}`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.emulateMedia({ reducedMotion: "reduce" });
		await openTeaching(page, `view=present&lesson=${code}`);
		// A scale names all months and years alike.
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(".strip-tick { visibility: hidden !important }");
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
		});
		const leaks: string[] = [];
		await throughLesson(page, async () => {
			const { slide, step } = await place(page);
			const now = slides[slide - 1];
			const words = await allText(page);
			const screen = await onScreen(page);
			if (reveal.includes("date")) {
				const asked = stillAsked(slides, slide - 1);
				const own = now?.kind === "events" ? now.events.map((event) => event.id) : [];
				// With its own date shown, or its bars drawn, a slide may tell them.
				const dated =
					now?.kind === "events"
						? !/When was/.test(screen.date) && screen.date !== ""
						: now?.kind === "axis" && (await page.locator(".slide-bar").count()) > 0;
				const drawn = now?.kind === "axis" && dated;
				for (const event of content.events) {
					if (!asked.includes(event.id) || drawn || (dated && own.includes(event.id))) continue;
					for (const answer of answersOf(event)) {
						const found = answer.exec(words);
						// What the slide has just told may bound another date.
						if (found && !(dated && own.some((other) => answer.test(dateOf(other)))))
							leaks.push(`${slide}.${step}: “${found[0]}” tells when ${event.id} was`);
					}
				}
			}
			if (/Who says so\?/.test(screen.speaker)) {
				const names = content.people.map(({ name }) => name);
				const told = names.filter((name) => screen.speaker.includes(name));
				if (told.length > 0) leaks.push(`${slide}.${step}: ${told.join()} beside the question who says so`);
			}
		});
		expect(leaks).toEqual([]);
	});

	for (const { width, height } of [
		{ width: 1280, height: 720 },
		{ width: 1024, height: 768 },
	]) {
		test(`PageDown leads from the beginning of ${id} to its end, all of it legible at ${width}×${height}`, async ({
			page,
		}) => {
			test.setTimeout(180_000);
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ reducedMotion: "reduce" });
			await openTeaching(page, `view=present&lesson=${code}`);
			const faults: string[] = [];
			const kinds: string[] = [];
			await throughLesson(page, async () => {
				const { slide, step } = await place(page);
				const kind = (await page.locator(".slide").getAttribute("data-kind")) ?? "";
				if (step === 0) kinds.push(kind);
				// No part that comes takes the quote's room from it, which would divide it anew.
				if (step > 9) faults.push(`${slide} has step ${step}`);
				for (const fault of await slideFaults(page, { text: 24, quote: 36 }))
					faults.push(`${slide}.${step} (${kind}): ${fault}`);
			});
			expect(faults).toEqual([]);
			expect(kinds).toEqual([...slides.map((slide) => slide.kind), "end"]);
		});
	}
}
