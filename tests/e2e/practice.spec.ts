import { expect, type Page, test } from "@playwright/test";
import { plainLesson } from "../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { FILE, openTeaching } from "./support/lesson.ts";
import { content, expectFocusAt } from "./support/timeline.ts";

const titleOf = (id: string) => content.events.find((event) => event.id === id)?.title ?? "";
/** The address of practice with these events. */
const practiceOf = (...ids: readonly string[]) =>
	`view=practice&lesson=${encodeURIComponent(encodeLesson(plainLesson("Mine", ids)))}`;

/** Five events by time, as far as their ranges say. */
const IDS = ["may-session", "september-session", "october-session", "sochi-meeting", "yerevan-meeting"];
const ORDER = IDS.map(titleOf);
const PRACTICE = practiceOf(...IDS);
const titles = (page: Page) => page.locator(".reorder .practice-title").allTextContents();
/** The result as text, which stands behind a press. */
async function openResult(page: Page) {
	await page.getByText("The result as text", { exact: true }).press("Enter");
	return page.getByRole("textbox", { name: "Result to hand in" });
}
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const handle = (page: Page, title: string) => button(page, new RegExp(`^Handle of ${title}`));

/** Puts the cards into an order by their buttons; one is moved there and back where they are in it. */
async function putInOrder(page: Page, wanted: readonly string[]) {
	await button(page, `Move up: ${(await titles(page)).at(-1)}`).click();
	for (const [place, title] of wanted.entries())
		for (let at = (await titles(page)).indexOf(title); at > place; at--)
			await button(page, `Move up: ${title}`).click();
	expect(await titles(page)).toEqual(wanted);
}

test("put in order by keys alone, with the article's words as the reason, and a result to hand in", async ({
	page,
	context,
}) => {
	await context.setOffline(true);
	await openTeaching(page, PRACTICE, FILE);
	const sent: string[] = [];
	page.on("request", (request) => sent.push(request.url()));
	expect(new Set(await titles(page))).toEqual(new Set(ORDER));
	// Sorted by insertion, on the handles: one by the arrows, the next picked up before and put down behind.
	for (const [place, title] of ORDER.entries()) {
		const at = (await titles(page)).indexOf(title);
		await handle(page, title).focus();
		if (place % 2 === 1) await page.keyboard.press("Space");
		for (let step = at; step > place; step--) await page.keyboard.press("ArrowUp");
		if (place % 2 === 1) await page.keyboard.press("Space");
		await expect(handle(page, title)).toBeFocused();
	}
	expect(await titles(page)).toEqual(ORDER);
	await button(page, "Check").press("Enter");
	await expect(page.getByRole("heading", { name: "9 of 9 pairs are in the right order." })).toBeInViewport();
	await expectFocusAt(page.getByRole("heading", { name: "The events in the right order" }));
	// October and 31 October overlap.
	const answers = page.getByRole("list", { name: "The events in the right order" }).locator("> li");
	await expect(answers.nth(2)).toContainText("either order is right");
	await expect(answers.nth(3)).toContainText("in the presence of your obedient servant");
	await page.getByRole("textbox", { name: "Your name or number" }).fill("Anahit");
	await expect(page.getByRole("textbox", { name: "Your code" })).toHaveValue(/^\S+-Anahit$/);
	await expect(await openResult(page)).toHaveValue(/Name: Anahit\n9 of 9 pairs[\s\S]*1\. .*May\n/);
	expect(sent).toEqual([]);
});

