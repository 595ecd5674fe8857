import { expect, type Page, test } from "@playwright/test";
import { tourOrder } from "../../src/model/tour-order.ts";
import { onScreen, openTeaching, slideFaults } from "./support/lesson.ts";
import { EVERY_KIND, EVERY_SLIDE, LANDMARKS, lessonOf, throughLesson } from "./support/presented-lesson.ts";
import { content, detail, expectFocusAt, onAxis, openTimeline } from "./support/timeline.ts";

/** As the page has it; the test's own copy of the address comes later. */
const hash = (page: Page) => page.evaluate(() => location.hash);
const position = (page: Page) => page.locator(".slide-position");

/** At 1280×720 the issue of legibility is decided: 24 pixels for any text, 36 for quotes. */
const SIZES = [
	{ width: 1280, height: 720, text: 24, quote: 36 },
	{ width: 1024, height: 768, text: 24, quote: 36 },
	{ width: 1920, height: 1080, text: 36, quote: 54 },
	{ width: 3440, height: 1440, text: 40, quote: 60 },
];

for (const { width, height, text, quote } of SIZES) {
	test(`every step of every event is legible and whole at ${width}×${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion: "reduce" });
		await openTeaching(page, "view=present");
		const words = new Map<string, string>();
		const faults: string[] = [];
		await throughLesson(page, async () => {
			const shown = await onScreen(page);
			for (const fault of await slideFaults(page, { text, quote }))
				faults.push(`${shown.position}: ${fault}`);
			if (shown.position === "End") return;
			words.set(shown.title, [words.get(shown.title), shown.words].filter(Boolean).join(" "));
		});
		expect(faults).toEqual([]);
		// Divided or not, every quote is there to the letter.
		expect([...words.keys()]).toEqual(tourOrder(content.events).map(({ title }) => title));
		for (const { title, quotes } of content.events)
			expect(quotes.map(({ exact }) => exact)).toContain(words.get(title));
	});
}

test("asking before showing takes a key for each part, and goes back step by step", async ({ page }) => {
	await openTeaching(page, `view=present&lesson=${LANDMARKS}`);
	const empty = { date: "", speaker: "", words: "", position: "1 of 5" };
	expect(await onScreen(page)).toMatchObject(empty);
	expect((await onScreen(page)).title).toBe("Collective Security Council session in blank");
	await page.keyboard.press("PageDown");
	expect(await onScreen(page)).toMatchObject({ ...empty, date: "When was this?" });
	await page.keyboard.press("Space");
	expect(await onScreen(page)).toMatchObject({
		title: "Collective Security Council session in May",
		date: expect.stringContaining("May 2022"),
	});
	await page.keyboard.press("n");
	expect((await onScreen(page)).speaker).toContain("Stanislav Zas");
	await page.keyboard.press("ArrowDown");
	expect((await onScreen(page)).words).toContain("Three sessions");
	await page.keyboard.press("ArrowRight");
	await expect(position(page)).toHaveText("2 of 5");
	// Back over the same steps, the last one of the event before first.
	for (const key of ["PageUp", "ArrowLeft", "ArrowUp", "Shift+Space"]) await page.keyboard.press(key);
	expect(await onScreen(page)).toMatchObject({ ...empty, date: "When was this?" });
	await page.keyboard.press("p");
	expect(await onScreen(page)).toMatchObject(empty);
	await page.keyboard.press("End");
	await expect(position(page)).toHaveText("5 of 5");
	await page.keyboard.press("Home");
	await expect(position(page)).toHaveText("1 of 5");
});

test("the last slide says that it was the last, and leads back to the first or out", async ({ page }) => {
	await openTeaching(page, `view=present&lesson=${LANDMARKS}`);
	await page.keyboard.press("End");
	for (let step = 0; step < 5; step++) await page.keyboard.press("PageDown");
	const end = page.locator(".slide[data-kind=end]");
	await expect(end).toContainText("End of the lesson.");
	await expect(end.getByRole("heading", { level: 1 })).toHaveText("Mine");
	await expect(position(page)).toHaveText("End");
	const there = await hash(page);
	await page.keyboard.press("PageDown");
	expect(await hash(page)).toBe(there);
	await page.reload();
	await expect(end).toBeVisible();
	await page.keyboard.press("PageUp");
	await expect(position(page)).toHaveText("5 of 5");
	await page.keyboard.press("PageDown");
	await end.getByRole("button", { name: "Back to the first slide" }).click();
	await expect(position(page)).toHaveText("1 of 5");
	// The keys go on from there.
	await page.keyboard.press("Space");
	await expect(page.locator(".slide-date")).toContainText("When was this?");
	await page.goto(`./#view=present&lesson=${LANDMARKS}&slide=6`);
	await end.getByRole("button", { name: "End the presentation" }).click();
	await expect(page.locator(".present")).toHaveCount(0);
	await openTeaching(page, "view=present&slide=21");
	await expect(end).toContainText("That was the last event.");
});

