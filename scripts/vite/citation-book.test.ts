import { content } from "virtual:timeline-content";
import { parse, parseCSL, parseRIS } from "biblatex-csl-converter";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { citations } from "../../src/app/citations.ts";
import { ADDRESS_TOKEN, type CitationTexts, withAddress } from "../../src/model/citation.ts";
import { citationBook } from "./citation-book.ts";

const PAGE = "https://www.example.org/~reader/the_timeline/?a=50%25&b=c";
const { source, events, title } = content;
const quotes = events.flatMap((event) => event.quotes);
const names = new Map(content.people.map(({ id, name }) => [id, name]));

/** Every citation with what it must say, and where. */
const all = [
	{ name: "the timeline", texts: citations.timeline, title, url: PAGE, note: "" },
	...events.map((event) => ({
		name: event.id,
		texts: citations.events[event.id],
		title: event.title,
		url: `${PAGE}#e=${event.id}`,
		note: title,
	})),
	...quotes.map(({ id, exact }) => ({
		name: id,
		texts: citations.quotes[id],
		title: source.title,
		url: source.url,
		note: exact,
	})),
];

function text(texts: CitationTexts | undefined, format: keyof CitationTexts): string {
	if (!texts) throw new Error("There is no such citation");
	return withAddress(texts[format], PAGE);
}

const node = z.object({ text: z.string() });

/** A parser's field as plain text. */
function plain(field: unknown): string {
	return typeof field === "string"
		? field
		: z
				.array(node)
				.parse(field ?? [])
				.map((part) => part.text)
				.join("");
}

