// @vitest-environment jsdom
import { content } from "virtual:timeline-content";
import { parse } from "@retorquere/bibtex-parser";
import { AST } from "astrocite-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../../../tests/model/hostile-text.ts";
import { citations } from "../../../tests/ui/read-citations.ts";
import { paperWords } from "../../i18n/paper-words.ts";
import { type KeptItem, keptItems } from "./kept-item.ts";
import { splitCitation } from "./split-citation.ts";
import { cleanNote, type Tray } from "./tray.ts";
import { trayHtml } from "./tray-html.ts";
import { PAPER_STYLES, type PaperStyle, trayPaper } from "./tray-paper.ts";
import { trayBibtex, trayRis } from "./tray-records.ts";
import { trayText } from "./tray-text.ts";

const PAGE = "https://www.example.org/t/";
const quotes = content.events.flatMap((event) => event.quotes);
const accounts = content.events.flatMap((event) => event.accounts);
const ids = [...quotes, ...accounts].map(({ id }) => id);

const notes = hostileText.map(cleanNote);
const trays: fc.Arbitrary<Tray> = fc
	.shuffledSubarray(ids, { maxLength: 12 })
	.chain((chosen) => fc.tuple(...chosen.map((id) => fc.record({ id: fc.constant(id), note: notes }))));
const styles = fc.constantFrom(...PAPER_STYLES);

const paperOf = (items: readonly KeptItem[], style: PaperStyle = "apa") =>
	trayPaper(items, { content, book: citations, style, page: PAGE, words: paperWords });
/** The sentence goes on behind an account's words, whose full stop comes at its end. */
const wordsOf = (item: KeptItem) =>
	item.kind === "quote" ? item.quote.exact : item.account.says.replace(/\.$/, "");

/** Checks that all of it stands in `text` in this order. */
function expectInOrder(text: string, parts: readonly string[]): void {
	let from = 0;
	for (const part of parts) {
		const at = text.indexOf(part, from);
		expect(at, part).toBeGreaterThanOrEqual(from);
		from = at + part.length;
	}
}

/** What must stand in a tray's paper, in this order. */
const partsOf = (items: readonly KeptItem[]) =>
	items.flatMap((item) => [item.event.title, wordsOf(item), ...(item.note === "" ? [] : [item.note])]);

describe("what a tray holds", () => {
	it("is what its ids name, in its order, with the lines; what they do not name is left out", () => {
		fc.assert(
			fc.property(trays, fc.nat({ max: 12 }), (tray, at) => {
				const items = keptItems(tray.toSpliced(at, 0, { id: "no-such-1", note: "lost?" }), content.events);
				expect(items.map(({ id, note }) => ({ id, note }))).toEqual(tray);
			}),
		);
	});
});

describe("a citation taken apart", () => {
	it("is the words with their pointer, and the entry", () => {
		expect(splitCitation("“Words” (Somebody)\n\nAn entry.")).toEqual({
			inText: "“Words” (Somebody)",
			entry: "An entry.",
		});
		expect(splitCitation("“Words” (Somebody)\n\n[1 May] is theirs.\n\nAn entry.")).toEqual({
			inText: "“Words” (Somebody)\n\n[1 May] is theirs.",
			entry: "An entry.",
		});
		expect(splitCitation("An entry.")).toEqual({ inText: "", entry: "An entry." });
	});

	it("gives back everything that the book has", () => {
		for (const { id } of quotes)
			for (const style of PAPER_STYLES) {
				const { inText, entry } = splitCitation(citations.quotes[id]?.[style] ?? "");
				expect(`${inText}\n\n${entry}`).toBe(citations.quotes[id]?.[style]);
				expect(inText).not.toBe("");
			}
	});
});