test("a reload resumes at the very step, and Esc goes back to the timeline", async ({ page }) => {
	await openTimeline(page);
	await page.locator("body").press("p");
	await expect(page.locator(".present")).toBeVisible();
	await page.goto(`./#view=present&lesson=${LANDMARKS}`);
	await expect(position(page)).toHaveText("1 of 5");
	for (let step = 0; step < 7; step++) await page.keyboard.press("PageDown");
	const shown = await onScreen(page);
	expect(shown).toMatchObject({ position: "2 of 5" });
	expect(shown.date).toContain("September 2022");
	await page.reload();
	await expect(page.locator(".slide[data-step]")).toBeVisible();
	expect(await onScreen(page)).toEqual(shown);
	await page.keyboard.press("Escape");
	await expect(page.locator(".present")).toHaveCount(0);
	await expect(page.locator(".lesson-bar")).toContainText("Lesson: Mine");
	await expect(page.locator(".lesson-bar")).toContainText("5 of 20 events");
	await expectFocusAt(onAxis(page, "september-session"));
});

test("an old link, which names an event and its step, opens that event's slide at that step", async ({
	page,
}) => {
	await openTeaching(page, `view=present&lesson=${LANDMARKS}&e=sochi-meeting&step=3`);
	await expect(position(page)).toHaveText("4 of 5");
	await expect(page.locator(".slide-speaker")).toContainText("Vladimir Putin");
	await expect(page.locator("[data-slide-words]")).toHaveCount(0);
	await expect.poll(() => hash(page)).toMatch(/slide=4&step=3/);
});

test("leaving by key or button gives the focus to the event on the axis, or to the button that began", async ({
	page,
}) => {
	await openTimeline(page, "./#e=sochi-meeting");
	const begin = page.getByRole("button", { name: "Present", exact: true });
	for (const leave of [
		() => page.keyboard.press("Escape"),
		() => page.getByRole("button", { name: "End" }).press("Enter"),
	]) {
		await begin.press("Enter");
		await expect(page.locator(".slide[data-step]")).toBeVisible();
		await leave();
		await expectFocusAt(onAxis(page, "sochi-meeting"));
		await expect(detail(page)).toHaveAttribute("data-event-detail", "sochi-meeting");
	}
	await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "List" }).click();
	await begin.press("Enter");
	await expect(page.locator(".slide[data-step]")).toBeVisible();
	await page.keyboard.press("Escape");
	await expectFocusAt(begin);
});

test("with nothing open P begins the tour's lesson, and leaves it again at the end", async ({ page }) => {
	await openTimeline(page);
	await page.locator("body").press("p");
	await expect(position(page)).toHaveText(/^1 of/);
	expect(await hash(page)).toContain(`lesson=${content.tour}`);
	await page.keyboard.press("Escape");
	await expect(page.locator(".present")).toHaveCount(0);
	await expect(page.locator(".lesson-bar")).toHaveCount(0);
	expect(await hash(page)).not.toContain("lesson");
	// An open event is where it begins, among all.
	await page.goto("./#e=yerevan-meeting");
	await expect(detail(page)).toHaveAttribute("data-event-detail", "yerevan-meeting");
	await page.keyboard.press("p");
	await expect(page.locator(".slide h1")).toHaveText("The Collective Security Council meets in Yerevan");
	await expect(position(page)).toHaveText(/of 20$/);
});

