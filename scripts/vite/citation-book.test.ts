import { content } from "virtual:timeline-content";
import { parse } from "@retorquere/bibtex-parser";
import { AST } from "astrocite-ris";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ADDRESS_TOKEN, type CitationTexts, withAddress } from "../../src/model/citation.ts";
import { citations } from "../../tests/ui/read-citations.ts";
import { citationBook } from "./citation-book.ts";

const PAGE = "https://www.example.org/~reader/the_timeline/?a=50%25&b=c";
const { source, events, title } = content;
const accounts = events.flatMap((event) => event.accounts.map((account) => ({ ...account, event })));
const quotes = events.flatMap((event) => event.quotes);
const names = new Map(content.people.map(({ id, name }) => [id, name]));

/** Every citation with what it must say, where, and when it was issued, in ISO 8601, as far as that is known. */
const all: readonly {
	readonly name: string;
	readonly texts: CitationTexts | undefined;
	readonly title: string;
	readonly url: string;
	readonly note: string;
	readonly issued?: string | null;
}[] = [
	{ name: "the timeline", texts: citations.timeline, title, url: PAGE, note: "" },
	...accounts.map(({ id, url, event, published }) => ({
		name: id,
		texts: citations.accounts[id],
		title: `[Report on: ${event.title}]`,
		url,
		note: "",
		issued: published,
	})),
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
		issued: "2022",
	})),
];

function text(texts: CitationTexts | undefined, format: keyof CitationTexts): string {
	if (!texts) throw new Error("There is no such citation");
	return withAddress(texts[format], PAGE);
}

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
		publisher: z.string().optional(),
		URL: z.url(),
		language: z.string(),
		note: z.string().optional(),
		issued: z.strictObject({ "date-parts": z.tuple([z.array(z.int()).min(1).max(3)]) }).optional(),
	}),
]);

