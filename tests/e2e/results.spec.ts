import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import type { PupilAnswer } from "../../src/model/results/pupil-answer.ts";
import { encodeResult } from "../../src/model/results/result-code.ts";
import { closingAsks } from "./support/closing-asks.ts";
import { withCamera, writeFilm } from "./support/fake-camera.ts";
import { FILE, openTeaching } from "./support/lesson.ts";
import { content, expectFocusAt } from "./support/timeline.ts";

const IDS = ["may-session", "september-session", "october-session", "sochi-meeting", "yerevan-meeting"];
const RIGHT: PupilAnswer = { kind: "order", ids: IDS };
const SWAPPED: PupilAnswer = { kind: "order", ids: ["september-session", "may-session", ...IDS.slice(2)] };
const RESULTS = "view=results";

function codeOf(name: string, answer: PupilAnswer = RIGHT, lessonIds: readonly string[] = IDS): string {
	const code = encodeResult({ lessonIds, answer, name });
	if (code === null) throw new Error("no code");
	return code;
}

const rows = (page: Page) => page.locator(".results-list tbody tr");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const camera = (page: Page) => page.getByRole("region", { name: "By camera" });
const picture = (page: Page) => page.getByLabel("What the camera sees");

async function addMany(page: Page, codes: readonly string[]): Promise<void> {
	await page.getByLabel("Many codes at once").fill(codes.join("\n"));
	await button(page, "Add all").click();
}

/** Lets the camera be refused by an error of this name; "" for a browser that has none to ask for. */
async function refuseCamera(page: Page, error: string): Promise<void> {
	await page.addInitScript((name) => {
		const devices =
			name === "" ? undefined : { getUserMedia: () => Promise.reject(new DOMException("deliberate", name)) };
		Object.defineProperty(navigator, "mediaDevices", { value: devices });
	}, error);
}

test("thirty pupils' codes, one of them twice, and one more damaged: thirty rows and one clear refusal, with nothing sent", async ({
	page,
	context,
}) => {
	await openTeaching(page, RESULTS);
	await context.setOffline(true);
	const sent: string[] = [];
	page.on("request", (request) => sent.push(request.url()));
	const codes = Array.from({ length: 30 }, (_, at) => codeOf(`Pupil ${at + 1}`, at % 3 ? RIGHT : SWAPPED));
	const damaged = codeOf("Late").replace("-Late", "-Later");
	await addMany(page, [...codes, codes[11] ?? "", damaged]);
	await expect(rows(page)).toHaveCount(30);
	await expect(rows(page).filter({ hasText: "The same code came again" })).toHaveText(/^Pupil 12/);
	await expect(page.locator(".results-refusal")).toHaveText(
		`Line 32, “${damaged}”, was not added: something in it is not as the pupil’s page shows it. Compare the two, correct it in the field above, and add it again.`,
	);
	await expect(page.locator(".heat-table tbody tr").first()).toContainText("20 of 30 (67%)");
	expect(sent).toEqual([]);
});

test("a code is typed as a person types, by keys alone", async ({ page }) => {
	await openTeaching(page, RESULTS);
	await page.getByLabel("Type or paste a code").focus();
	await page.keyboard.type(codeOf("Anna").toLowerCase().replaceAll("-", " - ").replaceAll("0", "o"));
	await page.keyboard.press("Enter");
	await expect(rows(page)).toHaveText([/^anna9 of 9 pairs right/]);
	await expectFocusAt(page.getByLabel("Type or paste a code"));
	await expect(page.locator("[data-announcer]")).toHaveText("anna: 9 of 9 pairs right. 1 result collected.");
});

test("the results stay while other views are looked at, and closing asks until they are saved", async ({
	context,
}) => {
	const page = await context.newPage();
	await openTeaching(page, RESULTS);
	await addMany(page, [codeOf("=1+1"), codeOf("Анна", SWAPPED)]);
	await page.getByRole("link", { name: "About" }).or(button(page, "About")).first().click();
	await expect(page.locator(".results")).toHaveCount(0);
	expect(await closingAsks(page)).toBe(true);
	await page.goBack();
	await expect(rows(page)).toHaveCount(2);
	await expect(page.getByText("Not saved yet: closing this page loses the results.")).toBeVisible();
	const download = page.waitForEvent("download");
	await button(page, "Save as CSV").click();
	const file = await download;
	expect(file.suggestedFilename()).toBe("class-results.csv");
	const text = readFileSync(await file.path(), "utf8");
	expect(text.charCodeAt(0)).toBe(0xfeff);
	const [head, ...records] = parse(text, { bom: true });
	const titles = IDS.map((id) => content.events.find((event) => event.id === id)?.title);
	expect(head).toEqual(["name", "lesson", "exercise", "score", "out of", ...titles]);
	expect(records).toEqual([
		["'=1+1", "Five key events", "Put in order", "9", "9", "right", "right", "right", "right", "right"],
		[
			"Анна",
			"Five key events",
			"Put in order",
			"8",
			"9",
			"not right",
			"not right",
			"right",
			"right",
			"right",
		],
	]);
	await expect(page.getByText("Saved.", { exact: false }).first()).toBeVisible();
	expect(await closingAsks(page)).toBe(false);
});

