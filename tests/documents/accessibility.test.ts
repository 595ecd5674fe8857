import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument, tableRows } from "./read-document.ts";

const document = readDocument("docs/accessibility.md");
const root = resolve(import.meta.dirname, "../..");

/** The critical heuristics of Chartability, by their names there. */
const CRITICAL = [
	"Low contrast",
	"Only visual",
	"Small text size",
	"Visual presents seizure risk",
	"Interaction output only has one input",
	"No interaction cues or instructions",
	"Controls override AT controls",
	"No explanation for purpose or for how to read",
	"No title, summary, or caption",
	"Reading level inappropriate",
	"No table",
	"Data density inappropriate",
	"Navigation and interaction is tedious",
	"User style change not respected",
];

const rows = ["Heuristic", "Criterion", "Way"].flatMap((head) => tableRows(document, head));
const claims = rows.flatMap(([name = "", , evidence = ""]) =>
	[...evidence.matchAll(/`([^`]+)`: ((?:“[^”]+”(?:, )?)+)/g)].map(([, file = "", titles = ""]) => ({
		name,
		file,
		titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title = ""]) => title),
	})),
);

describe("docs/accessibility.md", () => {
	it("goes through every critical heuristic", () => {
		expect(tableRows(document, "Heuristic").map(([name]) => name)).toEqual(CRITICAL);
	});

	it("has a test for every claim", () => {
		for (const [name] of rows) expect(claims.map((claim) => claim.name)).toContain(name);
	});

	it.each(claims)("names a test that there is: $file, for “$name”", ({ file, titles }) => {
		const source = readDocument(file);
		for (const title of titles) expect(source).toContain(title);
	});

	it("quotes what stands in both transcripts", () => {
		const quoted = [...document.matchAll(/Both transcripts: “([^”]+)”/g)].map(([, line = ""]) => line);
		expect(quoted.length).toBeGreaterThan(0);
		for (const browser of ["firefox", "chromium"])
			for (const line of quoted)
				expect(readDocument(`tests/spoken/transcripts/${browser}.txt`)).toContain(`→ ${line}\n`);
	});

	it("links to files that there are", () => {
		const links = [...document.matchAll(/\]\((\.\.?\/[^)#]+)\)/g)].map(([, path = ""]) => path);
		expect(links.length).toBeGreaterThan(2);
		for (const link of links) expect(existsSync(resolve(root, "docs", link)), link).toBe(true);
	});
});
