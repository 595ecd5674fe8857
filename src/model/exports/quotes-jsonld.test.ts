import { content } from "virtual:timeline-content";
import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { contentOf, hostileText } from "../../../tests/model/hostile-text.ts";
import { exportWords } from "../../i18n/export-words.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { quotesJsonld } from "./quotes-jsonld.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
const SITE = "https://a.example/t/";
const FILE = `${SITE}data/quotes.jsonld`;
const quotes = content.events.flatMap((event) => event.quotes.map((quote) => ({ event, quote })));
const accounts = content.events.flatMap((event) => event.accounts.map((account) => ({ event, account })));

const text = (url: string | null = SITE, of: TimelineContent = content): string =>
	quotesJsonld(of, url, exportWords);

/* The Web Annotation Data Model's rules (W3C Recommendation of 23 February 2017) for what is written here. */
const linking = z.strictObject({
	type: z.literal("SpecificResource"),
	purpose: z.literal("linking"),
	source: z.url(),
});
const textual = { format: z.literal("text/plain"), language: z.literal("en"), value: z.string().min(1) };
const passage = {
	id: z.url(),
	source: z.strictObject({
		id: z.literal(content.source.url),
		type: z.literal("Text"),
		format: z.literal("text/html"),
		language: z.literal("en"),
	}),
	selector: z.tuple([
		z.strictObject({ type: z.literal("TextQuoteSelector"), exact: z.string().min(1) }),
		z.strictObject({
			type: z.literal("TextPositionSelector"),
			start: z.int().nonnegative(),
			end: z.int().nonnegative(),
		}),
	]),
};
const quoteItem = z.strictObject({
	id: z.url(),
	type: z.literal("Annotation"),
	motivation: z.literal("describing"),
	body: z.tuple([
		z.strictObject({ type: z.literal("TextualBody"), purpose: z.literal("describing"), ...textual }),
		linking,
	]),
	target: z.looseObject({
		type: z.tuple([z.literal("SpecificResource"), z.literal("prov:Entity")]),
		...passage,
	}),
});
const accountItem = z.strictObject({
	id: z.url(),
	type: z.literal("Annotation"),
	motivation: z.literal("commenting"),
	body: z.tuple([
		z.looseObject({
			id: z.url(),
			type: z.tuple([z.literal("TextualBody"), z.literal("prov:Entity")]),
			purpose: z.literal("commenting"),
			creator: z.literal(`${FILE}#timeline`),
			...textual,
		}),
		linking,
	]),
	target: z.strictObject({
		type: z.literal("SpecificResource"),
		"dcterms:isPartOf": z.url(),
		...passage,
	}),
});
const collection = z.strictObject({
	"@context": z.tuple([z.literal(CONTEXT), z.record(z.string(), z.unknown())]),
	"@included": z.array(z.looseObject({ id: z.url() })),
	id: z.literal(FILE),
	type: z.literal("AnnotationCollection"),
	label: z.literal(content.title),
	creator: z.url(),
	total: z.literal(quotes.length + accounts.length),
	first: z.strictObject({
		id: z.url(),
		type: z.literal("AnnotationPage"),
		partOf: z.url(),
		startIndex: z.literal(0),
		items: z.array(z.discriminatedUnion("motivation", [quoteItem, accountItem])),
	}),
});

const items = () => collection.parse(JSON.parse(text())).first.items;
const quoteItems = () => items().filter((item) => item.motivation === "describing");
const accountItems = () => items().filter((item) => item.motivation === "commenting");

const id = (name: string) => ({ "@id": name, "@type": "@id" });
const number = (name: string) => ({ "@id": name, "@type": "xsd:nonNegativeInteger" });

/** The terms used here, as the Web Annotation Vocabulary defines them; no package carries the whole context, and tests ask no server. */
const TERMS = {
	oa: "http://www.w3.org/ns/oa#",
	as: "http://www.w3.org/ns/activitystreams#",
	rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	rdfs: "http://www.w3.org/2000/01/rdf-schema#",
	dc: "http://purl.org/dc/elements/1.1/",
	dcterms: "http://purl.org/dc/terms/",
	foaf: "http://xmlns.com/foaf/0.1/",
	skos: "http://www.w3.org/2004/02/skos/core#",
	schema: "http://schema.org/",
	dctypes: "http://purl.org/dc/dcmitype/",
	xsd: "http://www.w3.org/2001/XMLSchema#",
	id: "@id",
	type: "@type",
	Annotation: "oa:Annotation",
	AnnotationCollection: "as:OrderedCollection",
	AnnotationPage: "as:OrderedCollectionPage",
	TextualBody: "oa:TextualBody",
	SpecificResource: "oa:SpecificResource",
	TextQuoteSelector: "oa:TextQuoteSelector",
	TextPositionSelector: "oa:TextPositionSelector",
	Text: "dctypes:Text",
	Person: "foaf:Person",
	Organization: "foaf:Organization",
	Software: "as:Application",
	commenting: "oa:commenting",
	describing: "oa:describing",
	linking: "oa:linking",
	body: id("oa:hasBody"),
	target: id("oa:hasTarget"),
	source: id("oa:hasSource"),
	selector: id("oa:hasSelector"),
	motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
	purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" },
	creator: id("dcterms:creator"),
	homepage: id("foaf:homepage"),
	name: "foaf:name",
	exact: "oa:exact",
	start: number("oa:start"),
	end: number("oa:end"),
	value: "rdf:value",
	format: "dc:format",
	language: "dc:language",
	label: "rdfs:label",
	total: number("as:totalItems"),
	first: id("as:first"),
	partOf: id("as:partOf"),
	startIndex: number("as:startIndex"),
	items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
} as const;