describe("a tray's text", () => {
	it("has everything kept once, in the tray's order, with the reader's lines and then the sources", () => {
		fc.assert(
			fc.property(trays, styles, (tray, style) => {
				const items = keptItems(tray, content.events);
				const paper = paperOf(items, style);
				const text = trayText(paper);
				expectInOrder(text, [...partsOf(items), "Sources", ...paper.sources]);
				expect(paper.items.map(({ id }) => id)).toEqual(tray.map(({ id }) => id));
			}),
		);
	});

	it("names each source once: the article, however many quotes are from it, and the timeline for its own sentences", () => {
		const all = keptItems(
			ids.map((id) => ({ id, note: "" })),
			content.events,
		);
		for (const style of PAPER_STYLES) {
			const { sources } = paperOf(all, style);
			expect(new Set(sources).size).toBe(sources.length);
			expect(sources.filter((source) => source.includes(content.source.url))).toHaveLength(1);
			expect(sources.filter((source) => source.includes(PAGE))).toHaveLength(1);
			for (const { url } of accounts)
				expect(sources.filter((source) => source.includes(url)).length).toBeGreaterThan(0);
			const only = paperOf(
				all.filter(({ kind }) => kind === "quote"),
				style,
			).sources;
			expect(only).toHaveLength(1);
		}
	});

	it("gives a passage in quotation marks, and a report as reported, in the timeline's words", () => {
		const items = keptItems(
			[
				{ id: "sochi-meeting-1", note: "" },
				{ id: "amb-relieved", note: "Why then?" },
			],
			content.events,
		);
		const [quote, account] = paperOf(items).items;
		expect(quote?.words).toEqual([
			expect.stringMatching(/^“In this regard, .* servant\.” \(Putin, as cited in /),
		]);
		expect(quote?.words[0]).toContain("2022, para. 18; [October 31] is presumably an editor’s addition)");
		expect(quote?.about).toContain("Vladimir Putin, direct speech, said on 23 November 2022");
		expect(account?.words[0]).not.toMatch(/^“/);
		expect(account?.words[0]).toContain("as reported by RFE/RL");
		expect(account?.words[0]).toContain("not a quotation");
		expect(trayText(paperOf(items))).toContain("\n\nMy own line: Why then?\n\n");
	});
});

describe("a tray's HTML", () => {
	it("reads as its text does, whatever the lines hold: none of it becomes an element", () => {
		fc.assert(
			fc.property(trays, styles, (tray, style) => {
				const items = keptItems(tray, content.events);
				const paper = paperOf(items, style);
				const parsed = new DOMParser().parseFromString(trayHtml(paper), "text/html");
				const blocks = [...parsed.body.querySelectorAll("h1, h2, p")].map(({ textContent }) => textContent);
				const expected = paper.items.flatMap(({ heading, words, about, note }) => [
					heading,
					...words,
					about,
					...(note === "" ? [] : [`${paper.noteLabel}${note}`]),
				]);
				expect(blocks).toEqual([paper.heading, ...expected, paper.sourcesHeading, ...paper.sources]);
				const names = new Set([...parsed.querySelectorAll("*")].map(({ localName }) => localName));
				for (const name of names)
					expect([..."html head meta title style body h1 h2 p b span blockquote".split(" ")]).toContain(name);
				expect(parsed.querySelectorAll("blockquote")).toHaveLength(
					items.filter(({ kind }) => kind === "quote").length,
				);
			}),
			{ numRuns: 40 },
		);
	});

	it("says in which encoding it is before anything else, and asks for nothing", () => {
		const html = trayHtml(paperOf(keptItems([{ id: "protest-3", note: "Երևան" }], content.events)));
		expect(html.indexOf('<meta charset="utf-8">')).toBeLessThan(html.indexOf("<title>"));
		expect(html).not.toMatch(/<(?:script|link|img)|\ssrc=|url\(/);
	});
});

describe("a tray's records", () => {
	const plain = fc.string({ unit: "grapheme", maxLength: 80 }).map(cleanNote);

	it("are RIS, one for each thing kept, whose last notes are the reader's", () => {
		fc.assert(
			fc.property(trays, (tray) => {
				const items = keptItems(tray, content.events);
				const records = trayRis(items, citations, paperWords)
					.split(/^ER {2}- $/m)
					.slice(0, -1);
				expect(records).toHaveLength(items.length);
				for (const [index, item] of items.entries()) {
					const lines = records[index]?.trim().split("\n") ?? [];
					expect(lines[0]).toMatch(/^TY {2}- /);
					for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
					expect(lines.some((line) => line.startsWith("N1") && line.includes(wordsOf(item)))).toBe(true);
					if (item.note !== "") expect(lines.at(-1)).toBe(`N1  - My own line: ${item.note}`.trimEnd());
				}
			}),
		);
	});

	it("are read by a parser of RIS", () => {
		const items = keptItems(
			ids.map((id) => ({ id, note: "Who says so?" })),
			content.events,
		);
		const { children } = AST.parse(trayRis(items, citations, paperWords));
		expect(children).toHaveLength(ids.length);
		for (const { properties } of children)
			expect(properties.at(-1)).toMatchObject({ key: "N1", value: "My own line: Who says so?" });
	});

	it("are BibTeX with a key for each, whatever the lines hold", () => {
		fc.assert(
			fc.property(trays, plain, (tray, line) => {
				const items = keptItems(
					tray.map(({ id, note }, index) => ({ id, note: index % 2 === 0 ? note : line })),
					content.events,
				);
				const { entries, errors } = parse(trayBibtex(items, citations, paperWords), { sentenceCase: false });
				expect(errors).toEqual([]);
				expect(new Set(entries.map(({ key }) => key)).size).toBe(items.length);
			}),
			{ numRuns: 40 },
		);
	});

	it("have an account's sentence and the reader's line in BibTeX's annote", () => {
		const items = keptItems([{ id: "amb-relieved", note: "50% {sure} & \\ok" }], content.events);
		const bibtex = trayBibtex(items, citations, paperWords);
		expect(bibtex).toMatch(/\tannote = \{Kazakhstan’s presidency announced .*\},\n\}\n$/);
		expect(bibtex).toContain("My own line: 50\\% \\{sure\\} \\& \\textbackslash{}ok},");
	});
});