test("the window's title names an event only where its date is no secret", async ({ page }) => {
	await openTeaching(page, `view=present&lesson=${LANDMARKS}`);
	await throughLesson(page, async () => {
		expect(await page.title()).toBe("Present · The CSTO in 2022");
	});
	// Nor while the lesson's code is on its way.
	await page.goto(`./#view=present&lesson=${LANDMARKS}&slide=5&e=yerevan-meeting`);
	await page.reload();
	expect(await page.title()).not.toContain("Yerevan");
	// A lesson that hides no date names what it shows.
	await page.goto(`./#view=present&lesson=${lessonOf(["protest"], ["quote"])}`);
	await expect(page).toHaveTitle(/^Present: .*[Pp]rotest/);
});

test("a term's first use opens its explanation, which no key for presenting opens, keeps, or is kept by", async ({
	page,
}) => {
	await openTeaching(
		page,
		`view=present&lesson=${lessonOf(["protest", "refusal-to-sign"], ["quote", "speaker"])}&e=refusal-to-sign&step=2`,
	);
	const note = page.locator(".term-note:popover-open");
	const term = page.locator(".slide .term", { hasText: "Collective Security Council" });
	const size = (
		await page.locator(".slide-words").evaluateAll((all) => all.map((one) => one.textContent))
	).join();
	expect(size).toContain(
		"At a meeting of the Collective Security Council (CSC) of the CSTO in a narrow format",
	);
	await term.click();
	await expect(note).toContainText("The highest body of the CSTO");
	await expect(note).toContainText("Our explanation");
	const large = await note.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
	expect(large).toBeGreaterThan(20);
	await page.keyboard.press("Escape");
	await expect(note).toHaveCount(0);
	await expect(page.locator(".slide")).toBeVisible();

	const button = page.getByRole("button", { name: "Explain: Collective Security Council" });
	await button.focus();
	await page.keyboard.press("Enter");
	await expect(note).toBeVisible();
	await page.keyboard.press("PageUp");
	await expect(note).toHaveCount(0);
	await page.keyboard.press("PageDown");
	await button.focus();
	await page.keyboard.press("Shift+Space");
	await expect
		.poll(async () => (await onScreen(page)).speaker)
		.toBe("Quoted, reported, or the article’s own words?");
	await expect(note).toHaveCount(0);
	await page.keyboard.press("Escape");
	await expect(page.locator(".slide")).toHaveCount(0);
});

test("T goes through the colours, says which, and they are there after a reload", async ({ page }) => {
	await page.emulateMedia({ colorScheme: "light" });
	await openTeaching(page, "view=present");
	const html = page.locator("html");
	for (const [theme, said] of [
		["dark", "Dark"],
		["contrast", "High contrast"],
		["light", "Light"],
		["dark", "Dark"],
	] as const) {
		await page.keyboard.press("t");
		await expect(html).toHaveAttribute("data-theme", theme);
		await expect(page.locator("[data-announcer]")).toHaveText(said);
	}
	await page.reload();
	await expect(page.locator(".slide[data-step]")).toBeVisible();
	await expect(html).toHaveAttribute("data-theme", "dark");
	await page.keyboard.press("Escape");
	await expect(page.locator(".present")).toHaveCount(0);
	await expect(html).toHaveAttribute("data-theme", "dark");
});

test("the zones at the sides, and the pointer that rests", async ({ page }) => {
	await openTeaching(page, "view=present");
	await page.mouse.click(page.viewportSize()?.width ?? 0, 300);
	await page.getByRole("button", { name: "Next step" }).click();
	const after = await hash(page);
	expect(after).toMatch(/e=|step=/);
	await page.getByRole("button", { name: "One step back" }).click();
	expect(await hash(page)).not.toBe(after);
	// A click keeps no key for itself.
	await page.keyboard.press("Space");
	await expect.poll(() => hash(page)).toBe(after);
	await expect(page.locator(".present[data-still]")).toHaveCSS("cursor", "none");
	await expect(page.locator(".slide-controls")).toHaveCSS("opacity", "0");
	await page.mouse.move(400, 300);
	await expect(page.locator(".slide-controls")).toHaveCSS("opacity", "1");
});

test("the strip moves from event to event, and not under reduced motion", async ({ page }) => {
	await openTeaching(page, "view=present");
	const duration = () =>
		page
			.locator(".time-strip > i")
			.first()
			.evaluate((bar) => getComputedStyle(bar).transitionDuration);
	expect(await duration()).toMatch(/0\.7s/);
	await page.emulateMedia({ reducedMotion: "reduce" });
	expect(await duration()).toBe("0s");
});

