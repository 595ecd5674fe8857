import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test as base, expect, type FrameLocator, type Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { type StaticServer, startStaticServer } from "../../scripts/static-server.ts";
import { lessonEvents, plainLesson } from "../../src/model/lesson/lesson.ts";
import { encodeLesson, resolveLesson } from "../../src/model/lesson/lesson-code.ts";
import { FILE, openTeaching } from "./support/lesson.ts";
import { content, openWithoutAxis, recordConsole } from "./support/timeline.ts";

const IDS = ["may-session", "september-session", "october-session", "sochi-meeting", "yerevan-meeting"];
/** By time. */
const TITLES = IDS.map((id) => content.events.find((event) => event.id === id)?.title ?? "");
const TITLE = "Դաս & <One> “year”";
const NOTES = "Ask Tigran about his grandmother.";
const plain = plainLesson(TITLE, IDS);
const lesson = {
	...plain,
	slides: plain.slides.map((slide) =>
		slide.kind === "events"
			? { ...slide, events: slide.events.map((event) => ({ ...event, notes: NOTES })) }
			: slide,
	),
};
const TEACH = `view=teach&lesson=${encodeLesson(lesson)}`;

/** Saves the package as a teacher does, and gives its files as texts by name. */
async function savePackage(
	page: Page,
	passMark = "",
): Promise<{ name: string; files: Record<string, string> }> {
	await page.getByRole("button", { name: "Share", exact: true }).click();
	const dialog = page.getByRole("dialog", { name: "Share" });
	await dialog.getByRole("tab", { name: "School system" }).click();
	await dialog.getByRole("textbox", { name: /^Pass mark/ }).fill(passMark);
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: "Save the SCORM package" }).click(),
	]);
	await expect(dialog.locator("p[role=status]")).toContainText(`${download.suggestedFilename()} is ready.`);
	const files = unzipSync(readFileSync(await download.path()));
	return {
		name: download.suggestedFilename(),
		files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])),
	};
}

/** The code that a packed page launches. */
const launched = (html = "") =>
	/data-launch="#lesson=([\w-]+)&amp;for=class&amp;view=practice"/.exec(html)?.[1] ?? "";

