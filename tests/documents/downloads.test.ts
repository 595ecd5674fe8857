import { content } from "virtual:timeline-content";
import { expect, it } from "vitest";
import { downloads } from "../../src/i18n/downloads.ts";
import { readDocument } from "./read-document.ts";

const document = readDocument("docs/downloads.md");
const textOf = (id: string) => downloads.find((download) => download.id === id)?.make(content, null) ?? "";

it("names every file in docs/downloads.md, in the order in which they are offered", () => {
	const named = document.match(/(?<=^\| `)[\w.]+(?=` \|)/gm);
	expect(named).toEqual(downloads.map(({ fileName }) => fileName));
});

it("gives the version of events.json, and names nothing in it that is not there", () => {
	const { version, format, glossary, events } = JSON.parse(textOf("json"));
	expect(document).toContain(`version ${version} of its own format`);
	expect(document).toContain(`\`${format}\``);
	expect(glossary).toBeDefined();
	for (const key of ["summaryText", "participants", "tellers", "occasion", "relations", "lead", "accounts"]) {
		expect(document).toContain(`\`${key}\``);
		expect(events[0]).toHaveProperty(key);
	}
});

it("names the terms of the annotations: none that is not there, and every one for origin and bearing", () => {
	const file = JSON.parse(textOf("jsonld"));
	const named = new Set(document.match(/(?<=`)(?:prov|cito|skos|dcterms):\w+(?=`)/g));
	for (const term of named) expect(textOf("jsonld")).toContain(`"${term}"`);
	const defined = Object.keys(file["@context"][1]).filter((term) => /^(?:prov|cito):/.test(term));
	expect(defined.length).toBeGreaterThan(6);
	for (const term of defined) expect([...named]).toContain(term);
});
