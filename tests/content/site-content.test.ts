import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { siteContent, VIRTUAL_MODULES } from "../../scripts/vite/site-content.ts";
import { siteFiles } from "../../scripts/vite/site-files.ts";
import { parseContent } from "../../src/content/parse-content.ts";
import { parseTeaching } from "../../src/content/parse-teaching.ts";

vi.mock("../../src/content/parse-content.ts", { spy: true });
vi.mock("../../src/content/parse-teaching.ts", { spy: true });

const realContent = join(import.meta.dirname, "../../src/content");
const scripts = join(import.meta.dirname, "../../scripts/vite");
const names = Object.keys(VIRTUAL_MODULES);
let folder = "";
let server: ViteDevServer | undefined;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "timeline-content-"));
	cpSync(realContent, folder, { recursive: true, filter: (source) => !/\.tsx?$/.test(source) });
	vi.mocked(parseContent).mockClear();
	vi.mocked(parseTeaching).mockClear();
});

afterEach(async () => {
	await server?.close();
	server = undefined;
	rmSync(folder, { recursive: true });
});

async function serve(): Promise<ViteDevServer> {
	const site = siteContent(folder);
	server = await createServer({
		root: folder,
		configFile: false,
		logLevel: "silent",
		appType: "custom",
		plugins: [site.modules, siteFiles(site)],
		optimizeDeps: { noDiscovery: true },
		server: { port: 0, host: "127.0.0.1", ws: false, watch: null },
	});
	return server;
}

function buildWith(entryCode: string) {
	const entry = join(folder, "entry.js");
	writeFileSync(entry, entryCode);
	const site = siteContent(folder);
	return build({
		root: folder,
		publicDir: join(import.meta.dirname, "../../public"),
		configFile: false,
		logLevel: "silent",
		plugins: [site.modules, siteFiles(site)],
		build: { write: false, lib: { entry, formats: ["es"], fileName: "entry" } },
	});
}

function edit(name: string, from: string, to: string): string {
	const file = join(folder, name);
	const text = readFileSync(file, "utf8");
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
	return file;
}

const changeOneLetter = () => edit("events/main-failure.json", "caused great damage", "caused greet damage");

describe("siteContent", () => {
	it("gives the content, its outline, questions and citations as plain data", async () => {
		const { ssrLoadModule } = await serve();
		const { content } = await ssrLoadModule("virtual:timeline-content");
		expect(content.events).toHaveLength(20);
		const { outline } = await ssrLoadModule("virtual:timeline-outline");
		expect(outline.events).toHaveLength(20);
		const { teaching } = await ssrLoadModule("virtual:timeline-teaching");
		expect(Object.keys(teaching.questions)).toHaveLength(20);
		const { citations } = await ssrLoadModule("virtual:citations");
		expect(Object.keys(citations.events)).toHaveLength(20);
	});

	it("carries neither the fingerprint nor any code to the reader", async () => {
		const { pluginContainer } = (await serve()).environments.ssr;
		const code = await pluginContainer.load("\0virtual:timeline-content");
		if (typeof code !== "string") throw new Error("The module has no code.");
		const { hashes } = JSON.parse(readFileSync(join(folder, "fingerprint.json"), "utf8"));
		expect(hashes.filter((hash: string) => code.includes(hash))).toEqual([]);
		expect(code).not.toMatch(/\bimport\b\s*[{*"]/);
	});

	it("leaves other modules alone", async () => {
		const { pluginContainer } = (await serve()).environments.ssr;
		expect(await pluginContainer.resolveId("virtual:other")).toBeNull();
		expect(await pluginContainer.load("/src/main.ts")).toBeNull();
	});

	it("fails with file, event, quote, nearest match and token when a letter of a real quote is changed", () => {
		changeOneLetter();
		const { facts } = siteContent(folder);
		expect(facts).toThrow(/events\/main-failure\.json/);
		expect(facts).toThrow(
			/event "main-failure", quote "[a-z0-9-]+": (not verbatim: the nearest match|.*cannot check)/,
		);
	});

	it("fails when an event has no questions", () => {
		edit("teaching/questions.json", '"protest":', '"parade":');
		expect(siteContent(folder).facts).toThrow(
			/teaching\/questions\.json\n.*unknown event "parade".*the event "protest" has no questions/s,
		);
	});
});

describe("a build", () => {
	it("reads and proves the content once, whatever is made of it", async () => {
		const all = names.map((name) => `import ${JSON.stringify(name)};`).join("\n");
		const built = await buildWith(`${all}\nexport { content } from "virtual:timeline-content";`);
		const [result] = [built].flat();
		const files = result && "output" in result ? result.output.map(({ fileName }) => fileName) : [];
		expect(files).toEqual(expect.arrayContaining(["card.png", "manifest.webmanifest", "data/events.csv"]));
		expect(parseContent).toHaveBeenCalledTimes(1);
		expect(parseTeaching).toHaveBeenCalledTimes(1);
	});

	it("has no plugin that reads the content by itself", () => {
		const readers = readdirSync(scripts, { recursive: true, encoding: "utf8" }).filter(
			(name) =>
				name.endsWith(".ts") &&
				!name.endsWith(".test.ts") &&
				/content\/(parse|read)-/.test(readFileSync(join(scripts, name), "utf8")),
		);
		expect(readers).toEqual(["site-content.ts"]);
	});

	it("stops with the fault's own message", async () => {
		changeOneLetter();
		await expect(buildWith('export { content } from "virtual:timeline-content";')).rejects.toThrow(
			/events\/main-failure\.json.*event "main-failure", quote/s,
		);
	});
});

describe("a change of a content file while developing", () => {
	it("makes every module of it anew, and the downloads, and loads the page again", async () => {
		const running = await serve();
		const { client, ssr } = running.environments;
		const send = vi.spyOn(client.hot, "send");
		for (const name of names) {
			await client.transformRequest(name);
			await ssr.transformRequest(name);
		}
		const made = () =>
			[client, ssr].flatMap(({ moduleGraph }) =>
				Object.values(VIRTUAL_MODULES).map(({ resolved }) => moduleGraph.getModuleById(resolved)),
			);
		expect(made().map((module) => module?.transformResult)).not.toContain(null);
		const file = edit("site.json", '"title": "', '"title": "Another title: ');
		running.watcher.emit("change", file);
		await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: "full-reload" }));
		await vi.waitFor(() =>
			expect(made().map((module) => module?.transformResult)).toEqual(made().map(() => null)),
		);
		expect(parseContent).toHaveBeenCalledTimes(2);
		expect((await running.ssrLoadModule("virtual:timeline-content")).content.title).toMatch(/^Another title/);
		expect(JSON.stringify(await running.ssrLoadModule("virtual:citations"))).toContain("Another title");
		await running.listen();
		const answer = await fetch(`${running.resolvedUrls?.local[0]}data/events.json`);
		expect(await answer.text()).toContain("Another title");
		expect(parseContent).toHaveBeenCalledTimes(2);
	});

	it("shows over the page what is wrong with it", async () => {
		const running = await serve();
		const send = vi.spyOn(running.environments.client.hot, "send");
		running.watcher.emit("change", changeOneLetter());
		await vi.waitFor(() => expect(send).toHaveBeenCalled());
		expect(send).toHaveBeenCalledWith({
			type: "error",
			err: expect.objectContaining({
				message: expect.stringMatching(/events\/main-failure\.json.*event "main-failure", quote/s),
				plugin: "site-content",
			}),
		});
	});
});