test("one event too late is two pairs of nine, not a right place; no answer is told before all is right or asked for", async ({
	page,
}) => {
	await openTeaching(page, PRACTICE);
	const [may = "", september = "", october = "", sochi = "", yerevan = ""] = ORDER;
	await putInOrder(page, [september, october, may, sochi, yerevan]);
	await button(page, "Check").press("Enter");
	await expectFocusAt(page.getByRole("heading", { name: "7 of 9 pairs are in the right order." }));
	await expect(page.locator(".reorder > li").filter({ hasText: "Look again" })).toHaveText(/session in May/);
	await expect(page.locator(".practice :is(time, q, blockquote, textarea)")).toHaveCount(0);
	// The same cards, on.
	for (const key of ["ArrowUp", "ArrowUp"]) await handle(page, may).press(key);
	await button(page, "Check again").press("Enter");
	await expect(page.getByRole("heading", { name: "9 of 9 pairs are in the right order." })).toBeInViewport();
	await expectFocusAt(page.getByRole("heading", { name: "The events in the right order" }));
	await expect(await openResult(page)).toHaveValue(/Check 2; 7 right at the first check/);

	await button(page, "Start again").click();
	await putInOrder(page, [yerevan, may, september, sochi, october]);
	await button(page, "Check").click();
	await expect(page.getByRole("heading", { name: "5 of 9 pairs" })).toBeVisible();
	await button(page, "Show the answers").press("Enter");
	await expectFocusAt(page.getByRole("heading", { name: "The events in the right order" }));
	await expect(page.locator(".practice-feedback > .is-wrong")).toHaveText(/^Not right: .*It comes after/s);
	await expect(page.locator(".practice-feedback time").first()).toHaveText("May 2022");
});

test("an order that nobody touched is not right and not scored", async ({ page }) => {
	await openTeaching(page, PRACTICE);
	await button(page, "Check").click();
	await expect(page.locator("[data-announcer]")).toHaveText("Move at least one event first. Then check.");
	await expect(page.locator(".practice-actions")).toContainText("Move at least one event first.");
	await expect(page.locator(".practice-score")).toHaveCount(0);
	await expect(button(page, "Check")).toBeFocused();
	await button(page, /^Move up/)
		.last()
		.click();
	await button(page, "Check").click();
	await expect(page.locator(".practice-score")).toBeVisible();
	await button(page, "Check again").click();
	await expect(page.locator("[data-announcer]")).toHaveText("Nothing was moved since the last check.");
});

test("of a day only what the article orders counts; where it orders nothing, the exercise is not offered", async ({
	page,
}) => {
	const [protest, meeting] = [titleOf("protest"), titleOf("yerevan-meeting")];
	await openTeaching(
		page,
		practiceOf("protest", "yerevan-meeting", "refusal-to-sign", "main-failure", "joint-councils"),
	);
	// One move would be all of it.
	await expect(page.getByText("The article orders only 3 of the 10 pairs of these events")).toBeVisible();
	await expect(page.locator(".reorder")).toHaveCount(0);
	await page.goto("about:blank");
	await openTeaching(page, practiceOf("protest", "yerevan-meeting", "refusal-to-sign", "joint-councils"));
	await expect(page.getByText("The article orders 2 of the 6 pairs of these events.")).toBeVisible();
	for (const key of ["End", "Home"]) await handle(page, meeting).press(key);
	await handle(page, protest).press("End");
	await button(page, "Check").click();
	await expect(page.getByRole("heading", { name: "0 of 2 pairs are in the right order." })).toBeVisible();
	await expect(page.locator(".reorder .practice-mark")).toHaveCount(1);
	await button(page, "Show the answers").click();
	await expect(page.locator(".practice-feedback > .is-wrong")).toHaveText(/Not right: Anti-CSTO protest/);
	await expect(page.locator(".practice-feedback > .is-wrong")).toContainText(
		"A heading within the article puts the protest before the meeting.",
	);
	await expect(page.getByText("One event is not scored")).toBeVisible();

	await page.goto("about:blank");
	await openTeaching(page, practiceOf("refusal-to-sign", "main-failure", "successor-named"));
	await expect(page.getByText("The article does not say in which order these happened")).toBeVisible();
	await expect(page.getByText("All of these happened on the same date")).toBeVisible();
	await expect(page.locator(".practice [role=tab], .reorder, .day-slider")).toHaveCount(0);
	await button(page, "Choose other events").press("Enter");
	await expect(page.getByRole("list", { name: "Events to practise with" })).toBeVisible();
	await expectFocusAt(page.getByRole("heading", { name: "Practice", exact: true }));
});

