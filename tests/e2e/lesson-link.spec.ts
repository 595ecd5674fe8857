import { expect, type Locator, type Page, test } from "@playwright/test";
import { eventSlides, plainEvent, plainLesson } from "../../src/model/lesson/lesson.ts";
import { encodeLesson } from "../../src/model/lesson/lesson-code.ts";
import { QR_LIMIT } from "../../src/model/qr-limit.ts";
import { CAMERA_PIXELS } from "../model/far-camera.ts";
import { sixQuestions } from "../model/lesson-fixture.ts";
import { openTeaching } from "./support/lesson.ts";
import {
	bar,
	classLink,
	first,
	lessonIn,
	openSlide,
	ready,
	sixCode,
	slides,
	titleOf,
} from "./support/lesson-editor.ts";
import { readCode, scanScreen } from "./support/qr-camera.ts";
import { content, openTimeline, openWithoutAxis, recordConsole } from "./support/timeline.ts";

test.describe("the link for the class", () => {
	test("has no notes wherever one is shown: in the editor, in every tab of Share, on the sheets", async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1280, height: 1400 });
		await openTeaching(page, `view=teach&lesson=${sixCode}`);
		const given: string[] = [];
		const seen = async (place: Page | Locator) => {
			const codes = place.getByRole("img", { name: /QR code/ }).and(place.locator(":visible"));
			for (const code of await codes.all()) {
				given.push((await readCode(code)) ?? "no code");
			}
			const texts = await place
				.locator(":is(textarea, input, p, code, pre, iframe):visible")
				.evaluateAll((all) =>
					all.map((one) =>
						one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement
							? one.value
							: one instanceof HTMLIFrameElement
								? one.src
								: (one.textContent ?? ""),
					),
				);
			given.push(...texts.filter((text) => text.includes("lesson=")));
		};
		const notes = () => lessonIn(page.url());
		expect(JSON.stringify(notes())).toContain("Zebra");

		await seen(page.locator(".class-link"));
		expect(given).toHaveLength(2);
		await page.getByRole("button", { name: "Show on the wall" }).click();
		await seen(page.locator(".qr-wall"));
		await page.keyboard.press("Escape");
		await expect(page.getByRole("button", { name: "Show on the wall" })).toBeFocused();

		await page.getByRole("button", { name: "Share", exact: true }).click();
		const dialog = page.getByRole("dialog", { name: "Share" });
		await expect(dialog).toContainText("they never contain your notes");
		for (const choice of await dialog.getByRole("radio").all()) {
			await choice.check();
			await seen(dialog);
		}
		await dialog.getByRole("tab", { name: "Embed" }).click();
		for (const choice of await dialog.getByRole("radio").all()) {
			await choice.check();
			await seen(dialog);
		}
		await dialog.getByRole("tab", { name: "Cite" }).click();
		await seen(dialog);
		await page.keyboard.press("Escape");
		await bar(page).getByRole("button", { name: "Handout" }).click();
		await expect(page.locator(".handout-paper").first()).toBeVisible();
		await seen(page.locator(".handout"));

		expect(given).not.toContain("no code");
		// The whole timeline's link has no lesson.
		const lessons = given.filter((address) => address.includes("lesson="));
		expect(lessons.length).toBeGreaterThan(9);
		for (const address of lessons) {
			const lesson = lessonIn(address);
			expect(lesson?.title, address).toBe(sixQuestions.title);
			expect(JSON.stringify(lesson)).not.toContain("Zebra");
		}
	});

	test("opens in practice on a telephone, offers no editor and no notes, and says how a teacher opens it", async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await openTeaching(page, `view=teach&lesson=${sixCode}`);
		const link = await classLink(page).inputValue();
		await page.goto("about:blank");
		await openWithoutAxis(page, link);
		await expect(page.locator(".practice")).toBeVisible();
		await expect(bar(page).getByRole("button")).toHaveText(["Leave the lesson"]);
		for (const view of ["teach", "speaker"]) {
			await page.goto("about:blank");
			// Even where somebody writes the teacher's own code into the class's link.
			await openWithoutAxis(page, `./#view=${view}&lesson=${sixCode}&for=class`);
			await expect(page.getByRole("heading", { name: "This lesson was given to the class" })).toBeVisible();
			await expect(page.locator(".lesson-editor")).toHaveCount(0);
			expect(await page.locator("body").innerText()).not.toContain("Zebra");
		}
		await page.getByRole("button", { name: "Practice" }).click();
		await expect(page.locator(".practice")).toBeVisible();
		await bar(page).getByRole("button", { name: "Leave the lesson" }).click();
		await openWithoutAxis(page, "./#view=teach");
		await expect(page.getByRole("button", { name: "New lesson" })).toBeVisible();
	});

	test("of six events with six questions is read as a QR code from 3 m off a wall of 1280 × 720", async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await openTeaching(page, `view=teach&lesson=${sixCode}`);
		const link = await classLink(page).inputValue();
		await expect(page.locator(".class-link")).toContainText(
			`QR code: ${link.length} of ${QR_LIMIT} characters`,
		);
		await page.getByRole("button", { name: "Show on the wall" }).click();
		const wall = page.getByRole("dialog", { name: sixQuestions.title });
		await expect(wall.getByRole("img")).toBeVisible();
		const box = await wall.getByRole("img").boundingBox();
		expect(box?.width).toBe(704);
		expect(await scanScreen(page, CAMERA_PIXELS)).toBe(link);
		await wall.getByRole("button", { name: "Close the QR code" }).press("Enter");
		await expect(page.getByRole("button", { name: "Show on the wall" })).toBeFocused();
	});

	test("of a ready lesson stands beside its code, short enough to be typed", async ({ page, baseURL }) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await openTeaching(page, `view=teach&lesson=${ready.id}`);
		await page.getByRole("button", { name: "Show on the wall" }).click();
		await expect(page.locator(".qr-wall")).toContainText(
			`${baseURL?.replace("http://", "")}#lesson=${ready.id}&for=class&view=practice`,
		);
	});

	test("says that it gets long before its QR code goes, and then has a plain sentence in its place", async ({
		page,
	}) => {
		await openTeaching(page, `view=teach&lesson=${sixCode}`);
		const card = page.locator(".class-link");
		await expect(card.getByRole("img")).toBeVisible();
		await expect(card).toContainText("Little room is left");
		const line = await openSlide(page, titleOf("protest"));
		await line
			.getByRole("textbox", { name: /Your questions/ })
			.fill(
				"Why did so few of those who were asked want to say how large the crowd had grown by nightfall?\nAnd who counted them, and from which window overlooking the square, with what idea in mind?",
			);
		await expect(card.getByRole("img")).toHaveCount(0);
		await expect(card).toContainText("too long for a QR code");
		await expect(card.getByRole("button", { name: "Show on the wall" })).toHaveCount(0);
	});

	test("is not the one to the teacher's notes, which only a fold shows", async ({ page }) => {
		await openTeaching(page, `view=teach&lesson=${encodeLesson(plainLesson("Short", [first]))}`);
		await expect(page.getByRole("img", { name: "QR code: your notes" })).toHaveCount(0);
		await page.getByText("Your notes on your phone").click();
		await expect(page.locator(".teacher-link")).toContainText("before the class can see your screen");
		const code = page.getByRole("img", { name: "QR code: your notes" });
		const link = await page.getByRole("textbox", { name: "Link to your notes" }).inputValue();
		expect(link).toContain("#view=speaker&lesson=");
		expect(await readCode(code)).toBe(link);
	});
});