/** A system's page: a public run time of SCORM 1.2 on `window.API`, which keeps in the browser what a system keeps on its server. */
const systemHtml = (
	frame: string,
	mastery: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>System</title><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { border: 0 }</style><script src="/scorm12.min.js"></script><script>
const kept = JSON.parse(localStorage.getItem("kept") ?? '{"core":{"lesson_status":"not attempted","exit":"none"}}');
const { exit, session_time, ...core } = kept.core;
globalThis.API = new Scorm12API({ autocommit: false, logLevel: 5 });
API.loadFromJSON({ cmi: { ...kept, student_data: { mastery_score: "${mastery}" },
	core: { ...core, entry: exit === "suspend" ? "resume" : exit === "none" ? "ab-initio" : "" } } }, "");
const count = (name) => localStorage.setItem(name, Number(localStorage.getItem(name)) + 1);
const keep = () => localStorage.setItem("kept", JSON.stringify(API.renderCMIToJSONObject().cmi));
for (const name of ["LMSInitialize", "LMSCommit", "LMSFinish"]) API.on(name, () => { count(name); keep(); });
</script></head><body><iframe id="content" title="Content" src="${frame}" width="1000" height="900"></iframe></body></html>`;

interface Kept {
	readonly suspend_data: string;
	readonly core: Readonly<Record<string, string>> & { readonly score: Readonly<Record<string, string>> };
}

/** What the system keeps of the student, and how often it was called. */
async function keptIn(page: Page): Promise<Kept & { readonly finished: number }> {
	const [kept, finished] = await page.evaluate(() => [
		localStorage.getItem("kept") ?? "null",
		localStorage.getItem("LMSFinish") ?? "0",
	]);
	return { ...JSON.parse(kept), finished: Number(finished) };
}

/** A system with the package in a folder of its own; `between` puts a page of another origin around the content. */
interface System {
	readonly open: (options?: { between?: boolean }) => Promise<FrameLocator>;
	/** Goes to another page of the system. */
	readonly leave: () => Promise<void>;
}

const test = base.extend<{ system: System; passMark: string; maker: string }>({
	passMark: ["", { option: true }],
	/** The page that makes the package. */
	maker: ["./", { option: true }],
	system: async ({ page, passMark, maker }, use, info) => {
		const servers: StaticServer[] = [];
		const serve = async (folder: string) => {
			const server = await startStaticServer({ folder });
			servers.push(server);
			return server.address;
		};
		await openTeaching(page, TEACH, maker);
		const { files } = await savePackage(page, passMark);
		const folder = info.outputPath("system");
		const course = resolve(folder, "courses/7/content");
		mkdirSync(course, { recursive: true });
		for (const [name, text] of Object.entries(files)) writeFileSync(resolve(course, name), text);
		cpSync("node_modules/scorm-again/dist/scorm12.min.js", resolve(folder, "scorm12.min.js"));
		writeFileSync(
			resolve(folder, "courses.html"),
			'<!doctype html><title>Courses</title><link rel="icon" href="data:,">',
		);
		const manifest = files["imsmanifest.xml"] ?? "";
		const href = /<resource [^>]*href="([^"]+)"/.exec(manifest)?.[1] ?? "";
		const mastery = /<adlcp:masteryscore>(\d+)</.exec(manifest)?.[1] ?? "";
		const address = await serve(folder);
		// Systems put a query of their own behind what they launch.
		const launch = `${address}courses/7/content/${href}?session=1&frame=a`;
		const other = info.outputPath("other");
		mkdirSync(other, { recursive: true });
		writeFileSync(
			resolve(other, "index.html"),
			`<!doctype html><title>Between</title><iframe src="${launch.replaceAll("&", "&amp;")}" width="960" height="860"></iframe>`,
		);
		const foreign = await serve(other);
		await use({
			async open({ between = false } = {}) {
				writeFileSync(resolve(folder, "index.html"), systemHtml(between ? foreign : launch, mastery));
				await page.goto(address);
				const content = page.frameLocator("#content");
				const timeline = between ? content.frameLocator("iframe") : content;
				await expect(timeline.locator(".reorder")).toBeVisible({ timeout: 20_000 });
				return timeline;
			},
			async leave() {
				await page.goto(`${address}courses.html`);
			},
		});
		await page.goto("about:blank");
		for (const server of servers) await server.close();
	},
});

const cards = (timeline: FrameLocator) => timeline.locator(".reorder > li").allInnerTexts();
const button = (timeline: FrameLocator, name: string | RegExp) => timeline.getByRole("button", { name });

/** Puts the cards into an order by their buttons; the last is moved there and back, so that something is. */
async function putInOrder(timeline: FrameLocator, titles: readonly string[]): Promise<void> {
	const shown = () => timeline.locator(".reorder .practice-title").allTextContents();
	await expect(timeline.locator(".reorder")).toBeVisible();
	await button(timeline, /^Move up/)
		.last()
		.click();
	for (const [place, title] of titles.entries())
		for (let at = (await shown()).indexOf(title); at > place; at--)
			await button(timeline, `Move up: ${title}`).click();
	expect(await shown()).toEqual(titles);
}

/** Puts all in the wrong order, checks, and gives the score that the page shows, of 100. */
async function checkWrongOrder(timeline: FrameLocator): Promise<number> {
	await putInOrder(timeline, TITLES.toReversed());
	await button(timeline, /^Check/).click();
	const score = timeline.getByRole("heading", { name: /pairs are in the right order/ });
	const [, right, all] = /^(\d+) of (\d+)/.exec(await score.innerText()) ?? [];
	return Math.round((Number(right) / Number(all)) * 100);
}

test("the package has the lesson's name, its practice for a class and not the teacher's notes", async ({
	page,
}) => {
	await openTeaching(page, TEACH);
	const { name, files } = await savePackage(page, "70 %");
	expect(name).toBe("Դաս-One-year.scorm.zip");
	expect(Object.keys(files)).toEqual(["imsmanifest.xml", "index.html"]);
	expect(files["imsmanifest.xml"]).toContain("<title>Դաս &amp; &lt;One&gt; “year”</title>");
	expect(files["imsmanifest.xml"]).toContain("<adlcp:masteryscore>70</adlcp:masteryscore>");
	const packed = resolveLesson(launched(files["index.html"]), { lessons: [] }, new Set(IDS));
	expect(packed && lessonEvents(packed).map(({ id }) => id)).toEqual(IDS);
	expect(JSON.stringify(packed)).not.toContain(NOTES);
	// No diff of two such pages can be read.
	const unpacked = files["index.html"]?.replace(/ data-begin="practice" data-launch="[^"]*"/, "");
	expect(unpacked === readFileSync("dist/timeline.html", "utf8")).toBe(true);
});

test("what talks to a school's system is in the one file, and no reader of the site loads it", () => {
	const talks = (file: string) => readFileSync(file, "utf8").includes("LMSInitialize");
	expect(talks("dist/timeline.html")).toBe(true);
	const scripts = readdirSync("dist/assets").filter((file) => file.endsWith(".js"));
	expect(scripts.filter((file) => talks(`dist/assets/${file}`))).toEqual([]);
});

test("who has no lesson open is told the way; a class is offered nothing", async ({ page }) => {
	await openWithoutAxis(page, "./#view=list");
	await page.getByRole("button", { name: "Share", exact: true }).click();
	const dialog = page.getByRole("dialog", { name: "Share" });
	await dialog.getByRole("tab", { name: "School system" }).click();
	await expect(dialog.getByText("open the lesson under Teach first")).toBeVisible();
	await page.goto("about:blank");
	await openWithoutAxis(page, `./#view=practice&lesson=${encodeLesson(plain)}&for=class`);
	await page.getByRole("button", { name: "Share", exact: true }).click();
	await expect(dialog.getByRole("tab", { name: "Download" })).toBeVisible();
	await expect(dialog.getByRole("tab", { name: "School system" })).toHaveCount(0);
});

