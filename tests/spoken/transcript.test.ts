import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BROWSERS } from "./programs.ts";
import { compareTranscripts, partOf, STOPPED, writeTranscript } from "./transcript.ts";
import { WALK } from "./walk.ts";

const text = writeTranscript("Head", [
	{ part: "Zoom" },
	{ key: "+", said: ["8 March to 30 September.", "5 of 20 events shown."] },
	{ key: "0", said: [] },
	{ part: "Search" },
	{ key: "/", said: ["Search entry."] },
]);

describe("a transcript", () => {
	it("has a line for each key and each thing that is said", () => {
		expect(text).toBe(
			[
				"Head",
				"",
				"## Zoom",
				"",
				"+ → 8 March to 30 September.",
				"    → 5 of 20 events shown.",
				"0 → (nothing)",
				"",
				"## Search",
				"",
				"/ → Search entry.",
				"",
			].join("\n"),
		);
	});

	it("gives a part by its name", () => {
		expect(partOf(text, "Search")).toBe("/ → Search entry.");
		expect(partOf(text, "Sea")).toBe("");
	});

	it("differs by the lines that are gone and those that are new, behind the line before them", () => {
		const zoom = partOf(text, "Zoom");
		expect(compareTranscripts(zoom, zoom)).toEqual([]);
		expect(compareTranscripts(zoom, zoom.replace("5 of", "6 of"))).toEqual([
			"  + → 8 March to 30 September.",
			"-     → 5 of 20 events shown.",
			"+     → 6 of 20 events shown.",
		]);
		expect(compareTranscripts("", "Tab → Skip")).toEqual(["  (the beginning)", "- ", "+ Tab → Skip"]);
	});
});

describe.each(BROWSERS)("the transcript of %s", (browser) => {
	const stored = readFileSync(join(import.meta.dirname, `transcripts/${browser}.txt`), "utf8");

	it("says in its first line which version of Orca speaks", () => {
		expect(stored.split("\n")[0]).toMatch(/^Orca \d+, \w+:/);
	});

	it("has every part of the walk, each to its end", () => {
		expect([...stored.matchAll(/^## (.+)$/gm)].map(([, name]) => name)).toEqual(WALK.map(({ name }) => name));
		expect(stored).not.toContain(STOPPED);
	});
});
