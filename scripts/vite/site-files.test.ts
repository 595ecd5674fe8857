import { content } from "virtual:timeline-content";
import { build, createServer } from "vite";
import { afterEach, describe, expect, it, vi } from "vitest";
import { downloads } from "../../src/i18n/downloads.ts";
import { siteContent } from "./site-content.ts";
import { siteFiles } from "./site-files.ts";

const site = siteContent();

afterEach(() => vi.unstubAllEnvs());

/** What a build of nothing else writes, by name. */
async function built(): Promise<ReadonlyMap<string, string | Uint8Array>> {
	const result = await build({
		configFile: false,
		logLevel: "silent",
		plugins: [
			siteFiles(site),
			{
				name: "nothing",
				resolveId: (id) => (id === "nothing" ? id : null),
				load: (id) => (id === "nothing" ? "export default 0" : null),
			},
		],
		build: { write: false, rolldownOptions: { input: "nothing" } },
	});
	const [only] = [result].flat();
	if (!only || !("output" in only)) throw new Error("The build made nothing.");
	return new Map(
		only.output.flatMap((file) => (file.type === "asset" ? [[file.fileName, file.source]] : [])),
	);
}

describe("siteFiles", () => {
	it("writes every download into data/, and the images and the manifest beside the page", async () => {
		vi.stubEnv("SITE_URL", "");
		const files = await built();
		const downloaded = [...files].filter(([name]) => name.startsWith("data/"));
		expect(downloaded.toSorted()).toEqual(
			downloads.map(({ fileName, make }) => [`data/${fileName}`, make(content, null)]).toSorted(),
		);
		expect([...files.keys()].filter((name) => !name.startsWith("data/")).toSorted()).toEqual([
			"apple-touch-icon.png",
			"card.png",
			"icon-192.png",
			"icon-512.png",
			"icon-maskable-512.png",
			"manifest.webmanifest",
		]);
	});

	it("lets the files lead to where the site will stand, with an answer for oEmbed", async () => {
		vi.stubEnv("SITE_URL", "https://a.example/t");
		const files = await built();
		expect(files.get("data/events.csv")).toContain("https://a.example/t/#e=may-session");
		expect(files.get("oembed.json")).toContain("https://a.example/t/card.png");
	});

	it("serves the downloads while developing, each with its type", async () => {
		const server = await createServer({
			configFile: false,
			logLevel: "error",
			appType: "custom",
			plugins: [siteFiles(site)],
			optimizeDeps: { noDiscovery: true },
			server: { port: 0, host: "127.0.0.1", hmr: false, ws: false, watch: null },
		});
		try {
			await server.listen();
			const base = server.resolvedUrls?.local[0];
			const answer = await fetch(`${base}data/events.ics`);
			expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
			expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
			expect((await fetch(`${base}data/none.ics`)).status).toBe(404);
		} finally {
			await server.close();
		}
	});
});
