import { content } from "virtual:timeline-content";
import { createServer } from "vite";
import { afterEach, describe, expect, it, vi } from "vitest";
import { downloads } from "../../src/i18n/downloads.ts";
import { exportedFiles } from "./exports-plugin.ts";

afterEach(() => vi.unstubAllEnvs());

function built(): Map<string, string> {
	const files = new Map<string, string>();
	const plugin = exportedFiles();
	plugin.configResolved({ root: process.cwd() });
	plugin.generateBundle.call({
		emitFile: ({ fileName, source }) => files.set(fileName, source),
	});
	return files;
}

describe("exportedFiles", () => {
	it("writes every download into data/", () => {
		expect([...built()]).toEqual(
			downloads.map(({ fileName, make }) => [`data/${fileName}`, make(content, null)]),
		);
	});

	it("lets the files lead to where the site will stand", () => {
		vi.stubEnv("SITE_URL", "https://a.example/t");
		expect(built().get("data/events.csv")).toContain("https://a.example/t/#e=may-session");
	});

	it("serves them while developing, each with its type", async () => {
		const server = await createServer({
			configFile: false,
			logLevel: "error",
			appType: "custom",
			plugins: [exportedFiles()],
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