test("the package is not made where the page that goes into it does not come, and is at the next try", async ({
	page,
}) => {
	await openTeaching(page, TEACH);
	await page.route("**/timeline.html", (route) => route.abort());
	await page.getByRole("button", { name: "Share", exact: true }).click();
	const dialog = page.getByRole("dialog", { name: "Share" });
	await dialog.getByRole("tab", { name: "School system" }).click();
	const save = dialog.getByRole("button", { name: "Save the SCORM package" });
	await save.click();
	await expect(dialog.locator("p[role=status]")).toContainText("timeline.html did not load");
	await page.unroute("**/timeline.html");
	await Promise.all([page.waitForEvent("download"), save.click()]);
});

test("score, status, time and the attempt arrive, and the next visit goes on where this one stopped", async ({
	page,
	system,
}) => {
	const said = recordConsole(page);
	const timeline = await system.open();
	await expect(timeline.locator("html")).toHaveAttribute("data-app", "ready");
	await expect(timeline.getByRole("heading", { name: TITLE })).toBeVisible();
	expect(await keptIn(page)).toMatchObject({ core: { lesson_status: "incomplete" } });
	await expect(timeline.getByText("go to the school’s system that opened this page")).toBeVisible();
	await expect(timeline.getByText("Nothing is sent")).toHaveCount(0);

	const score = await checkWrongOrder(timeline);
	await expect
		.poll(() => keptIn(page))
		.toMatchObject({ core: { score: { raw: String(score), max: "100" } } });
	await button(timeline, /^Move up/)
		.last()
		.click();
	const order = await cards(timeline);
	await page.reload();
	await expect.poll(async () => (await keptIn(page)).finished).toBe(1);
	const left = await keptIn(page);
	expect(left.core).toMatchObject({ lesson_status: "incomplete", exit: "suspend" });
	expect(left.suspend_data).toMatch(/^[\w.~-]{5,400}$/);

	await expect(timeline.locator(".reorder")).toBeVisible();
	await expect.poll(() => cards(timeline)).toEqual(order);
	// A later visit too, where no address can have remembered it.
	await system.leave();
	await system.open();
	await expect.poll(() => cards(timeline)).toEqual(order);
	await button(timeline, /^Check/).click();
	await button(timeline, "Show the answers").click();
	await expect.poll(() => keptIn(page)).toMatchObject({ core: { lesson_status: "completed" } });
	await system.leave();
	const done = await keptIn(page);
	expect(done.finished).toBe(3);
	expect(done.core.exit).toBe("");
	// As the system keeps it: of half a second it writes one digit.
	expect(done.core.session_time).toMatch(/^\d{2,4}:\d\d:\d\d\.\d{1,2}$/);
	expect(done.core.session_time).not.toMatch(/^0+:00:00\.0+$/);
	expect(said).toEqual([]);
});

test.describe("with a pass mark", () => {
	test.use({ passMark: "100" });
	test("who shows the answers before all is right has failed, and passes who then gets all right", async ({
		page,
		system,
	}) => {
		const timeline = await system.open();
		expect(await checkWrongOrder(timeline)).toBeLessThan(100);
		await expect.poll(() => keptIn(page)).toMatchObject({ core: { lesson_status: "incomplete" } });
		await button(timeline, "Show the answers").click();
		await expect.poll(() => keptIn(page)).toMatchObject({ core: { lesson_status: "failed" } });
		await button(timeline, "Start again").click();
		await putInOrder(timeline, TITLES);
		await button(timeline, /^Check/).click();
		await expect
			.poll(() => keptIn(page))
			.toMatchObject({ core: { lesson_status: "passed", score: { raw: "100" } } });
	});
});

test.describe("made by the one file, from a disk", () => {
	test.use({ maker: FILE });
	test("the package works too, and finds a system past a page of another origin", async ({
		page,
		system,
	}) => {
		const said = recordConsole(page);
		const timeline = await system.open({ between: true });
		const score = await checkWrongOrder(timeline);
		await expect.poll(() => keptIn(page)).toMatchObject({ core: { score: { raw: String(score) } } });
		await expect(timeline.locator(".notice")).toHaveCount(0);
		expect(said).toEqual([]);
	});
});

test("without a system the packed page says so once, and practice works", async ({ page, system }) => {
	await system.open();
	const launch = await page.locator("#content").getAttribute("src");
	await page.goto(launch ?? "");
	const notice = page.getByText("No school system was found around this page");
	await expect(notice).toBeVisible();
	await page.getByRole("button", { name: "Dismiss" }).click();
	await page
		.getByRole("button", { name: /^Move up/ })
		.last()
		.click();
	await page.getByRole("button", { name: /^Check/ }).click();
	await expect(page.getByRole("heading", { name: /in the right order/ })).toBeVisible();
	await expect(notice).toHaveCount(0);
});