const offline = async (url: string) => {
	if (url !== CONTEXT) throw new Error(`Nothing but the context may be asked for, but ${url} was`);
	return { contextUrl: undefined, documentUrl: url, document: { "@context": TERMS } };
};

const PROV = "http://www.w3.org/ns/prov#";
const CITO = "http://purl.org/spar/cito/";
const DCTERMS = "http://purl.org/dc/terms/";
const FOAF_NAME = "http://xmlns.com/foaf/0.1/name";
const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

const triple = z.object({
	subject: z.object({ value: z.string() }),
	predicate: z.object({ value: z.string() }),
	object: z.object({
		value: z.string(),
		language: z.string().optional(),
		datatype: z.object({ value: z.string() }).optional(),
	}),
});

/** The file as an independent processor reads it: the objects of a subject's property. `safe` fails on whatever JSON-LD would drop. */
async function graphOf(of: TimelineContent = content) {
	const triples = z
		.array(triple)
		.parse(await jsonld.toRDF(JSON.parse(text(SITE, of)), { documentLoader: offline, safe: true } as object));
	const objects = (subject: string, predicate: string) =>
		triples
			.filter((one) => one.subject.value === subject && one.predicate.value === predicate)
			.map(({ object }) => object);
	return {
		objects,
		values: (subject: string, predicate: string) => objects(subject, predicate).map(({ value }) => value),
		count: (predicate: string) => triples.filter((one) => one.predicate.value === predicate).length,
	};
}