test("a reload, Back and Forward keep the attempt; the link that is shared does not have it", async ({
	page,
}) => {
	await openTeaching(page, PRACTICE);
	// Not the right order yet, whatever it was: the one that is offered has at most four pairs right.
	const [, second = "", third = ""] = await titles(page);
	await handle(page, second).press("Home");
	await button(page, "Check").click();
	const marked = page.locator(".reorder > li").filter({ hasText: "Look again" });
	const score = (await page.locator(".practice-score").textContent()) ?? "";
	await handle(page, third).press("ArrowDown");
	const [order, marks] = [await titles(page), await marked.allTextContents()];
	await page.reload();
	await expect(page.locator(".practice-score")).toHaveText(score);
	expect(await titles(page)).toEqual(order);
	expect(await marked.allTextContents()).toEqual(marks);
	await expect(page).toHaveURL(/&try=[\w.~-]{1,400}$/);

	await page.getByRole("tab", { name: "Place on the axis" }).click();
	const asked = page.locator(".practice h3.practice-title");
	const first = (await asked.textContent()) ?? "";
	await page.getByRole("slider").press("PageUp");
	await button(page, "Check").click();
	const verdict = await page.locator(".practice-verdict").innerText();
	await page.reload();
	await expect(asked).toHaveText(first);
	await expect(page.locator(".practice-verdict")).toHaveText(verdict);
	await page.getByRole("link", { name: "List" }).click();
	await page.goBack();
	await expect(page.locator(".practice-verdict")).toHaveText(verdict);
	await page.goForward();
	await expect(page.locator("#events")).toBeVisible();
	await page.goBack();
	await button(page, "Next event").click();
	await page.getByRole("tab", { name: "Put in order" }).click();
	expect(await titles(page)).toEqual(order);

	await button(page, "Share").click();
	const links = () =>
		page
			.getByRole("dialog")
			.locator("input, textarea")
			.evaluateAll((fields) =>
				fields
					.map((field) => ("value" in field && typeof field.value === "string" ? field.value : ""))
					.join(),
			);
	await expect.poll(links).toContain("view=practice");
	expect(await links()).not.toContain("try=");
});

test("an attempt at other events, or a damaged one, is left", async ({ page }) => {
	await openTeaching(page, PRACTICE);
	await handle(page, (await titles(page))[1] ?? "").press("Home");
	await expect(page).toHaveURL(/&try=/);
	const attempt = new URL(page.url()).hash.split("&try=")[1] ?? "";
	for (const hash of [
		`${practiceOf("may-session", "protest")}&try=${attempt}`,
		`${PRACTICE}&try=x${attempt}`,
	]) {
		await page.goto("about:blank");
		await openTeaching(page, hash);
		await button(page, "Check").click();
		await expect(page.locator("[data-announcer]")).toHaveText("Move at least one event first. Then check.");
	}
});

test("no exercise tells a date: not in text, names, titles of the page or the address", async ({ page }) => {
	await openTeaching(page, practiceOf("sochi-meeting", "protest", "kazakhstan-operation"));
	// The site's own title has its year.
	const dates = /\d{4}-\d\d|January|October|November/;
	const told = async () => {
		const practice = page.locator(".practice");
		return [
			await practice.ariaSnapshot(),
			await practice.getByRole("tabpanel").innerHTML(),
			await page.title(),
			page.url(),
		].join("\n");
	};
	await handle(page, titleOf("protest")).press("End");
	expect(await told()).not.toMatch(dates);
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	// Of the axis nothing but the axis: its scale is of whole years, and the day that is chosen is its middle.
	const slider = page.getByRole("slider", { name: "Your day" });
	await expect(slider).toHaveAttribute("aria-valuetext", "2 July 2022, not chosen yet");
	await expect(page.locator(".practice :is(time, q, blockquote, .day-answer)")).toHaveCount(0);
	const { start, now, end } = await slider.evaluate((element) => ({
		start: Number(element.getAttribute("aria-valuemin")),
		now: Number(element.getAttribute("aria-valuenow")),
		end: Number(element.getAttribute("aria-valuemax")),
	}));
	expect(Math.abs((start + end) / 2 - now)).toBeLessThan(86_400_000);
});

