import { expect, type Page, test } from "@playwright/test";
import { eventOrder } from "../../src/model/event-order.ts";
import { lessonEvents, plainEvent } from "../../src/model/lesson/lesson.ts";
import { canBeOrdered } from "../../src/model/lesson/order-exercise.ts";
import { dateForms } from "./support/date-forms.ts";
import { openTeaching } from "./support/lesson.ts";
import { printed } from "./support/printed-text.ts";
import { chooseSheet, lessonOf, SESSIONS, SHEETS, teaching } from "./support/sheet.ts";
import { content } from "./support/timeline.ts";

const LESSONS = [
	...teaching.lessons.map(({ id, lesson }) => ({
		name: id,
		code: id,
		ids: lessonEvents(lesson).map((event) => event.id),
		slides: lesson.slides,
	})),
	{
		name: "a lesson with a slide of three events",
		code: SESSIONS,
		ids: ["may-session", "september-session", "october-session", "sochi-meeting", "yerevan-meeting"],
		slides: [],
	},
];
const events = new Map(content.events.map((event) => [event.id, event]));
const eventsOf = (ids: readonly string[]) => ids.flatMap((id) => events.get(id) ?? []);
const accounts = new Map(
	content.events.flatMap((event) => event.accounts.map((account) => [account.id, account])),
);
const quotes = new Map(content.events.flatMap((event) => event.quotes.map((quote) => [quote.id, quote])));
const count = (text: string, form: RegExp) => text.match(form)?.length ?? 0;
/** What a reader of the sheet's page can find on it, its markup too; and the axis's own labels, which every sheet has. */
const onSheet = (page: Page) =>
	page.locator(".handout-papers").evaluate((papers) => {
		const copy = papers.cloneNode(true) as Element;
		const axis = [...copy.querySelectorAll(".handout-axis")].map((one) => {
			one.remove();
			return [...one.querySelectorAll("text")].map((label) => label.textContent).join(" ");
		});
		return { html: copy.innerHTML, text: copy.textContent ?? "", axis: axis.join(" ") };
	});

const ORDER = eventOrder(content.events);