for (const { lesson, ids, least } of [
	{ lesson: "five events", ids: IDS, least: 32 },
	{
		lesson: "as many events as a code can have",
		ids: content.events.slice(0, 20).map(({ id }) => id),
		least: 26,
	},
]) {
	test(`the wall shows ${lesson} in large type without names, and Escape leaves it`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await openTeaching(page, RESULTS);
		await addMany(page, [
			codeOf("Quetzal", { kind: "order", ids }, ids),
			codeOf("Xanthippe", { kind: "order", ids: [...ids].reverse() }, ids),
		]);
		await button(page, /^Show on the wall/).focus();
		await page.keyboard.press("Enter");
		const wall = page.getByRole("dialog");
		await expect(wall.getByRole("row")).toHaveCount(ids.length + 1);
		expect(await wall.innerText()).not.toMatch(/Quetzal|Xanthippe/);
		const small = await wall.evaluate((dialog, size) => {
			const { x, y, width, height } = dialog.getBoundingClientRect();
			const parts = [...dialog.querySelectorAll("tbody th, tbody td, tbody span, p, h2")];
			return [
				...parts.filter((part) => Number.parseFloat(getComputedStyle(part).fontSize) < size),
				...parts.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0),
			]
				.map((part) => part.textContent)
				.concat(
					x === 0 && y === 0 && width === innerWidth && height === innerHeight
						? []
						: ["not all of the window"],
				);
		}, least);
		expect(small).toEqual([]);
		// What does not fit is reached by the keys that clickers have.
		const below = () =>
			wall.evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight - dialog.scrollTop);
		if (ids.length > 5) {
			await expect.poll(below).toBeGreaterThan(0);
			await expect(async () => {
				await page.keyboard.press("PageDown");
				expect(await below()).toBeLessThan(2);
			}).toPass();
		} else expect(await below()).toBeLessThanOrEqual(0);
		await page.keyboard.press("Escape");
		await expect(wall).toBeHidden();
		await expectFocusAt(button(page, /^Show on the wall/));
	});
}

test("the wall fits a low screen whole, with its last line", async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 650 });
	await openTeaching(page, RESULTS);
	await addMany(page, [codeOf("Quetzal", SWAPPED), codeOf("Xanthippe", SWAPPED)]);
	await button(page, /^Show on the wall/).click();
	const wall = page.getByRole("dialog");
	const last = wall.locator("p").last();
	await expect(last).toContainText("Most often");
	await expect
		.poll(() => wall.evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight))
		.toBeLessThanOrEqual(0);
	const box = await last.boundingBox();
	expect((box?.y ?? 650) + (box?.height ?? 0)).toBeLessThanOrEqual(650);
	expect(
		await last.evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize)),
	).toBeGreaterThanOrEqual(26);
});

test("a class is not asked for codes", async ({ page }) => {
	await openTeaching(page, `${RESULTS}&lesson=five-landmarks&for=class`);
	await expect(
		page.getByText("Results are collected on the teacher’s page.", { exact: false }),
	).toBeVisible();
	await expect(page.locator(".results input, .results textarea, .results video")).toHaveCount(0);
	await page.locator(".results").getByRole("button", { name: "Practice" }).click();
	await expect(page.locator(".practice")).toBeVisible();
});

test("the camera reads one code after the other, once each, only after a press, and stops when the view is left", async ({
	baseURL,
}, info) => {
	const film = info.outputPath("codes.y4m");
	writeFilm(film, [codeOf("Anna"), "https://example.org/", codeOf("Պետրոս", SWAPPED)]);
	await withCamera(film, async (browser) => {
		const page = await browser.newPage({ baseURL: baseURL ?? "", serviceWorkers: "block" });
		const loaded: string[] = [];
		page.on("request", (request) => loaded.push(request.url()));
		await page.addInitScript(() => {
			const tracks: MediaStreamTrack[] = [];
			const violations: string[] = [];
			Object.assign(window, { tracks, violations });
			document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
				violations.push(violatedDirective),
			);
			const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
			navigator.mediaDevices.getUserMedia = async (wanted) => {
				const stream = await ask(wanted);
				tracks.push(...stream.getTracks());
				return stream;
			};
		});
		const states = () =>
			page.evaluate(() => Reflect.get(window, "tracks").map((track: MediaStreamTrack) => track.readyState));
		const decoder = () => loaded.filter((url) => url.includes("decode-frame"));
		await openTeaching(page, RESULTS);
		expect(await states()).toEqual([]);
		expect(decoder()).toEqual([]);
		await button(page, "Use the camera").click();
		await expect(picture(page)).toBeVisible();
		await expect(rows(page)).toHaveCount(2, { timeout: 30_000 });
		await expect(rows(page)).toHaveText([/^Anna9 of 9 pairs right/, /^Պետրոս8 of 9 pairs right/]);
		expect(decoder()).toHaveLength(1);
		// The film comes round: what is no code of a pupil is refused, what is there already changes no row.
		await expect(camera(page)).toContainText(
			"“https://example.org/” was not added: it is not a pupil’s code.",
		);
		await expect(camera(page)).toContainText("Last read: Anna: this code is there already.");
		await expect(page.locator("[data-announcer]")).not.toBeEmpty();
		await expect(rows(page)).toHaveCount(2);
		expect(await states()).toEqual(["live"]);
		await button(page, "Stop the camera").click();
		await expect(picture(page)).toHaveCount(0);
		expect(await states()).toEqual(["ended"]);
		await button(page, "Use the camera").click();
		await expect(picture(page)).toBeVisible();
		await page.evaluate(() => {
			location.hash = "#view=teach";
		});
		await expect(page.locator(".teach")).toBeVisible();
		await expect.poll(states).toEqual(["ended", "ended"]);
		expect(await page.evaluate(() => Reflect.get(window, "violations"))).toEqual([]);
	});
});