test("by key, a day is placed on the axis by arrows and checked by Enter, and Check is the next stop for Tab", async ({
	page,
}) => {
	await openTeaching(page, practiceOf("kazakhstan-operation", "sochi-meeting", "protest"));
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	const slider = page.getByRole("slider", { name: "Your day" });
	const verdict = page.locator(".practice-verdict");
	await slider.focus();
	await page.keyboard.press("Tab");
	await expect(button(page, "Check")).toBeFocused();
	await page.keyboard.press("Shift+Tab");
	await page.keyboard.press("ArrowLeft");
	await page.keyboard.press("Enter");
	await expect(verdict).toContainText("Your day: 1 July 2022.");
	await expect(page.locator(".practice-when")).toBeFocused();
	await page.keyboard.press("Tab");
	await expect(button(page, "Next event")).toBeFocused();
	await page.keyboard.press("Enter");

	// Where no day was chosen, Enter takes the one that is shown, and checks nothing yet.
	await page.keyboard.press("Tab");
	await expect(slider).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.locator("[data-announcer]")).toHaveText(
		"Your day: 2 July 2022. Press Enter again to check.",
	);
	await expect(verdict).toHaveCount(0);
	await page.keyboard.press("Enter");
	await expect(verdict).toContainText("Your day: 2 July 2022.");
	await button(page, "Next event").click();

	// Space chooses as a press does, and a typed day is checked by Enter.
	await slider.focus();
	await page.keyboard.press("Space");
	await page.getByLabel("Or type the date").pressSequentially("10302022");
	await page.keyboard.press("Enter");
	await expect(verdict).toContainText("Your day: 30 October 2022.");
});

test("each card is one stop for Tab, for all events too, and the instruction is said once", async ({
	page,
}) => {
	await openTeaching(page, "view=practice");
	await button(page, /^All events/).click();
	const count = content.events.length;
	await expect(page.locator(".reorder > li")).toHaveCount(count);
	await expect(page.locator("[aria-describedby]")).toHaveCount(1);
	await page.locator(".reorder-grip").first().focus();
	for (let stop = 1; stop < count; stop++) await page.keyboard.press("Tab");
	await expect(page.locator(".reorder-grip").last()).toBeFocused();
	await page.keyboard.press("Tab");
	await expect(button(page, "Check")).toBeFocused();
	await expect(page.locator("[aria-describedby]")).toHaveCount(0);
});

test("place on the axis: any day of a month-precise event is right, and days off are counted", async ({
	page,
}) => {
	// Of the sessions only the months tell which is which: they are not asked.
	await openTeaching(page, practiceOf("kazakhstan-operation", ...IDS));
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	await expect(page.getByText("Three events are not asked: their titles tell their dates")).toBeVisible();
	const slider = page.getByRole("slider", { name: "Your day" });
	await button(page, "Check").click();
	await expect(page.locator("[data-announcer]")).toHaveText("Choose a day first. Then check.");
	for (let event = 0; event < 3; event++) {
		const title = await page.locator(".practice h3.practice-title").textContent();
		await slider.focus();
		await page.keyboard.press("Home");
		await expect(slider).toHaveAttribute("aria-valuetext", "1 January 2022");
		if (title?.includes("Kazakhstan")) {
			for (let day = 0; day < 16; day++) await page.keyboard.press("ArrowRight");
			await expect(slider).toHaveAttribute("aria-valuetext", "17 January 2022");
		} else if (title?.includes("Sochi")) {
			// Key by key: on the way there the year is 2, 20 and 202.
			await page.getByLabel("Or type the date").pressSequentially("10302022");
			await expect(slider).toHaveAttribute("aria-valuetext", "30 October 2022");
		} else {
			const box = await slider.boundingBox();
			if (box) await page.mouse.click(box.x + box.width - 3, box.y + 20);
		}
		// By key the day is checked where it was chosen.
		if (title?.includes("Kazakhstan")) await slider.press("Enter");
		else await button(page, "Check").click();
		const verdict = page.locator(".practice-verdict");
		await expect(page.locator(".practice-when")).toBeFocused();
		if (title?.includes("Kazakhstan")) await expect(verdict).toContainText("Right: your day fits");
		else if (title?.includes("Sochi")) await expect(verdict).toContainText("Not right: 1 day too early.");
		else await expect(verdict).toContainText(/Not right: \d+ days too late/);
		await expect(page.locator(".day-answer")).toBeVisible();
		await button(page, /Next event|See the result/).click();
	}
	await expect(page.getByRole("heading", { name: "1 of 3 days is right." })).toBeVisible();
	await expect(page.getByRole("heading", { name: "The events that were asked" })).toBeFocused();
	await expect(await openResult(page)).toHaveValue(
		/30 October 2022 \(1 day too early; it was 31 October 2022\)/,
	);
	await page.getByRole("tab", { name: "Put in order" }).click();
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	await expect(page.getByRole("heading", { name: "1 of 3 days is right." })).toBeVisible();
});

