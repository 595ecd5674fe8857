import { resolve } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { parseTeaching } from "../../src/content/parse-teaching.ts";
import { readTeaching } from "../../src/content/read-content.ts";
import { dateText } from "../../src/i18n/date-text.ts";
import { formatEdtf, joinParts } from "../../src/i18n/format-date.ts";
import type { HistoricalEvent } from "../../src/model/historical-event.ts";
import { type LessonSlide, lessonEvents, plainEvent } from "../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { isNamedIn } from "../../src/model/person-names.ts";
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
		const name = month === undefined ? undefined : dateText.months[Number(month) - 1];
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
			// Each passage for itself: what was told before stands attributed beside one that is asked for.
			const asked = await page.locator(".slide-speaker").evaluateAll((all) =>
				all.map((one) =>
					[...one.children]
						.filter((part) => part.checkVisibility({ visibilityProperty: true }))
						.map((part) => part.textContent ?? "")
						.join(" "),
				),
			);
			for (const line of asked.filter((words) => /Who says so\?|own words\?/.test(words))) {
				const told = content.people.map(({ name }) => name).filter((name) => line.includes(name));
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

/** What the last step of every slide of the ready lessons looks like; `null` for what it has none of. */
function lookOf(page: Page) {
	return page.locator(".slide").evaluate((slide) => {
		const sizes = (selector: string) =>
			[...slide.querySelectorAll(selector)]
				.filter((one) => one.checkVisibility({ visibilityProperty: true }))
				.map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
		const said = [...slide.querySelectorAll(".slide-speaker > p:not(.is-hidden)")];
		return {
			kind: slide instanceof HTMLElement ? slide.dataset.kind : undefined,
			divided: slide.querySelectorAll(".slide-part:not(.is-hidden)").length > 0,
			cited: sizes(".slide-cited .slide-words"),
			said: sizes(".slide-speaker > p"),
			pale: said.some((one) => getComputedStyle(one).color !== getComputedStyle(slide).color),
			bars: [...slide.querySelectorAll(".slide-bar > .bar")].map((bar) => ({
				height: Math.round(bar.getBoundingClientRect().height),
				look: bar.className,
			})),
		};
	});
}

for (const { width, height, pair } of [
	{ width: 1280, height: 720, pair: 28 },
	{ width: 1024, height: 768, pair: 24 },
]) {
	test(`the ready lessons use the room: quotes whole, two passages and who says them large, bars alike at ${width}×${height}`, async ({
		page,
	}) => {
		test.setTimeout(180_000);
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion: "reduce" });
		const faults: string[] = [];
		const kinds = new Set<string | undefined>();
		for (const { id } of teaching.lessons) {
			await openTeaching(page, `view=present&lesson=${id}`);
			await page.reload();
			await throughLesson(page, async () => {
				const { slide, step } = await place(page);
				const look = await lookOf(page);
				const at = `${id} ${slide}.${step}`;
				kinds.add(look.kind);
				if (look.divided) faults.push(`${at} is divided`);
				for (const size of look.kind === "pair" ? look.cited : [])
					if (size < pair) faults.push(`${at}: a passage is ${size}`);
				for (const size of look.said) if (size < 26) faults.push(`${at}: who says it is ${size}`);
				if (look.pale) faults.push(`${at}: who says it is pale`);
				if (new Set(look.bars.map((bar) => bar.height)).size > 1)
					faults.push(`${at}: ${JSON.stringify(look.bars)}`);
			});
		}
		expect(faults).toEqual([]);
		expect([...kinds]).toEqual(expect.arrayContaining(["events", "pair", "axis"]));
	});
}

test("where the title names the speaker the class is asked how it is told, and what was told is not asked again", async ({
	page,
}) => {
	const speaker = () => onScreen(page).then((shown) => shown.speaker);
	const rest = { notes: "", minutes: null };
	const [named, quoted] = content.events.flatMap((event) => {
		const [quote] = event.quotes;
		const person = content.people.find(({ id }) => id === quote?.speaker);
		return quote && person && isNamedIn(event.title, person) ? [{ event, quote }] : [];
	});
	if (!named || !quoted) throw new Error("Two titles name who speaks.");
	const lesson = encodeLesson({
		title: "Mine",
		reveal: ["speaker"],
		plain: false,
		slides: [
			{
				kind: "events",
				minutes: null,
				events: [{ ...plainEvent(named.event.id), quote: named.quote.id }],
			},
			{ kind: "pair", text: "Which?", left: named.quote.id, right: quoted.quote.id, ...rest },
			{ kind: "axis", text: "Where is it?", events: [named.event.id], ...rest },
		],
	});
	await openTeaching(page, `view=present&lesson=${lesson}`);
	expect(await speaker()).toBe("Quoted, reported, or the article’s own words?");
	await page.keyboard.press("PageDown");
	const told = await speaker();
	expect(told).not.toContain("?");
	await page.keyboard.press("PageDown");
	await page.keyboard.press("PageDown");
	await expect(page.locator(".slide-cited .slide-ask:not(.is-hidden)")).toHaveCount(1);
	await expect(page.locator(".slide-cited").first().locator(".slide-speaker p").first()).toBeVisible();
	await page.keyboard.press("PageDown");
	await expect(page.locator(".slide-cited .slide-ask:not(.is-hidden)")).toHaveCount(0);
	await page.keyboard.press("PageDown");
	// Its date was shown: nothing is left to hide.
	await expect(page.locator(".slide-bar")).toHaveCount(1);
	await page.keyboard.press("PageDown");
	await expect(page.locator(".slide[data-kind=end]")).toBeVisible();
});
