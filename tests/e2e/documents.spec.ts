import { expect } from "@playwright/test";
import { EMBED_SIZE } from "../../src/model/embed-code.ts";
import { codeBlocks, messagesIn, readDocument } from "../documents/read-document.ts";
import { expectReady, saidToHost, sayToTimeline, test } from "./support/host-page.ts";
import { detail, recordConsole } from "./support/timeline.ts";

const embedding = readDocument("docs/embedding.md");
const [FRAME = "", ELEMENT = ""] = codeBlocks(embedding, "html");

/** A code of the documents' with the site that is tested in the place of the example's. */
const forSite = (code: string, site = "") => code.replaceAll("https://example.org/csto/", site);

/** A host with ideas of its own about frames. */
const host = (body: string) =>
	`<!doctype html><html lang="en"><title>Host</title><style>iframe { height: auto; max-width: 100% }</style>${body}`;

test("the documents' frame works as it stands, as high as it says whatever the host's style sheet", async ({
	page,
	openPages,
	baseURL,
}) => {
	const said = recordConsole(page);
	await openPages({ "/": { html: host(forSite(FRAME, baseURL)) } });
	const timeline = page.locator("iframe").contentFrame();
	await expectReady(timeline);
	await expect(detail(timeline)).toHaveAttribute("data-event-detail", "sochi-meeting");
	expect(await page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBe(EMBED_SIZE.height);
	expect(said).toEqual([]);
});

test("the documents' frame shows its event also where a host lets no script run", async ({
	page,
	openPages,
	baseURL,
}) => {
	const code = forSite(FRAME, baseURL).replace(/sandbox="[^"]*"/, 'sandbox=""');
	await openPages({ "/": { html: host(code) } });
	const article = page.locator("iframe").contentFrame().locator("#sochi-meeting");
	await expect(article.getByRole("heading").first()).toBeInViewport();
});

test("the documents' element works as it stands", async ({ page, openPages, baseURL }) => {
	const said = recordConsole(page);
	await openPages({ "/": { html: host(forSite(ELEMENT, baseURL)) } });
	const timeline = page.locator("csto-timeline iframe").contentFrame();
	await expectReady(timeline);
	await expect(detail(timeline)).toHaveAttribute("data-event-detail", "sochi-meeting");
	await expect(page.getByRole("link")).toBeHidden();
	expect(said).toEqual([]);
});

test("frame and page say to each other what the documents say", async ({ page, openHost }) => {
	const timeline = await openHost();
	for (const message of messagesIn(embedding, "To the frame")) await sayToTimeline(page, message);
	await expect(detail(timeline)).toHaveAttribute("data-event-detail", "protest");
	await expect(timeline.locator("html")).toHaveAttribute("data-theme", "dark");
	for (const message of messagesIn(embedding, "From the frame")) {
		const kind = /(?:csto-timeline:|lti\.)\w+/.exec(JSON.stringify(message))?.[0] ?? "";
		await expect.poll(async () => (await saidToHost(page, kind)).length, kind).toBeGreaterThan(0);
	}
	const hashes = (await saidToHost(page, "csto-timeline:address")).map(({ hash }) => hash);
	expect(hashes).toContain("#e=protest");
});