test("a lesson with much to say opens from its link, and the page says that programs may cut it", async ({
	page,
}) => {
	// No letters that packing could make fewer.
	let number = 1;
	const notes = () =>
		Array.from({ length: 600 }, () => {
			number = (number * 48_271) % 2_147_483_647;
			return String.fromCharCode(97 + (number % 26));
		}).join("");
	const lesson = encodeLesson({
		title: "Much",
		reveal: [],
		plain: false,
		slides: eventSlides(content.events.map(({ id }) => ({ ...plainEvent(id), notes: notes() }))),
	});
	expect(lesson.length).toBeGreaterThan(6000);
	await openTeaching(page, `view=teach&lesson=${lesson}`);
	await expect(slides(page)).toHaveCount(content.events.length);
	await expect(page.locator(".teacher-link")).toContainText("keep the file instead");
});

test("a damaged or hostile lesson link shows the timeline and a polite notice, and runs nothing", async ({
	page,
}) => {
	const said = recordConsole(page);
	for (const code of [
		"1AAAA",
		"2AAAA",
		sixCode.slice(0, -10),
		"<img src=x onerror=alert(1)>",
		"1".repeat(7000),
		"__proto__",
		"javascript:alert(1)",
	]) {
		await page.goto("about:blank");
		await openTimeline(page, `./#lesson=${encodeURIComponent(code)}`);
		await expect(page.locator(".notices")).toContainText("lesson");
		await expect(page.locator(".lesson-bar")).toHaveCount(0);
	}
	expect(said).toEqual([]);
});
