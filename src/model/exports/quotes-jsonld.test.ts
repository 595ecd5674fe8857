import { content } from "virtual:timeline-content";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { exportWords } from "../../i18n/export-words.ts";
import { quotesJsonld } from "./quotes-jsonld.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
const SITE = "https://a.example/t/";
const quotes = content.events.flatMap((event) => event.quotes.map((quote) => ({ event, quote })));

const text = (url: string | null = SITE): string => quotesJsonld(content, url, exportWords);

/* The Web Annotation Data Model's rules (W3C Recommendation of 23 February 2017) for what is written here. */
const textual = z.strictObject({
	type: z.literal("TextualBody"),
	purpose: z.literal("describing"),
	format: z.literal("text/plain"),
	language: z.literal("en"),
	value: z.string().min(1),
});
const linking = z.strictObject({
	type: z.literal("SpecificResource"),
	purpose: z.literal("linking"),
	source: z.url(),
});
const annotation = z.strictObject({
	id: z.url(),
	type: z.literal("Annotation"),
	motivation: z.literal("describing"),
	body: z.tuple([textual, linking]),
	target: z.strictObject({
		type: z.literal("SpecificResource"),
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
	}),
});
const collection = z.strictObject({
	"@context": z.literal(CONTEXT),
	id: z.url(),
	type: z.literal("AnnotationCollection"),
	label: z.literal(content.title),
	total: z.literal(quotes.length),
	first: z.strictObject({
		id: z.url(),
		type: z.literal("AnnotationPage"),
		partOf: z.url(),
		startIndex: z.literal(0),
		items: z.array(annotation),
	}),
});

const id = (name: string) => ({ "@id": name, "@type": "@id" });
const number = (name: string) => ({ "@id": name, "@type": "xsd:nonNegativeInteger" });

/** The terms used here, as the Web Annotation Vocabulary defines them; no package carries the whole context, and tests ask no server. */
const TERMS = {
	oa: "http://www.w3.org/ns/oa#",
	as: "http://www.w3.org/ns/activitystreams#",
	rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	rdfs: "http://www.w3.org/2000/01/rdf-schema#",
	dc: "http://purl.org/dc/elements/1.1/",
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
	describing: "oa:describing",
	linking: "oa:linking",
	body: id("oa:hasBody"),
	target: id("oa:hasTarget"),
	source: id("oa:hasSource"),
	selector: id("oa:hasSelector"),
	motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
	purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" },
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

describe("quotesJsonld", () => {
	it("is one collection of annotations as the recommendation wants them, each with its own id", () => {
		const { first } = collection.parse(JSON.parse(text()));
		expect(new Set(first.items.map((item) => item.id)).size).toBe(quotes.length);
	});

	it("selects every quote by its exact text and its position", () => {
		const { first } = collection.parse(JSON.parse(text()));
		for (const [index, { quote }] of quotes.entries())
			expect(first.items[index]?.target.selector).toEqual([
				{ type: "TextQuoteSelector", exact: quote.exact },
				{ type: "TextPositionSelector", start: quote.start, end: quote.end },
			]);
	});

	it("names event and speaker, and leads to the event", () => {
		const { first } = collection.parse(JSON.parse(text()));
		const names = new Map(content.people.map(({ id: person, name }) => [person, name]));
		for (const [index, { event, quote }] of quotes.entries()) {
			const [told, linked] = first.items[index]?.body ?? [];
			expect(told?.value).toContain(event.title);
			expect(told?.value).toContain(names.get(quote.speaker ?? "") ?? "The article");
			expect(linked?.source).toBe(`${SITE}#e=${event.id}`);
		}
	});

	it("expands as JSON-LD with every key known, and holds the same selectors as triples", async () => {
		const document = JSON.parse(text());
		// `safe` fails on any key or value that JSON-LD would drop.
		const expanded = await jsonld.expand(document, { documentLoader: offline, safe: true } as object);
		expect(expanded).toHaveLength(1);
		const nquads = String(
			await jsonld.toRDF(document, {
				documentLoader: offline,
				format: "application/n-quads",
				safe: true,
			} as object),
		);
		const count = (predicate: string): number =>
			nquads.split(`<http://www.w3.org/ns/oa#${predicate}>`).length - 1;
		expect([count("exact"), count("start"), count("end"), count("hasSource")]).toEqual([
			quotes.length,
			quotes.length,
			quotes.length,
			2 * quotes.length,
		]);
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