describe("quotesJsonld", () => {
	it("is one collection of annotations as the recommendation wants them, each with its own id", () => {
		expect(new Set(items().map((item) => item.id)).size).toBe(quotes.length + accounts.length);
		expect([quoteItems().length, accountItems().length]).toEqual([quotes.length, accounts.length]);
	});

	it("selects every quote by its exact text and its position", () => {
		for (const [index, { quote }] of quotes.entries())
			expect(quoteItems()[index]?.target.selector).toEqual([
				{ type: "TextQuoteSelector", exact: quote.exact },
				{ type: "TextPositionSelector", start: quote.start, end: quote.end },
			]);
	});

	it("selects the words that an account bears on within their quote, counting code points", () => {
		const all = new Map(quotes.map(({ quote }) => [quote.id, quote]));
		for (const [index, { account }] of accounts.entries()) {
			const item = accountItems()[index];
			const [{ exact }, { start, end }] = item?.target.selector ?? [{ exact: "" }, { start: 0, end: 0 }];
			const quote = all.get(account.on.quote);
			expect(exact).toBe(account.on.words);
			const within = Array.from(quote?.exact ?? "").slice(
				start - (quote?.start ?? 0),
				end - (quote?.start ?? 0),
			);
			expect(within.join("")).toBe(exact);
		}
	});

	it("names event and speaker, and leads to the event", () => {
		const names = new Map(content.people.map(({ id: person, name }) => [person, name]));
		for (const [index, { event, quote }] of quotes.entries()) {
			const [told, linked] = quoteItems()[index]?.body ?? [];
			expect(told?.value).toContain(event.title);
			expect(told?.value).toContain(names.get(quote.speaker ?? "") ?? "The article");
			expect(linked?.source).toBe(`${SITE}#e=${event.id}`);
		}
	});

	it("expands as JSON-LD with every key known, and holds the same selectors as triples", async () => {
		const { count } = await graphOf();
		const oa = (name: string) => count(`http://www.w3.org/ns/oa#${name}`);
		const all = quotes.length + accounts.length;
		expect([oa("exact"), oa("start"), oa("end"), oa("hasSource")]).toEqual([all, all, all, 2 * all]);
	});

	it("says of every passage in PROV-O's terms that it was quoted from the article, whose words it is, and where they were said", async () => {
		const { values } = await graphOf();
		for (const { quote } of quotes) {
			const { mode, speaker, occasion } = quote;
			const passageId = `${FILE}#passage-${quote.id}`;
			const told = [
				speaker === null ? `${FILE}#publisher` : `${FILE}#person-${speaker}`,
				...(occasion === null ? [] : [`${FILE}#occasion-${occasion}`]),
			];
			const telling = (subject: string) => [
				...values(subject, `${PROV}wasAttributedTo`),
				...values(subject, `${PROV}wasGeneratedBy`),
			];
			expect(values(passageId, `${PROV}wasQuotedFrom`)).toEqual([content.source.url]);
			expect(values(passageId, `${DCTERMS}type`)).toEqual([`${FILE}#mode-${mode}`]);
			expect(telling(passageId)).toEqual(mode === "direct" ? told : [`${FILE}#publisher`]);
			const [statement, ...more] = values(passageId, `${PROV}wasDerivedFrom`);
			expect(more).toEqual([]);
			expect(statement === undefined ? null : telling(statement)).toEqual(mode === "reported" ? told : null);
		}
	});

	it("describes speakers, occasions with their EDTF dates, and the modes of telling", async () => {
		const { objects, values } = await graphOf();
		const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
		for (const { id: person, name, role } of content.people) {
			const node = `${FILE}#person-${person}`;
			expect(values(node, TYPE)).toContain(`${PROV}Person`);
			expect([values(node, FOAF_NAME), values(node, "http://schema.org/jobTitle")]).toEqual([[name], [role]]);
		}
		const said = new Set(quotes.map(({ quote }) => quote.occasion).filter((one) => one !== null));
		for (const occasion of said) {
			const event = content.events.find((one) => one.id === occasion);
			const node = `${FILE}#occasion-${occasion}`;
			expect(values(node, TYPE)).toEqual([`${PROV}Activity`]);
			expect(objects(node, `${DCTERMS}date`)).toMatchObject([
				{ value: event?.date.edtf, datatype: { value: EDTF } },
			]);
			const whole = event?.partOf === "yerevan-meeting" && occasion !== "joint-councils";
			expect(values(node, `${DCTERMS}isPartOf`)).toEqual(whole ? [`${FILE}#occasion-yerevan-meeting`] : []);
			const note = values(node, "http://www.w3.org/2004/02/skos/core#note");
			expect(note).toHaveLength(event?.date.basis === "stated" ? 0 : 1);
		}
		for (const mode of ["direct", "reported", "narration", "heading"] as const) {
			expect(objects(`${FILE}#mode-${mode}`, "http://www.w3.org/2004/02/skos/core#definition")).toMatchObject(
				[{ value: exportWords.modes[mode].definition, language: "en" }],
			);
		}
	});

	it("says of every account in CiTO's terms how it bears on the words, and from what report and whose words it derives", async () => {
		const { objects, values } = await graphOf();
		const terms = { adds: "extends", differs: "disagreesWith", agrees: "agreesWith" };
		for (const { account } of accounts) {
			const node = `${FILE}#sentence-${account.id}`;
			expect(values(node, CITO + terms[account.bears])).toEqual([`${FILE}#words-${account.id}`]);
			for (const term of Object.values(terms).filter((one) => one !== terms[account.bears]))
				expect(values(node, CITO + term)).toEqual([]);
			const [report = "", statement = ""] = values(node, `${PROV}wasDerivedFrom`);
			expect(report).toBe(account.url);
			expect(values(report, "http://purl.org/dc/elements/1.1/publisher")).toContain(account.publisher);
			const { published, about } = account;
			expect(objects(report, DCTERMS + (published === null ? "date" : "issued"))).toEqual(
				published === null && about === null
					? []
					: expect.arrayContaining([
							expect.objectContaining({
								value: published ?? `${about}?`,
								datatype: { value: EDTF },
							}),
						]),
			);
			expect(values(statement, `${DCTERMS}isPartOf`)).toEqual([account.url]);
			const [voice = ""] = values(statement, `${PROV}wasAttributedTo`);
			expect(values(voice, FOAF_NAME)).toEqual([account.voice]);
			expect(values(node, `${DCTERMS}relation`)).toEqual(
				account.pairs.map((pair) => `${FILE}#sentence-${pair}`),
			);
		}
	});

	it("keeps its texts, whatever they are", async () => {
		await fc.assert(
			fc.asyncProperty(hostileText, async (hostile) => {
				const { values } = await graphOf(contentOf(hostile));
				expect(
					values(`${FILE}#sentence-account-1`, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"),
				).toEqual([hostile]);
				expect(values(`${FILE}#person-somebody`, FOAF_NAME)).toEqual([hostile]);
			}),
		);
	});

	it("has ids relative to the file, and no links, when the timeline has no address", () => {
		const { id: own, first } = JSON.parse(text(null));
		expect([own, first.items[0].id]).toEqual(["quotes.jsonld", `quotes.jsonld#${quotes[0]?.quote.id}`]);
		expect(first.items[0].body).toHaveLength(1);
	});

	it("takes the page's folder for its own, whatever the page is called", () => {
		expect(JSON.parse(text("https://a.example/t/timeline.html?a=/b/c#d")).id).toBe(
			"https://a.example/t/data/quotes.jsonld",
		);
	});
});
