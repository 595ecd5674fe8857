import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { timelineContent } from "../../scripts/vite/content-plugin.ts";

const realContent = join(import.meta.dirname, "../../src/content");
const virtualId = "virtual:timeline-content";
let folder = "";

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "timeline-content-"));
	cpSync(realContent, folder, { recursive: true, filter: (source) => !/\.tsx?$/.test(source) });
});

afterEach(() => rmSync(folder, { recursive: true }));

function load(module = virtualId) {
	const plugin = timelineContent({ folder });
	const watched: string[] = [];
	const id = plugin.resolveId(module) ?? "";
	return { code: plugin.load.call({ addWatchFile: (file) => watched.push(file) }, id) ?? "", watched };
}

function changeOneLetter(): void {
	const file = join(folder, "events/main-failure.json");
	writeFileSync(file, readFileSync(file, "utf8").replace("caused great damage", "caused greet damage"));
}

describe("timelineContent", () => {
	it("gives the content as plain data and watches its files", async () => {
		const { code, watched } = load();
		const { content } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
		expect(content.events).toHaveLength(20);
		expect(watched).toContain(join(folder, "events/main-failure.json"));
	});

	it("gives questions and lessons in a module of their own, and fails when an event has no questions", async () => {
		const { code, watched } = load("virtual:timeline-teaching");
		const { teaching } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
		expect(Object.keys(teaching.questions)).toHaveLength(20);
		const file = join(folder, "teaching/questions.json");
		expect(watched).toContain(file);
		writeFileSync(file, readFileSync(file, "utf8").replace('"protest":', '"parade":'));
		expect(() => load("virtual:timeline-teaching")).toThrow(
			/teaching\/questions\.json\n.*unknown event "parade".*the event "protest" has no questions/s,
		);
	});

	it("carries neither the fingerprint nor any code to the reader", () => {
		const { code } = load();
		const { hashes } = JSON.parse(readFileSync(join(folder, "fingerprint.json"), "utf8"));
		expect(hashes.filter((hash: string) => code.includes(hash))).toEqual([]);
		expect(code).not.toMatch(/\bimport\b\s*[{*"]/);
	});

	it("leaves other modules alone", () => {
		const plugin = timelineContent({ folder });
		expect(plugin.resolveId("./main.ts")).toBeUndefined();
		expect(plugin.load.call({ addWatchFile: () => {} }, "/src/main.ts")).toBeUndefined();
	});

	it("fails with file, event, quote, nearest match and token when a letter of a real quote is changed", () => {
		changeOneLetter();
		expect(load).toThrow(/events\/main-failure\.json/);
		expect(load).toThrow(
			/event "main-failure", quote "[a-z0-9-]+": (not verbatim: the nearest match|.*cannot check)/,
		);
	});

	it("stops a build, with the same message", async () => {
		changeOneLetter();
		const entry = join(folder, "entry.js");
		writeFileSync(entry, `export { content } from "${virtualId}";`);
		const running = build({
			root: folder,
			configFile: false,
			logLevel: "silent",
			plugins: [timelineContent({ folder })],
			build: { write: false, lib: { entry, formats: ["es"] } },
		});
		await expect(running).rejects.toThrow(/events\/main-failure\.json.*event "main-failure", quote/s);
	});
});
