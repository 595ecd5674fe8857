import { expect, test } from "@playwright/test";
import { eventSlides, lessonEvents, plainEvent, plainLesson } from "../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { openTeaching } from "./support/lesson.ts";
import {
	add,
	bar,
	classLink,
	first,
	lessonIn,
	openSlide,
	ownLink,
	ready,
	second,
	sixCode,
	slides,
	teaching,
	third,
	title,
	titleOf,
	undo,
	words,
} from "./support/lesson-editor.ts";
import {
	announced,
	content,
	expectFocusAt,
	listedIds,
	openTimeline,
	openWithoutAxis,
} from "./support/timeline.ts";

test.describe("the page for lessons", () => {
	test("has the ready lessons, and one opens with its name, its size and a way out", async ({ page }) => {
		await openTimeline(page);
		await page.getByRole("link", { name: "Teach" }).click();
		await expect(page.locator(".ready-lessons h3")).toHaveText(
			teaching.lessons.map(({ lesson }) => lesson.title),
		);
		await page.getByRole("button", { name: `Change “${ready.lesson.title}”` }).press("Enter");
		await expectFocusAt(page.locator("#builder-heading"));
		const count = lessonEvents(ready.lesson).length;
		await expect(bar(page)).toContainText(
			`Lesson: ${ready.lesson.title} ${count} of ${content.events.length} events`,
		);
		await page.getByRole("link", { name: "List" }).click();
		await expect(page.locator("#events article:visible")).toHaveCount(count);
		await bar(page).getByRole("button", { name: "Leave the lesson" }).click();
		await expect(bar(page)).toHaveCount(0);
		expect(await listedIds(page)).toHaveLength(content.events.length);
		await page.goBack();
		await expect(bar(page)).toBeVisible();
	});

	test("makes a lesson of what a filter shows, and offers that only then", async ({ page }) => {
		await openTeaching(page, "view=teach");
		const make = page.getByRole("button", { name: /^Make a lesson of the/ });
		await expect(page.getByRole("button", { name: "New lesson" })).toBeVisible();
		await expect(make).toHaveCount(0);
		await openTeaching(page, "view=teach&q=session");
		await make.click();
		await expect(title(page)).toHaveValue("My lesson");
		expect((await words(page)).length).toBeGreaterThan(2);
	});

	test("leaving a lesson says so and keeps the focus: at the axis, the list, the text, or the view's heading", async ({
		page,
	}) => {
		for (const [view, place] of [
			["explore", "#timeline"],
			["list", "#events"],
			["about", "#about"],
			["teach", ".teach-start h2"],
			["practice", "#practice-heading"],
			["handout", ".teach-start h2"],
		] as const) {
			await page.goto("about:blank");
			await openWithoutAxis(page, `./#view=${view}&lesson=${ready.id}`);
			await page.getByRole("button", { name: "Leave the lesson" }).press("Enter");
			await expect(page.locator(".lesson-bar")).toHaveCount(0);
			await expectFocusAt(page.locator(place));
			await expect(announced(page)).toHaveText("You have left the lesson.");
		}
	});
});