describe("citationBook", () => {
	it("cites the timeline, every event, every quote and the report of every account", () => {
		expect(Object.keys(citations.accounts).toSorted()).toEqual(accounts.map(({ id }) => id).toSorted());
		expect(Object.keys(citations.events).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
		expect(Object.keys(citations.quotes).toSorted()).toEqual(quotes.map(({ id }) => id).toSorted());
	});

	it("is the same whenever it is made", () => {
		expect(citationBook(content)).toEqual(citations);
		const { accounts, ...ours } = citations;
		expect(JSON.stringify(ours)).not.toMatch(/accessed|Accessed|retrieved|\b20(?:2[3-9]|[3-9]\d)-\d\d/);
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
			`${words} (Putin, as cited in “${article},” 2022, para. 18)\n\n${article}. (2022). Caucasus Watch. ${source.url}`,
		);
		expect(mla).toBe(
			`${words} (Putin qtd. in “${article}”)\n\n“${article}.” Caucasus Watch, 2022, ${source.url}.`,
		);
		expect(chicago).toBe(
			`${words} (Putin, quoted in Caucasus Watch 2022, para. 18)\n\nCaucasus Watch. 2022. “${article},” 2022. ${source.url}.`,
		);
	});

	it("says in each style whose words every quote is, by its mode of telling", () => {
		for (const quote of quotes) {
			const { apa = "", mla = "", chicago = "" } = citations.quotes[quote.id] ?? {};
			const family = names
				.get(quote.speaker ?? "")
				?.split(" ")
				.at(-1);
			const place = quote.mode === "heading" ? "" : `, para. ${quote.paragraph}`;
			const editors = quote.exact.includes("[October 31]")
				? "; [October 31] is presumably an editor’s addition"
				: "";
			const at = { apa: `“${source.title},” 2022${place}`, chicago: `Caucasus Watch 2022${place}` };
			const told = {
				direct: [
					`${family}, as cited in ${at.apa}`,
					`${family} qtd. in “${source.title}”`,
					`${family}, quoted in ${at.chicago}`,
				],
				reported: [
					`${at.apa}, reporting ${family}`,
					`“${source.title},” reporting ${family}`,
					`${at.chicago}, reporting ${family}`,
				],
				narration: [at.apa, `“${source.title}”`, at.chicago],
				heading: [at.apa, `“${source.title}”`, at.chicago],
			}[quote.mode];
			expect([apa, mla, chicago].map((one) => one.split("\n\n")[0])).toEqual(
				told.map((one) => `“${quote.exact}” (${one}${editors})`),
			);
		}
	});

	it("says of words in brackets that they are the editors’, in every form", () => {
		const bracketed = quotes.filter(({ exact }) => exact.includes("["));
		expect(bracketed.length).toBeGreaterThan(0);
		for (const { id } of bracketed)
			for (const format of ["apa", "mla", "chicago", "bibtex", "ris", "csl-json"] as const)
				expect(asSet(text(citations.quotes[id], format))).toContain(
					"; [October 31] is presumably an editor’s addition",
				);
	});

	it("describes the report of an account, whose title nobody has, and takes nobody for its author", () => {
		const { apa, mla, chicago } = citations.accounts["tri-azerbaijan-complies"] ?? {};
		const described = "Report on: Top-level trilateral agreements are reached";
		const url = "https://www.azernews.az/nation/199259.html";
		expect(apa).toBe(`[${described}]. (2022, September 13). Azernews. ${url}`);
		expect(mla).toBe(`${described}. Azernews, 13 Sept. 2022, ${url}.`);
		expect(chicago).toBe(`${described}. 2022. Azernews. September 13, 2022. ${url}.`);
		for (const { id, event, url, published, publisher } of accounts) {
			const { apa = "", mla = "", chicago = "", ris = "" } = citations.accounts[id] ?? {};
			expect(apa.startsWith(`[Report on: ${event.title}]. (${published?.slice(0, 4) ?? "n.d."}`)).toBe(true);
			for (const one of [mla, chicago]) expect(one.startsWith(`Report on: ${event.title}. `)).toBe(true);
			expect(chicago.includes(". n.d. ")).toBe(published === null);
			for (const one of [apa, mla, chicago, ris]) expect(one).toContain(url);
			expect(ris).toContain(`PB  - ${publisher}`);
			expect(text(citations.accounts[id], "bibtex")).not.toMatch(/author/);
		}
	});

	it("holds no sentence of an account, which stands once, in the page’s text", () => {
		const all = JSON.stringify(citations);
		for (const { says, note } of accounts) {
			expect(all).not.toContain(says);
			if (note !== null) expect(all).not.toContain(note);
		}
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

	it.each(all)("gives BibTeX for $name that a parser reads back", ({ texts, title, url, note, issued }) => {
		const { entries, errors } = parse(text(texts, "bibtex"), { sentenceCase: false });
		expect(errors).toEqual([]);
		expect(entries).toHaveLength(1);
		const { fields = {}, type } = entries[0] ?? {};
		expect(type).toBe(url === source.url ? "article" : "misc");
		expect(fields.title).toBe(title);
		expect(fields.note ?? "").toContain(note);
		expect(fields.url).toBe(url);
		if (url.startsWith(PAGE)) expect(fields.howpublished).toBe(url);
		expect(fields.year).toBe(issued?.slice(0, 4));
		expect(fields.date ?? fields.year).toBe(issued ?? undefined);
	});

	it.each(all)("gives RIS for $name that a parser reads back", ({ texts, title, url, note, issued }) => {
		const { children } = AST.parse(text(texts, "ris"));
		expect(children.map(({ type }) => type)).toEqual([url === source.url ? "NEWS" : "ELEC"]);
		const fields = new Map(children[0]?.properties.map(({ key, value }) => [key, value]));
		expect(fields.get("TI")).toBe(title);
		expect(fields.get("N1") ?? "").toContain(note);
		expect(fields.get("UR")).toBe(url);
		expect(fields.get("PY")).toBe(issued?.slice(0, 4));
		const day = issued?.replaceAll("-", "/") ?? "";
		expect(fields.get("DA")).toBe(day.length > 4 ? `${day}/` : undefined);
		expect([...fields.keys()]).not.toContain("AU");
	});

	it.each(all)("gives CSL-JSON for $name that follows its schema", ({ texts, title, url, issued }) => {
		const [item] = cslData.parse(JSON.parse(text(texts, "csl-json")));
		expect(item).toMatchObject({ title, URL: url });
		expect(item.issued?.["date-parts"][0]).toEqual(issued?.split("-").map(Number));
	});

	it("gives every BibTeX entry a key of its own", () => {
		const keys = all.map(({ texts }) => /^@\w+\{([^,]+),/.exec(texts?.bibtex ?? "")?.[1]);
		expect(new Set(keys).size).toBe(all.length);
	});
});