test("the focus goes along: into a view whose button is gone, and to the beginning by both Start again", async ({
	page,
}) => {
	await openTeaching(page, "view=teach");
	await expect(page.locator(":focus")).toHaveCount(0);
	await page.getByRole("button", { name: "Practice “Five key events”" }).press("Enter");
	const practice = page.getByRole("heading", { name: /^Practice/ });
	await expectFocusAt(practice);
	const bar = page.locator(".lesson-bar");
	await bar.getByRole("button", { name: "Handout" }).press("Enter");
	await expectFocusAt(page.locator("#handout-heading"));
	await bar.getByRole("button", { name: "Change the lesson" }).press("Enter");
	await expectFocusAt(page.locator("#builder-heading"));
	await bar.getByRole("button", { name: "Practice" }).press("Enter");
	await expectFocusAt(practice);

	await handle(page, (await titles(page))[0] ?? "").press("ArrowDown");
	await button(page, "Check").press("Enter");
	await expectFocusAt(page.locator(".practice-score"));
	await button(page, "Show the answers").press("Enter");
	await expectFocusAt(page.locator(".practice-answers"));
	await button(page, "Start again").press("Enter");
	await expectFocusAt(page.getByRole("tabpanel").locator("p").first());
	await page.getByRole("tab", { name: "Place on the axis" }).click();
	const title = page.locator(".practice h3.practice-title");
	const last = page.getByRole("heading", { name: /days? (is|are) right/ });
	while (!(await last.isVisible())) {
		await page.getByRole("slider").press("Home");
		await button(page, "Check").press("Enter");
		await expectFocusAt(page.locator(".practice-when"));
		await button(page, /Next event|See the result/).press("Enter");
		await expectFocusAt(page.locator(".practice :is(h3.practice-title, h4.practice-answers)").first());
	}
	await expectFocusAt(page.getByRole("heading", { name: "The events that were asked" }));
	await page.getByRole("button", { name: "Start again" }).press("Enter");
	await expectFocusAt(title);
});

/** What a card's and a handle's box are on the screen. */
async function boxes(page: Page, title: string) {
	const grip = await handle(page, title).boundingBox();
	const card = await page.locator(".reorder > li").filter({ hasText: title }).boundingBox();
	if (!grip || !card) throw new Error("No card.");
	return {
		x: grip.x + grip.width / 2,
		y: grip.y + grip.height / 2,
		top: card.y,
		bottom: card.y + card.height,
	};
}

test("a card is dragged by its handle with a mouse, and Escape puts it back", async ({ page }) => {
	await openTeaching(page, PRACTICE);
	const before = await titles(page);
	const [first = "", second = "", ...others] = before;
	const from = await boxes(page, first);
	const below = await boxes(page, second);
	for (const put of ["back", "down"]) {
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x, below.bottom - 4, { steps: 8 });
		await expect(page.locator(".reorder > .is-held")).toHaveText(new RegExp(first));
		if (put === "back") await page.keyboard.press("Escape");
		await page.mouse.up();
		await expect.poll(() => titles(page)).toEqual(put === "back" ? before : [second, first, ...others]);
	}
	await expect(page.locator("[data-announcer]")).toHaveText(`${first}, put down, 2 of 5.`);
	await expect(page).toHaveURL(/&try=/);
});