test("the screen stays awake while presenting", async ({ page }) => {
	await page.addInitScript(() => {
		const locks: string[] = [];
		Object.assign(window, { locks });
		Object.defineProperty(navigator, "wakeLock", {
			value: {
				request: async (kind: string) => {
					locks.push(kind);
					const release = async () => {
						locks.push("released");
					};
					return Object.assign(new EventTarget(), { release });
				},
			},
		});
	});
	await openTeaching(page, "view=present");
	const locks = () => page.evaluate(() => Reflect.get(window, "locks"));
	await expect.poll(locks).toContain("screen");
	await page.keyboard.press("Escape");
	await expect.poll(locks).toContain("released");
});

test("without a lesson the tour begins with the May session, with an open event at that event", async ({
	page,
}) => {
	await openTeaching(page, "view=present");
	await expect(position(page)).toHaveText("1 of 20");
	await expect(page.locator(".slide h1")).toContainText("in May");
	await openTeaching(page, "view=present&e=tasmagambetov-ambassador");
	await page.reload();
	await expect(position(page)).toHaveText("19 of 20");
});

test("a filter presents what it shows, and where it shows nothing that is said", async ({ page }) => {
	await openTeaching(page, "view=present&q=sochi");
	await expect(position(page)).not.toHaveText(/of 20$/);
	await openTeaching(page, "view=present&q=zzzz&e=");
	await page.reload();
	await expect(page.locator(".present.is-empty")).toContainText("There are no events to present.");
});

test("a notice stands above the slide, which gives way: nothing is covered", async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await openTeaching(page, `view=present&lesson=${LANDMARKS}&slide=3&step=4&who=nobody`);
	const notice = page.locator(".notice");
	await expect(notice).toBeVisible();
	await expect(page.locator("[data-slide-words]")).toBeVisible();
	const covered = () =>
		notice.evaluate((element) => {
			const box = element.getBoundingClientRect();
			return [".slide", ".slide-foot", ".slide-controls"].filter((part) => {
				const other = document.querySelector(part)?.getBoundingClientRect();
				return !other || (other.top < box.bottom && box.top < other.bottom) || other.bottom > innerHeight;
			});
		});
	expect(await covered()).toEqual([]);
	expect(await slideFaults(page, { text: 15, quote: 36 })).toEqual([]);
	await notice.getByRole("button", { name: "Dismiss" }).click();
	await expect(notice).toHaveCount(0);
	await page.keyboard.press("PageDown");
	await expect(position(page)).toHaveText("4 of 5");
});

test("leaving from a slide without an event gives the focus to what began", async ({ page }) => {
	await openTimeline(page, `./#lesson=${EVERY_KIND}`);
	const begin = page.locator(".lesson-bar").getByRole("button", { name: "Present" });
	await begin.press("Enter");
	await expect(page.locator(".slide[data-kind=title]")).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.locator(".present")).toHaveCount(0);
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.textContent ?? ""))
		.toContain("Present");
});

for (const slide of EVERY_SLIDE.keys()) {
	test(`a reload keeps slide ${slide + 1} of every kind of slide at its last step`, async ({ page }) => {
		await openTeaching(page, `view=present&lesson=${EVERY_KIND}&slide=${slide + 1}&step=99`);
		const shown = await onScreen(page);
		expect(shown.position).toBe(`${slide + 1} of ${EVERY_SLIDE.length}`);
		const there = await hash(page);
		await page.reload();
		await expect(page.locator(".slide[data-step]")).toBeVisible();
		expect(await onScreen(page)).toEqual(shown);
		expect(await hash(page)).toBe(there);
	});
}

test("what a lesson names that does not exist is shown as nothing", async ({ page }) => {
	await openTeaching(page, `view=present&lesson=${EVERY_KIND}&slide=11`);
	await expect(page.locator(".slide h1")).toHaveText("Which source could tell?");
	await expect(page.locator(".slide-cited")).toHaveCount(0);
	await page.keyboard.press("PageDown");
	await expect(page.locator(".slide h1")).toHaveText("Nothing here");
	await expect(page.locator(".slide-cited")).toHaveCount(0);
	await page.keyboard.press("PageDown");
	await expect(page.locator(".slide[data-kind=closing]")).toBeVisible();
});