test("the one file from a disk reads by the camera too, where the browser gives it one", async () => {
	const film = test.info().outputPath("codes.y4m");
	writeFilm(film, [codeOf("Anna"), ""]);
	await withCamera(film, async (browser) => {
		const page = await browser.newPage();
		await openTeaching(page, RESULTS, FILE);
		await button(page, "Use the camera").click();
		await expect(rows(page)).toHaveText([/^Anna9 of 9 pairs right/], { timeout: 30_000 });
	});
});

for (const { error, says } of [
	{
		error: "NotAllowedError",
		says: "The camera was not allowed. The browser’s own settings for this page can change that.",
	},
	{ error: "NotFoundError", says: "No camera was found." },
	{ error: "NotReadableError", says: "The camera could not be started. Another program may be using it." },
	{ error: "", says: "No camera was found." },
]) {
	test(`where the camera gives ${error || "nothing to ask for"}, the page says so and what to do instead`, async ({
		page,
	}) => {
		await refuseCamera(page, error);
		await openTeaching(page, RESULTS);
		await button(page, "Use the camera").click();
		await expect(camera(page).getByRole("alert")).toHaveText(`${says} Type or paste the codes instead.`);
		await expectFocusAt(button(page, "Try the camera again"));
		await addMany(page, [codeOf("Anna")]);
		await expect(rows(page)).toHaveCount(1);
	});
}

test("from a disk a refused camera is explained by that, and codes can be pasted", async ({ page }) => {
	await refuseCamera(page, "NotAllowedError");
	await openTeaching(page, RESULTS, FILE);
	await button(page, "Use the camera").click();
	await expect(camera(page).getByRole("alert")).toHaveText(
		"The camera was not allowed. Many browsers allow none to a page that was opened from a disk. Type or paste the codes instead.",
	);
	await addMany(page, [codeOf("Anna")]);
	await expect(rows(page)).toHaveCount(1);
});

test("in a page that does not allow the camera, its own refusal is named", async ({ baseURL }, info) => {
	const film = info.outputPath("codes.y4m");
	writeFilm(film, [codeOf("Anna")]);
	await withCamera(film, async (browser) => {
		const page = await browser.newPage({ serviceWorkers: "block" });
		await page.route("**/host.html", (route) =>
			route.fulfill({
				contentType: "text/html",
				body: `<!doctype html><title>Host</title><iframe title="Timeline" allow="camera 'none'" width="1200" height="640" src="./#${RESULTS}"></iframe>`,
			}),
		);
		await page.goto(`${baseURL}host.html`);
		const frame = page.frameLocator("iframe");
		await frame.getByRole("button", { name: "Use the camera" }).click();
		await expect(frame.locator(".results-camera [role=alert]")).toHaveText(
			"The page around this one does not allow the camera, or you did not. Opened on its own page, the timeline can ask again. Type or paste the codes instead.",
		);
	});
});

test("a camera that stops by itself is said to have stopped", async ({ page }) => {
	await page.addInitScript(() => {
		const canvas = document.createElement("canvas");
		canvas.getContext("2d");
		const stream = canvas.captureStream(5);
		Object.assign(window, { stream });
		Object.defineProperty(navigator, "mediaDevices", { value: { getUserMedia: async () => stream } });
	});
	await openTeaching(page, RESULTS);
	await button(page, "Use the camera").click();
	await expect(picture(page)).toBeVisible();
	await page.evaluate(() => Reflect.get(window, "stream").getTracks()[0].dispatchEvent(new Event("ended")));
	await expect(camera(page).getByRole("alert")).toHaveText(
		"The camera has stopped. Type or paste the codes instead.",
	);
	await expect(picture(page)).toHaveCount(0);
});