for (const [width, height, least] of [
	[1280, 720, 28],
	[1920, 1080, 38],
] as const)
	test(`on a wall of ${width}×${height} six cards are legible from the last row, with the check below them`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await openTeaching(page, practiceOf("kazakhstan-operation", ...IDS));
		await expect(page.locator(".reorder > li").first()).toBeInViewport({ ratio: 1 });
		await expect(button(page, "Check")).toBeInViewport({ ratio: 1 });
		const sizes = await page
			.locator(".reorder .practice-title")
			.evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
		expect(sizes).toHaveLength(6);
		for (const size of sizes) expect(size).toBeGreaterThanOrEqual(least);
		await putInOrder(page, [titleOf("kazakhstan-operation"), ...ORDER].toReversed());
		await button(page, "Check").click();
		await expect(page.locator(".practice-mark")).toHaveCount(4);
		await expect(page.locator(".practice-score")).toBeInViewport({ ratio: 1 });
		await expect(button(page, "Check again")).toBeInViewport({ ratio: 1 });
		await page.getByRole("tab", { name: "Place on the axis" }).click();
		const asked = page.locator(".practice h3.practice-title");
		await expect(asked).toBeInViewport({ ratio: 1 });
		expect(
			await asked.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
		).toBeGreaterThanOrEqual(least);
		await expect(button(page, "Check")).toBeInViewport({ ratio: 1 });
	});

for (const [width, height] of [
	[390, 844],
	[360, 640],
] as const)
	test.describe(`on a phone of ${width}×${height}`, () => {
		test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

		/** Drags by touch, in steps, and says how; the finger stays until it is lifted. */
		async function finger(page: Page) {
			const cdp = await page.context().newCDPSession(page);
			const send = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
				cdp.send("Input.dispatchTouchEvent", { type, touchPoints: points });
			return {
				press: (x: number, y: number) => send("touchStart", [{ x, y }]),
				move: (x: number, y: number) => send("touchMove", [{ x, y }]),
				lift: () => send("touchEnd", []),
			};
		}

		test("the first card is on the first screen, before what is for teachers, without a word on keys", async ({
			page,
		}) => {
			await openTeaching(page, PRACTICE);
			await expect(page.locator(".reorder > li").first()).toBeInViewport({ ratio: 1 });
			await expect(page.locator(".reorder > li").nth(1)).toBeInViewport({ ratio: 1 });
			const hint = page.getByText("Drag by the handle");
			await expect(hint).toBeHidden();
			expect(
				await page.evaluate(() => {
					const [first, bar] = [".reorder > li", ".lesson-bar"].map((part) => document.querySelector(part));
					return first && bar && first.compareDocumentPosition(bar) & Node.DOCUMENT_POSITION_FOLLOWING;
				}),
			).toBe(4);
			const small = await page.locator(".practice :is(button, [role=tab])").evaluateAll((all) =>
				all
					.filter((one) => one.checkVisibility())
					.map((one) => ({ name: one.ariaLabel ?? one.textContent, ...one.getBoundingClientRect().toJSON() }))
					.filter((box) => box.width < 44 || box.height < 44),
			);
			expect(small).toEqual([]);
			// Who has keys after all is told of them.
			await page.keyboard.press("Tab");
			await page.locator(".reorder-grip").first().press("ArrowDown");
			await expect(hint).toBeVisible();
			await page.getByRole("tab", { name: "Place on the axis" }).click();
			await expect(page.getByRole("slider")).toBeInViewport({ ratio: 1 });
			await expect(page.getByText("The arrow keys move by a day")).toBeHidden();
		});

		test("a card is dragged by its handle without scrolling the page, and to the end with it", async ({
			page,
		}) => {
			await openTeaching(page, PRACTICE);
			const [first = "", second = "", ...others] = await titles(page);
			const [from, below] = [await boxes(page, first), await boxes(page, second)];
			const touch = await finger(page);
			await touch.press(from.x, from.y);
			for (let step = 1; step <= 10; step++)
				await touch.move(from.x, from.y + ((below.bottom - 4 - from.y) * step) / 10);
			await touch.lift();
			await expect.poll(() => titles(page)).toEqual([second, first, ...others]);
			expect(await page.evaluate(() => scrollY)).toBe(0);

			const top = await boxes(page, second);
			await touch.press(top.x, top.y);
			for (let step = 1; step <= 10; step++)
				await touch.move(top.x, top.y + ((height - 8 - top.y) * step) / 10);
			const held = page.locator(".reorder > .is-held");
			await expect.poll(() => held.evaluate((one) => one.style.order)).toBe("4");
			await touch.lift();
			await expect.poll(() => titles(page)).toEqual([first, ...others, second]);
		});
	});