test.describe("the editor", () => {
	test("begins empty, asks for a title, and by keys alone makes a lesson that comes back whole from its link", async ({
		page,
	}) => {
		await openTeaching(page, "view=teach");
		await page.getByRole("button", { name: "New lesson" }).press("Enter");
		await expect(title(page)).toBeFocused();
		await expect(slides(page)).toHaveCount(0);
		await expect(page.locator(".lesson-share")).toContainText("a lesson needs at least one");
		await page.keyboard.type("Sessions & <b>signs</b>");
		expect(new URL(page.url()).hash).not.toContain("lesson=");

		await page.getByRole("searchbox", { name: "Find an event to add" }).focus();
		await page.keyboard.type(titleOf(second));
		await page.keyboard.press("Tab");
		await expect(add(page, second)).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(announced(page)).toHaveText(`Added: ${titleOf(second)}, slide 1 of 1.`);
		const there = page.getByRole("button", { name: `In the lesson already: “${titleOf(second)}”` });
		await expect(there).toBeFocused();
		await page.getByRole("searchbox").fill("");
		await add(page, first).press("Enter");
		await expect(bar(page)).toContainText(`2 of ${content.events.length} events`);

		await page.getByText("Add a slide", { exact: true }).press("Enter");
		await page.getByRole("button", { name: "Closing question" }).press("Enter");
		await expect(page.getByRole("textbox", { name: "Question", exact: true })).toBeFocused();
		await page.keyboard.type("What would you ask?");
		await add(page, third).press("Enter");
		expect(await words(page)).toEqual([...[second, first, third].map(titleOf), "What would you ask?"]);

		const grip = page.getByRole("button", { name: `Handle of ${titleOf(first)}` });
		await grip.focus();
		await page.keyboard.press("Space");
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("Space");
		await expect(grip).toBeFocused();
		expect((await words(page)).slice(0, 2)).toEqual([first, second].map(titleOf));
		const line = await openSlide(page, titleOf(first));
		await line.getByRole("textbox", { name: "Your notes" }).fill("Ask slowly.\nThen wait.");
		await line
			.getByRole("textbox", { name: /Your questions/ })
			.pressSequentially("Who speaks?\n\nTo whom?\n");
		await expect(line).toContainText("2 of 5 questions");
		await line.getByRole("spinbutton", { name: "Minutes" }).fill("12");
		await line.getByRole("radio").nth(1).check();
		await expect(page.locator(".editor-minutes")).toHaveText("12 minutes in all");
		const address = await ownLink(page).inputValue();

		await page.goto("about:blank");
		await openWithoutAxis(page, address);
		await expect(title(page)).toHaveValue("Sessions & <b>signs</b>");
		await expect(bar(page)).toContainText("Lesson: Sessions & <b>signs</b>");
		const again = await openSlide(page, titleOf(first));
		await expect(again.getByRole("textbox", { name: "Your notes" })).toHaveValue("Ask slowly.\nThen wait.");
		await expect(again.getByRole("textbox", { name: /Your questions/ })).toHaveValue("Who speaks?\nTo whom?");
		await expect(again.getByRole("radio").nth(1)).toBeChecked();
		expect(await words(page)).toEqual([...[first, second, third].map(titleOf), "What would you ask?"]);
	});

	test("has fields for every kind of slide, and keeps what is not finished out of the link", async ({
		page,
	}) => {
		await openTeaching(page, `view=teach&lesson=${encodeLesson(plainLesson("Kinds", [first, second]))}`);
		const kind = async (name: RegExp) => {
			await page.getByText("Add a slide", { exact: true }).click();
			await page.getByRole("button", { name }).click();
		};
		const open = () => slides(page).filter({ has: page.locator("details[open]") });
		await kind(/^Title/);
		await page.keyboard.type("A line below");
		await kind(/^Text/);
		await page.keyboard.type("Heading");
		await kind(/^Question to the class/);
		await page.keyboard.type("Why?");
		await open().last().locator(".draft-quotes summary").click();
		await open().last().getByRole("checkbox").first().check();
		await kind(/^Two quotes/);
		const pair = open().last();
		await expect(pair).toContainText("Not in the lesson yet");
		const kinds = async () => lessonIn(await ownLink(page).inputValue())?.slides.map((slide) => slide.kind);
		expect(await kinds()).toEqual(["title", "events", "events", "text", "question"]);
		await expect(page.locator(".save-state")).toHaveText(/A slide is not finished/);
		await pair.getByRole("combobox", { name: "Left side" }).selectOption({ index: 1 });
		await pair.getByRole("combobox", { name: "Right side" }).selectOption({ index: 2 });
		await expect(pair).not.toContainText("Not in the lesson yet");
		await kind(/^Events as bars/);
		await open().last().getByRole("checkbox").first().check();
		await kind(/^Closing question/);
		await page.keyboard.type("And now?");
		const lesson = lessonIn(await ownLink(page).inputValue());
		const quotes = content.events.find(({ id }) => id === first)?.quotes.map(({ id }) => id) ?? [];
		expect(lesson?.slides).toEqual([
			{ kind: "title", text: "A line below", notes: "", minutes: null },
			...eventSlides([plainEvent(first), plainEvent(second)]),
			{ kind: "text", heading: "Heading", text: "", notes: "", minutes: null },
			{ kind: "question", text: "Why?", quotes: [quotes[0]], notes: "", minutes: null },
			{ kind: "pair", text: "", left: quotes[0], right: quotes[1], notes: "", minutes: null },
			{ kind: "axis", text: "", events: [first], notes: "", minutes: null },
			{ kind: "closing", text: "And now?", notes: "", minutes: null },
		]);
		await page.getByRole("button", { name: `Move down: ${titleOf(first)}` }).click();
		await page.getByRole("button", { name: "Put the events in order of time" }).click();
		expect(lessonIn(await ownLink(page).inputValue())?.slides).toEqual(lesson?.slides);
	});

	test("finds events to add, those first whose title has the words, and shows of the rest where they stand", async ({
		page,
	}) => {
		await openTeaching(page, "view=teach");
		await page.getByRole("button", { name: "New lesson" }).click();
		await expect(page.locator(".editor-minutes")).toHaveText("No minutes set");
		const lines = page.locator(".add-event li");
		await expect(lines).toHaveCount(content.events.length);
		await expect(page.locator(".add-stretch")).toHaveCount(0);
		await page.getByRole("searchbox", { name: "Find an event to add" }).fill("sochi");
		await expect(lines.first()).toContainText(/sochi/i);
		await expect(lines.first().locator(".add-stretch")).toHaveCount(0);
		await expect(lines.last().locator(".add-stretch mark").first()).toHaveText(/sochi/i);
		for (const line of await lines.all()) await expect(line.locator("mark").first()).toHaveText(/sochi/i);
	});

	test("warns beside the class's link of the address bar, only where there are notes", async ({ page }) => {
		const warning = page.locator(".class-link").getByText("Do not copy the address from the address bar");
		await openTeaching(page, `view=teach&lesson=${encodeLesson(plainLesson("Notes", [first]))}`);
		await expect(page.locator(".class-link")).toBeVisible();
		await expect(warning).toHaveCount(0);
		const line = await openSlide(page, titleOf(first));
		await line.getByRole("textbox", { name: "Your notes" }).fill("Mine alone");
		await expect(warning).toHaveText(
			"Do not copy the address from the address bar for the class: it holds your notes.",
		);
	});

	test("shows our questions, leaves one out, and makes another the teacher's own", async ({ page }) => {
		await openTeaching(page, `view=teach&lesson=${encodeLesson(plainLesson("Questions", [first]))}`);
		const [one, two] = teaching.questions[first] ?? [];
		const line = await openSlide(page, titleOf(first));
		await expect(line.getByRole("checkbox", { name: one?.text ?? "" })).toBeChecked();
		await line.getByRole("checkbox", { name: one?.text ?? "" }).uncheck();
		await line.getByRole("button", { name: `Change into your own: ${two?.text}` }).press("Enter");
		const own = line.getByRole("textbox", { name: /Your questions/ });
		await expect(own).toBeFocused();
		await page.keyboard.type(" Really?");
		await expect(line.getByRole("checkbox", { name: two?.text ?? "" })).not.toBeChecked();
		const lesson = lessonIn(await ownLink(page).inputValue());
		expect(lesson && lessonEvents(lesson)[0]).toMatchObject({
			dropped: [one?.id, two?.id],
			questions: [`${two?.text} Really?`],
		});
	});

	test("undoes every change, and brings a removed event back with all that was written, the focus never lost", async ({
		page,
	}) => {
		await openTeaching(page, `view=teach&lesson=${encodeLesson(plainLesson("Undo", [first, second]))}`);
		await expect(undo(page)).toHaveAttribute("aria-disabled", "true");
		const line = await openSlide(page, titleOf(first));
		await line.getByRole("textbox", { name: "Your notes" }).fill("Mine alone");
		await page.getByRole("button", { name: `Remove ${titleOf(first)}` }).press("Enter");
		await expect(announced(page)).toHaveText(`Removed: ${titleOf(first)}. Undo brings it back.`);
		await expectFocusAt(slides(page).first().locator("summary").first());
		await page.getByRole("button", { name: `Remove ${titleOf(second)}` }).press("Enter");
		await expectFocusAt(page.getByRole("searchbox"));
		await expect(page.locator(".lesson-problem")).toContainText("at least one event");
		await expect(page.getByRole("button", { name: /^Save as a file/ })).toBeDisabled();

		await add(page, first).press("Enter");
		const again = await openSlide(page, titleOf(first));
		await expect(again.getByRole("textbox", { name: "Your notes" })).toHaveValue("Mine alone");
		await undo(page).press("Enter");
		await expect(announced(page)).toHaveText(`Undone: adding “${titleOf(first)}”.`);
		await undo(page).press("Enter");
		await undo(page).press("Enter");
		expect(await words(page)).toEqual([first, second].map(titleOf));
		await undo(page).press("Enter");
		await expect(undo(page)).toHaveAttribute("aria-disabled", "true");
		await expect(undo(page)).toBeFocused();
		const lesson = lessonIn(await ownLink(page).inputValue());
		expect(lesson).toEqual(plainLesson("Undo", [first, second]));
	});

	test("keeps a ready lesson ready until its first change, and makes it ready again by undoing that", async ({
		page,
	}) => {
		await openTeaching(page, `view=teach&lesson=${ready.id}`);
		await expect(classLink(page)).toHaveValue(new RegExp(`#lesson=${ready.id}&for=class`));
		await title(page).fill("Mine");
		await expect(bar(page)).toContainText("Lesson: Mine");
		await expect(classLink(page)).toHaveValue(/#lesson=2[\w-]+&for=class/);
		await undo(page).click();
		await expect(classLink(page)).toHaveValue(new RegExp(`#lesson=${ready.id}&for=class`));
		await expect(bar(page)).toContainText(`Lesson: ${ready.lesson.title}`);
	});

	test("keeps a lesson that was not saved for as long as the tab is open, whatever else is opened", async ({
		page,
	}) => {
		await openTeaching(page, `view=teach&lesson=${ready.id}`);
		await title(page).fill("First of mine");
		await bar(page).getByRole("button", { name: "Leave the lesson" }).click();
		await page.getByRole("button", { name: "New lesson" }).click();
		await page.keyboard.type("Second of mine");
		await page.getByRole("link", { name: "List" }).click();
		await page.getByRole("link", { name: "Teach" }).click();
		await expect(title(page)).toHaveValue("Second of mine");
		await page.getByRole("button", { name: "Close the editor" }).press("Enter");
		await expectFocusAt(page.locator(".teach-start h2"));
		await page.getByRole("button", { name: "Open it again: “First of mine”" }).click();
		await expect(title(page)).toHaveValue("First of mine");
		await expect(bar(page)).toContainText("Lesson: First of mine");
		await bar(page).getByRole("button", { name: "Leave the lesson" }).click();
		await page.getByRole("button", { name: "Open it again: “Second of mine”" }).click();
		await expect(title(page)).toHaveValue("Second of mine");
	});

	test("says that a lesson which is left is not saved, and leads back to it", async ({ page }) => {
		await openTeaching(page, `view=teach&lesson=${ready.id}`);
		await title(page).fill("Mine & yours");
		await page.getByRole("link", { name: "List" }).click();
		await bar(page).getByRole("button", { name: "Leave the lesson" }).click();
		await expect(bar(page)).toHaveCount(0);
		await expect(announced(page)).toHaveText(
			"You have left the lesson. It is not saved: until you close this tab, you can open it again on the page Teach.",
		);
		await expect(page.locator(".notices")).toContainText("The lesson “Mine & yours” is not saved.");
		await page.locator(".notices").getByRole("button", { name: "Open it again" }).press("Enter");
		await expect(bar(page)).toContainText("Lesson: Mine & yours");
		await expect(page.locator(".notices")).not.toContainText("not saved");
		await bar(page).getByRole("button", { name: "Change the lesson" }).click();
		await expect(page.locator(".save-state")).toContainText("Not saved yet");
		await bar(page).getByRole("button", { name: "Leave the lesson" }).click();
		await expect(announced(page)).toContainText("It is not saved");
		await expect(page.locator(".notices")).not.toContainText("not saved");
		await expect(page.locator(".teach-start button").first()).toHaveText("Open it again");
	});

	test("drags slides into order by pointer, and orders own steps of showing", async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 1000 });
		const ids = content.events.slice(0, 4).map(({ id }) => id);
		await openTeaching(page, `view=teach&lesson=${encodeLesson(plainLesson("Drag", ids))}`);
		const grips = slides(page).getByRole("button", { name: /^Handle/ });
		const [from, to] = [await grips.nth(3).boundingBox(), await grips.nth(0).boundingBox()];
		if (!from || !to) throw new Error("No handles.");
		const x = from.x + from.width / 2;
		await page.mouse.move(x, from.y + from.height / 2);
		await page.mouse.down();
		await page.mouse.move(x, to.y + 5, { steps: 15 });
		await page.mouse.up();
		expect(await words(page)).toEqual([3, 0, 1, 2].map((at) => titleOf(ids[at] ?? "")));

		await page.getByRole("radio", { name: "My own steps" }).check();
		await page.getByRole("checkbox", { name: "Date", exact: true }).check();
		await page.getByRole("checkbox", { name: "Quote", exact: true }).check();
		await page.getByRole("button", { name: "Move up: Quote" }).click();
		expect(lessonIn(await ownLink(page).inputValue())?.reveal).toEqual(["quote", "date"]);
		const line = await openSlide(page, titleOf(ids[1] ?? ""));
		await page.mouse.wheel(0, 400);
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
		// Playwright would scroll to where it stands without sticking.
		const preview = await page.getByRole("button", { name: "Preview: present the lesson" }).boundingBox();
		await page.mouse.click((preview?.x ?? 0) + 10, (preview?.y ?? 0) + 10);
		await expect(page.locator(".present")).toBeVisible();
		await page.keyboard.press("Escape");
		await expect(page.getByRole("checkbox", { name: "Date", exact: true })).toBeChecked();
		// What was being written is there as it was left.
		await expect(line.getByRole("textbox", { name: "Your notes" }).first()).toBeVisible();
		await expect(page.locator(".draft-line[open]")).toHaveCount(1);
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
	});

	test("says a limit before it is hit, and lets nothing over it into the link", async ({ page }) => {
		await openTeaching(page, `view=teach&lesson=${ready.id}`);
		await expect(page.locator(".teacher-link")).toContainText(/uses \d+ of the 16000 characters/);
		const id = lessonEvents(ready.lesson)[0]?.id ?? "";
		const line = await openSlide(page, titleOf(id));
		const notes = line.getByRole("textbox", { name: "Your notes" }).first();
		await notes.fill("see https://example.org/");
		await expect(page.locator(".lesson-problem")).toContainText("cannot contain web addresses");
		await expect(ownLink(page)).toHaveValue(new RegExp(`lesson=${ready.id}$`));
		await notes.fill("x".repeat(700));
		expect((await notes.inputValue()).length).toBe(600);
		await expect(line).toContainText("600 of 600 characters");
		await expect(page.locator(".lesson-problem")).toHaveCount(0);
		await line
			.getByRole("textbox", { name: /Your questions/ })
			.first()
			.fill("Who?\n".repeat(6));
		await expect(page.locator(".lesson-problem")).toContainText("too many questions");
		// Said once typing has paused, and not by an alert that the next letter cuts off.
		await expect(page.locator(".lesson-share > span[role=status]")).toContainText("too many questions");
	});

	test("fits a telephone, and every control of it is large enough for a finger", async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await openTeaching(page, `view=teach&lesson=${sixCode}`);
		await openSlide(page, titleOf("protest"));
		await page.getByText("Add a slide", { exact: true }).click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0,
		);
		const small = await page
			.locator(".lesson-editor :is(button, summary, textarea, select)")
			.evaluateAll((controls) =>
				controls
					.filter(
						(control) => control.getClientRects().length > 0 && control.getBoundingClientRect().height < 24,
					)
					.map(({ textContent }) => textContent),
			);
		expect(small).toEqual([]);
	});
});