/** The parser reads quotation marks as structure, knows no `\textquoteright`, and leaves dashes as they are written. */
const withoutMarks = (words: string): string => words.replaceAll(/["'“”’]/g, "").replaceAll("--", "–");

/** What LaTeX sets for the commands that the quotes need. */
const asSet = (latex: string): string =>
	latex
		.replaceAll("\\textquoteright{}", "’")
		.replaceAll("``", "“")
		.replaceAll("''", "”")
		.replaceAll("--", "–");

/* After csl-data.json of the CSL schema, narrowed to what is written here; no package carries it. */
const cslData = z.tuple([
	z.strictObject({
		id: z.string().min(1),
		type: z.enum(["webpage", "article-newspaper"]),
		title: z.string(),
		"container-title": z.string().optional(),
		URL: z.url(),
		language: z.string(),
		note: z.string().optional(),
		issued: z.strictObject({ "date-parts": z.tuple([z.tuple([z.int()])]) }).optional(),
	}),
]);

describe("citationBook", () => {
	it("cites the timeline, every event and every quote", () => {
		expect(Object.keys(citations.events).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
		expect(Object.keys(citations.quotes).toSorted()).toEqual(quotes.map(({ id }) => id).toSorted());
	});

	it("is the same whenever it is made", () => {
		expect(citationBook(content)).toEqual(citations);
		expect(JSON.stringify(citations)).not.toMatch(/accessed|Accessed|retrieved|\b20(?:2[3-9]|[3-9]\d)-\d\d/);
	});

	it("follows the three styles: no author, no day, the year of the article alone", () => {
		const article = source.title;
		expect(text(citations.timeline, "apa")).toBe(`${title}. (n.d.). ${PAGE}`);
		expect(text(citations.timeline, "mla")).toBe(`The CSTO in 2022. ${PAGE}.`);
		expect(text(citations.timeline, "chicago")).toBe(`“The CSTO in 2022.” n.d. ${PAGE}.`);
		const { apa = "", mla = "", chicago = "" } = citations.quotes["putin-peace-treaty-4"] ?? {};
		const words =
			"“The talks that took place laid a solid foundation for future compromises on fundamental issues,”";
		expect(apa).toBe(
			`${words} (“${article},” 2022, para. 18)\n\n${article}. (2022). Caucasus Watch. ${source.url}`,
		);
		expect(mla).toBe(`${words} (“${article}”)\n\n“${article}.” Caucasus Watch, 2022, ${source.url}.`);
		expect(chicago).toBe(
			`${words} (Caucasus Watch 2022, para. 18)\n\nCaucasus Watch. 2022. “${article},” 2022. ${source.url}.`,
		);
	});

	it("has every quote character by character in every form", () => {
		for (const { id, exact } of quotes) {
			const { apa = "", mla = "", chicago = "", ris = "" } = citations.quotes[id] ?? {};
			for (const one of [apa, mla, chicago, ris]) expect(one).toContain(exact);
			expect(asSet(text(citations.quotes[id], "bibtex"))).toContain(`“${exact}”`);
			expect(JSON.parse(text(citations.quotes[id], "csl-json"))[0].note).toContain(exact);
		}
	});

	it("names speaker and paragraph of every quote where there is a place for a note", () => {
		for (const { id, speaker, paragraph, mode } of quotes) {
			for (const format of ["ris", "bibtex", "csl-json"] as const) {
				expect(text(citations.quotes[id], format)).toContain(
					`${names.get(speaker ?? "") ?? "The article"}, `,
				);
				expect(text(citations.quotes[id], format).includes(`, paragraph ${paragraph}: `)).toBe(
					mode !== "heading",
				);
			}
		}
	});

	it("names the occasion of what was said, with its date", () => {
		const { ris } = citations.quotes["may-session-1"] ?? {};
		expect(ris).toContain("said on 23 November 2022 at the joint meeting of the councils, paragraph ");
	});

	it("points at a heading by its words alone, which are no paragraph", () => {
		const headings = quotes.filter(({ mode }) => mode === "heading");
		expect(headings.length).toBeGreaterThan(0);
		for (const { id, exact } of headings) {
			const { apa = "", chicago = "", ris = "" } = citations.quotes[id] ?? {};
			for (const one of [apa, chicago, ris]) expect(one).not.toMatch(/para/);
			expect(apa).toContain(`“${exact}” (“${source.title},” 2022)`);
			expect(ris).toContain(`The article, heading: “${exact}”`);
		}
	});

	it("leaves no token once the page's address is in, and none in what is not of the timeline", () => {
		for (const { texts } of all)
			for (const format of Object.keys(texts ?? {}) as (keyof CitationTexts)[])
				expect(text(texts, format)).not.toContain("timeline.invalid");
		expect(JSON.stringify(citations.quotes)).not.toContain(ADDRESS_TOKEN);
	});

	it.each(all)("gives BibTeX for $name that a parser reads back", ({ texts, title, url, note }) => {
		const { entries, errors } = parse(text(texts, "bibtex"));
		expect(errors).toEqual([]);
		expect(Object.keys(entries)).toHaveLength(1);
		const { fields = {}, bib_type } = entries[1] ?? {};
		expect(bib_type).toBe(url === source.url ? "article" : "misc");
		expect(withoutMarks(plain(fields.title))).toBe(withoutMarks(title));
		expect(withoutMarks(plain(fields.note))).toContain(withoutMarks(note));
		expect(plain(fields.url)).toBe(url);
		if (bib_type === "misc") expect(plain(fields.howpublished)).toBe(url);
		expect(fields.date).toBe(url === source.url ? "2022" : undefined);
	});

	it.each(all)("gives RIS for $name that a parser reads back", ({ texts, title, url, note }) => {
		const { entries, errors, warnings } = parseRIS(text(texts, "ris"));
		expect(errors).toEqual([]);
		// It misses an author, and of the timeline a date; there are none.
		for (const { type, field } of warnings)
			expect(`${type} ${field}`).toMatch(/^missing_required_field (author|date)$/);
		const { fields = {} } = entries[1] ?? {};
		expect(plain(fields.title)).toBe(title);
		expect(plain(fields.note)).toContain(note);
		expect(fields.url).toBe(url);
		expect(fields.date).toBe(url === source.url ? "2022" : undefined);
	});

	it.each(all)("gives CSL-JSON for $name that follows its schema", ({ texts, title, url }) => {
		const [item] = cslData.parse(JSON.parse(text(texts, "csl-json")));
		expect(item).toMatchObject({ title, URL: url });
		expect(item.issued).toEqual(url === source.url ? { "date-parts": [[2022]] } : undefined);
		expect(plain(parseCSL({ [item.id]: item })[1]?.fields.title)).toBe(title);
	});

	it("gives every BibTeX entry a key of its own", () => {
		const keys = all.map(({ texts }) => /^@\w+\{([^,]+),/.exec(texts?.bibtex ?? "")?.[1]);
		expect(new Set(keys).size).toBe(all.length);
	});
});