for (const { name, code, ids, slides } of LESSONS) {
	const ordered = canBeOrdered(ids, ORDER);
	for (const sheet of ordered ? (["blank", "mixed"] as const) : (["blank"] as const)) {
		test(`${name}: no date is on the ${sheet} sheet, on paper, in the page or in its name`, async ({
			page,
		}) => {
			await openTeaching(page, `view=handout&lesson=${code}`);
			await chooseSheet(page, SHEETS[sheet]);
			// With all that can be printed.
			await page.getByText("More choices").click();
			await page.getByRole("button", { name: "All", exact: true }).click();
			for (const choice of await page.locator(".handout-more > div").getByRole("checkbox").all())
				await choice.setChecked(true);
			const { html, axis } = await onSheet(page);
			const sheets = await page.locator(".handout-paper").count();
			const { pages, title, links } = await printed(page);
			const paper = pages.join(" ");
			// Titles that nothing else tells apart may keep their months where they are put in order; the sheet says so.
			const kept =
				sheet === "mixed" ? ids.filter((id) => /session in \w+$/.test(events.get(id)?.title ?? "")) : [];
			const asked = eventsOf(ids.filter((id) => !kept.includes(id)));
			if (kept.length > 0) expect(paper).toMatch(/The titles of [A-Z, and]+ keep theirs/);
			expect(asked.length).toBeGreaterThan(0);
			const inTitles = eventsOf(kept)
				.map((event) => ` ${event.title} `.repeat(sheets))
				.join(" ");
			for (const form of asked.flatMap(dateForms)) {
				expect(count(html, form), `${form} in the page`).toBe(count(inTitles, form));
				expect(count(paper, form), `${form} on paper`).toBe(count(axis, form) + count(inTitles, form));
				expect(count(title, form), `${form} in the name`).toBe(0);
			}
			expect(html).not.toMatch(/last (?:week|month|year)|#lesson|qr-code/);
			expect(links).toEqual([]);
			// Nor does the width of a blank tell what belongs there.
			for (const blank of [
				".date-gap",
				".handout-event .handout-blank:not(.is-short) > span",
				".is-short > span",
			]) {
				const widths = await page
					.locator(blank)
					.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
				expect(new Set(widths).size, blank).toBeLessThanOrEqual(1);
			}
			expect(html).toContain("handout-blank");
		});
	}

	test(`${name}: every sheet takes the same sides on A4 and Letter, as many as the page says, and none is for a line`, async ({
		page,
	}) => {
		await openTeaching(page, `view=handout&lesson=${code}`);
		for (const [sheet, label] of Object.entries(SHEETS)) {
			if (sheet === "mixed" && !ordered) continue;
			await chooseSheet(page, label);
			await page.getByRole("combobox", { name: "Paper" }).selectOption("A4");
			const a4 = await printed(page);
			await page.getByRole("combobox", { name: "Paper" }).selectOption("Letter");
			const letter = await printed(page);
			expect([a4.size, letter.size]).toEqual([
				[595, 842],
				[612, 792],
			]);
			expect(letter.pages.length, sheet).toBe(a4.pages.length);
			const sides = `${a4.pages.length} ${a4.pages.length === 1 ? "side" : "sides"} of paper`;
			await expect(page.locator(".handout-sides"), sheet).toHaveText(sides);
			for (const words of [...a4.pages, ...letter.pages]) expect(words.length, sheet).toBeGreaterThan(150);
			if (sheet === "plan") expect(a4.pages).toHaveLength(1);
			// Paper is dear: what is about five events is one sheet, printed on both sides.
			if (ids.length <= 5 && sheet !== "key") expect(a4.pages.length, sheet).toBeLessThanOrEqual(2);
		}
	});

	test(`${name}: questions stand with the words they cite, and no words stand twice`, async ({ page }) => {
		await openTeaching(page, `view=handout&lesson=${code}`);
		const dropped = new Set(
			teaching.lessons.flatMap(({ lesson }) => lessonEvents(lesson).flatMap((e) => e.dropped)),
		);
		const ready = ids.flatMap((id) => teaching.questions[id] ?? []).filter(({ id }) => !dropped.has(id));
		for (const sheet of [SHEETS.handout, SHEETS.key]) {
			await chooseSheet(page, sheet);
			const { text } = await onSheet(page);
			for (const question of ready) {
				expect(text).toContain(question.text);
				for (const id of question.quotes) expect(text).toContain(quotes.get(id)?.exact);
			}
			for (const slide of slides) {
				const cited =
					slide.kind === "question" ? slide.quotes : slide.kind === "pair" ? [slide.left, slide.right] : [];
				for (const id of cited) expect(text).toContain(quotes.get(id)?.exact ?? accounts.get(id)?.says);
				if (slide.kind === "question" || slide.kind === "closing") expect(text).toContain(slide.text);
			}
			for (const words of new Set([...quotes.values()].map(({ exact }) => exact)))
				expect(text.split(words).length, words).toBeLessThanOrEqual(2);
			const entries = await page.locator(".handout-entry").count();
			expect(await page.locator(".handout-cited, .handout-quote").count()).toBeGreaterThanOrEqual(entries);
		}
		// The key has all that a teacher needs to judge each of them.
		const { text } = await onSheet(page);
		for (const { expected, weak } of ready)
			for (const words of [weak, ...expected.map((point) => point.text)]) expect(text).toContain(words);
		await expect(page.locator(".handout-answer ul .handout-whose").first()).toHaveText(/, paragraph \d+|\w+/);
		await expect(page.locator(".handout-paper > header")).toContainText("For the teacher");
	});
}

test("the key of a lesson told backwards has its sheets' order, and that of the mixed sheet by time, with ties as ties", async ({
	page,
}) => {
	const forwards = [
		"trilateral-agreements",
		"kazakhstan-operation",
		"may-session",
		"september-session",
		"september-escalation",
		"october-session",
		"sochi-meeting",
		"yerevan-meeting",
	];
	const keys: { places: string[]; lines: string[]; titles: string[] }[] = [];
	for (const order of [forwards, forwards.toReversed()]) {
		await page.goto("about:blank");
		await openTeaching(page, `view=handout&lesson=${lessonOf("An order", order)}`);
		await chooseSheet(page, SHEETS.key);
		keys.push({
			places: await page.locator(".handout-mixed-key dt").allTextContents(),
			lines: await page.locator(".handout-mixed-key dd").allTextContents(),
			titles: await page.locator(".handout-event h3").allTextContents(),
		});
	}
	const [there, back] = keys;
	expect(there?.places).toEqual(["1", "2", "3", "4 or 5", "6 or 7", "8"]);
	expect(there?.lines[3]?.split(" · ")).toHaveLength(2);
	// The letters go with the events, whatever order a lesson tells them in; the numbers are the lesson's.
	expect(back?.places).toEqual(there?.places);
	expect(back?.lines).toEqual(there?.lines);
	const plain = (titles: readonly string[] = []) => titles.map((title) => title.replace(/^\d+\. /, ""));
	const titleOf = (id: string | undefined) => events.get(id ?? "")?.title;
	expect(plain(there?.titles)).toEqual(forwards.map(titleOf));
	expect(plain(back?.titles)).toEqual(forwards.toReversed().map(titleOf));
	// Held beside the worksheet, its lines are found where the numbers are.
	for (const key of keys)
		expect(key.titles.map((title) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("a mixed sheet that nobody could answer is not printed: the page says why and offers others", async ({
	page,
}) => {
	const day = content.events.filter(({ partOf }) => partOf === "yerevan-meeting").map(({ id }) => id);
	const open = day.filter((id) => id !== "protest");
	await openTeaching(page, `view=handout&lesson=${lessonOf("One day", open)}`);
	await chooseSheet(page, SHEETS.mixed);
	await expect(page.locator(".handout")).toContainText("does not say which of these events came first");
	await expect(page.locator(".handout-paper")).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Print", exact: true })).toBeDisabled();
	await chooseSheet(page, SHEETS.key);
	await expect(page.locator(".handout-mixed-key, .handout-letter")).toHaveCount(0);
	await expect(page.locator(".handout-paper")).toContainText("so there is no mixed sheet");
	await chooseSheet(page, SHEETS.mixed);
	await page.getByRole("button", { name: "Worksheet: dates to fill in" }).click();
	await expect(page.getByRole("radio", { name: SHEETS.blank })).toBeChecked();
	// All are of one day, so that is asked once.
	await expect(page.locator(".handout-blank:not(.is-name)")).toHaveCount(1);
	await chooseSheet(page, SHEETS.mixed);
	await page.getByRole("button", { name: /^The mixed sheet of “Who says so/ }).click();
	await expect(page.locator(".handout-paper h2")).toHaveText("Who says so, and when?");
	await expect(page.locator(".is-short").first()).toBeVisible();
});

test("sheets in an A and a B order share letters and one key, and with both sides printed B begins on a front", async ({
	page,
}) => {
	const told = [
		"trilateral-agreements",
		"kazakhstan-operation",
		"september-escalation",
		"monitoring-mission",
		"sochi-meeting",
		"tokayev-election",
		"protest",
		"refusal-to-sign",
	];
	await openTeaching(page, `view=handout&lesson=${lessonOf("Two orders", told)}`);
	await chooseSheet(page, SHEETS.mixed);
	await page.getByText("More choices").click();
	await page.getByRole("checkbox", { name: /A and B order/ }).check();
	const papers = page.locator(".handout-paper");
	await expect(papers).toHaveCount(2);
	const titles = async (index: number) => papers.nth(index).locator("h3").allTextContents();
	const [a, b] = [await titles(0), await titles(1)];
	expect(a.map((title) => title.slice(0, 1)).join("")).toBe("ABCDEFGH");
	expect(b).not.toEqual(a);
	expect(b.toSorted()).toEqual(a);
	await page.getByRole("checkbox", { name: /both sides/ }).check();
	const lines = page.getByRole("combobox", { name: "Lines for an answer" });
	// Few lines and many: an even and an odd number of sides.
	const numbers = new Set<number>();
	for (const chosen of ["0", "2", "4", "5", "6"]) {
		await lines.selectOption(chosen);
		const { pages } = await printed(page);
		const begins = pages.findIndex((words) => words.includes("Order B"));
		expect(begins % 2, `${chosen} lines`).toBe(0);
		const said = (await page.locator(".handout-sides").textContent()) ?? "";
		const [sides = 0, sidesOfB = 0] = (said.match(/\d+/g) ?? []).map(Number);
		expect(pages.length).toBe(begins + sidesOfB);
		expect(begins).toBe(sides + (sides % 2));
		if (sides % 2 === 1) expect(pages[sides]?.trim()).toBe("");
		expect(pages[0]).toContain("Order A");
		expect(pages[0]).toMatch(/A · 1/);
		expect(pages[begins]).toMatch(/B · 1/);
		numbers.add(sides % 2);
	}
	expect(numbers.size).toBe(2);
	await chooseSheet(page, SHEETS.key);
	const key = await page.locator(".handout-mixed-key dd").allTextContents();
	const short = new Map(content.events.map((event) => [event.title, event.shortTitle]));
	for (const title of a)
		expect(key.join(" · ")).toContain(`${title.slice(0, 1)} ${short.get(title.slice(2))}`);
});

test("questions, lines and beginnings are printed as they are ticked", async ({ page }) => {
	await openTeaching(page, "view=handout&lesson=five-landmarks");
	await page.getByText("More choices").click();
	const asked = page.locator(".handout-question");
	const all = await asked.count();
	await expect(page.locator(".handout-ticks > legend")).toHaveText(`Questions: ${all} of ${all}`);
	await expect(page.locator(".handout-lines")).toHaveCount(0);
	await page.getByRole("button", { name: "None" }).click();
	await expect(asked).toHaveCount(0);
	await page.getByRole("checkbox", { name: teaching.questions["sochi-meeting"]?.[0]?.text ?? "" }).check();
	await expect(asked).toHaveCount(1);
	await page.getByRole("button", { name: "One for each" }).click();
	await expect(asked).toHaveCount(await page.locator(".handout-entry").count());
	await page.getByRole("combobox", { name: "Lines for an answer" }).selectOption("3");
	await expect(page.locator(".handout-lines").first().locator("> span")).toHaveCount(3);
	await page.getByRole("checkbox", { name: /Sentence starters/ }).check();
	const starter = teaching.questions["sochi-meeting"]?.[0]?.starter ?? "";
	await expect(
		page.locator(".handout-lines > span:first-child").filter({ hasText: starter }).first(),
	).toBeVisible();
	// A beginning needs a line.
	await page.getByRole("combobox", { name: "Lines for an answer" }).selectOption("0");
	await expect(page.locator(".handout-lines").first().locator("> span")).toHaveCount(1);
	expect((await printed(page)).pages.join(" ")).toContain(starter);
});

test("a lesson's own questions are printed as they are, on a worksheet too, and those it leaves out are not", async ({
	page,
}) => {
	const [first, second] = teaching.questions.protest ?? [];
	const own = {
		...plainEvent("protest"),
		questions: ["What else happened on 23 November?"],
		dropped: [first?.id ?? ""],
	};
	await openTeaching(page, `view=handout&lesson=${lessonOf("Mine", [own, "sochi-meeting"])}`);
	const paper = page.locator(".handout-paper");
	await expect(paper).toContainText(second?.text ?? "");
	await expect(paper).not.toContainText(first?.text ?? "");
	await chooseSheet(page, SHEETS.blank);
	await expect(paper).toContainText("What else happened on 23 November?");
	await chooseSheet(page, SHEETS.key);
	await expect(paper).toContainText("An open question");
});

test("slides that ask are on the handout with their words and referred to where these stand already", async ({
	page,
}) => {
	await openTeaching(page, `view=handout&lesson=${SESSIONS}`);
	const whole = page.locator(".handout-whole");
	await expect(whole.locator(".handout-question")).toHaveCount(3);
	await expect(whole).toContainText("Which of the five was known best by 31 October?");
	await expect(whole).toContainText("The words are at 1–3 and 4.");
	await expect(whole).toContainText("Compare these two.");
	await expect(whole).toContainText(quotes.get("sochi-meeting-3")?.exact ?? "");
	await expect(whole).toContainText("In our words, as reported by TASS");
	await page.getByText("More choices").click();
	await chooseSheet(page, SHEETS.blank);
	await expect(whole).toHaveCount(0);
	await page.getByRole("button", { name: "All", exact: true }).click();
	await expect(whole).toContainText(/Which of the five was known best by\s+blank\?/);
	// One entry, its words once, a blank for each event.
	const entry = page.locator(".handout-entry").first();
	await expect(entry.locator(".handout-quote")).toHaveCount(1);
	await expect(entry.locator(".handout-event .handout-blank")).toHaveCount(3);
	await chooseSheet(page, SHEETS.key);
	await expect(whole).toContainText("From the lesson’s notes: Ask for proof.");
});

test("where the class's link is too long for a code, neither code nor address is printed", async ({
	page,
}) => {
	const long = (id: string) => ({
		...plainEvent(id),
		questions: ["a", "b", "c"].map((mark) => `${mark} ${[...id].reverse().join(" ")} ${id.length}?`),
	});
	const code = lessonOf(
		"Long",
		content.events.map(({ id }) => long(id)),
	);
	expect(code.length).toBeGreaterThan(600);
	await openTeaching(page, `view=handout&lesson=${code}`);
	const head = page.locator(".handout-paper > header");
	await expect(head).toContainText("ask your teacher for the link");
	await expect(head).not.toContainText("#lesson");
	await expect(head.locator(".qr-code")).toHaveCount(0);
});

test("a plan has a lesson's aims, its steps with their minutes, and what to look for; an own lesson's has its steps", async ({
	page,
}) => {
	for (const { id, plan, lesson } of teaching.lessons) {
		await page.goto("about:blank");
		await openTeaching(page, `view=handout&lesson=${id}`);
		await chooseSheet(page, SHEETS.plan);
		const sheet = page.locator(".plan");
		for (const point of [...plan.aims, ...plan.materials, ...plan.lookFor])
			await expect(sheet).toContainText(point);
		const minutes = lesson.slides.map((slide) => slide.minutes ?? 0);
		await expect(sheet.locator("tbody tr")).toHaveCount(minutes.length);
		await expect(sheet.locator("tfoot td")).toHaveText(String(minutes.reduce((sum, one) => sum + one, 0)));
	}
	await page.goto("about:blank");
	await openTeaching(page, `view=handout&lesson=${SESSIONS}`);
	await chooseSheet(page, SHEETS.plan);
	await expect(page.locator(".plan tbody tr").nth(1)).toContainText(
		"May session, September session, October session",
	);
	await expect(page.locator(".plan tfoot td")).toHaveText("at least 28");
	await expect(page.locator(".plan-points")).toHaveCount(0);
	await expect(page.locator(".handout-more")).toHaveCount(0);
});

test("a class is offered neither the key nor the plan", async ({ page }) => {
	await openTeaching(page, "view=handout&lesson=five-landmarks&for=class");
	await expect(page.getByRole("radio", { name: SHEETS.blank })).toBeVisible();
	for (const sheet of [SHEETS.key, SHEETS.plan])
		await expect(page.getByRole("radio", { name: sheet })).toHaveCount(0);
	await expect(page.locator(".handout-paper")).not.toContainText("For the teacher");
});
