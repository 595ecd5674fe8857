import { fingerprintOf } from "../../src/content/fingerprint.ts";

/** A made-up article, so that tests need none of the real one. */
export const fixtureArticle = `The ferry of Port Amber

In May 1931 the ferry left the old harbour at dawn, with forty-one passengers and a crate of apples.

"We saw the lighthouse long before the rain," Captain Ines Moreau said on June 2. "Nobody on board was afraid of the crossing, not even the apples."`;

/** A value of a content file that tests may change. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function selector(exact: string, prefix: string, suffix: string): { [key: string]: Json } {
	const start = Array.from(
		fixtureArticle.slice(0, fixtureArticle.indexOf(prefix + exact + suffix)) + prefix,
	).length;
	return { exact, prefix, suffix, start, end: start + Array.from(exact).length };
}

/** Four sentences of eleven words. */
const sentences = Array.from(
	{ length: 4 },
	(_, index) => `It left the quay at dawn with all ${index + 3} men there.`,
);

/** A summary of 44 words that stands on a quote. */
const summaryOn = (quote: string): Json => sentences.map((text) => ({ text, quotes: [quote] }));

function departure(): Json {
	return {
		$schema: "../schema/event.schema.json",
		id: "departure",
		title: "The ferry leaves",
		shortTitle: "Departure",
		occasion: null,
		summary: summaryOn("departure-1"),
		lane: "sea",
		place: "harbour",
		participants: [],
		landmark: true,
		background: false,
		partOf: null,
		membersNote: "In the order of telling.",
		timeNote: null,
		date: {
			edtf: "1931-05",
			approximate: false,
			basis: "stated",
			words: selector("In May 1931", "", " the ferry left the old harbour at dawn"),
		},
		dating: [
			{
				kind: "date",
				edtf: "1931-05-12",
				certainty: "inferred",
				says: "The harbour's book has a ferry on 12 May.",
				reports: [{ publisher: "Harbour", url: "https://harbour.example/book", title: null }],
			},
		],
		relations: [],
		lead: "departure-1",
		quotes: [
			{
				id: "departure-1",
				...selector("the ferry left the old harbour at dawn, with forty-one passengers", "1931 ", " and"),
				paragraph: 1,
				mode: "narration",
				speaker: null,
				occasion: null,
			},
			{
				id: "departure-2",
				...selector("We saw the lighthouse long before the rain,", '"', '" Captain'),
				paragraph: 2,
				mode: "direct",
				speaker: "moreau",
				occasion: "interview",
			},
		],
	};
}

function interview(): Json {
	return {
		id: "interview",
		title: "The captain speaks",
		shortTitle: "Interview",
		occasion: "an interview",
		summary: summaryOn("interview-1"),
		lane: "sea",
		place: null,
		participants: [{ person: "moreau", quote: "interview-1" }],
		landmark: false,
		background: false,
		partOf: "departure",
		membersNote: null,
		timeNote: null,
		date: {
			edtf: "1931-06-02",
			approximate: false,
			basis: "stated",
			words: selector("on June 2", "Captain Ines Moreau said ", '. "Nobody'),
		},
		dating: [],
		relations: [],
		lead: "interview-1",
		quotes: [
			{
				id: "interview-1",
				...selector("We saw the lighthouse long before the rain,", '"', '" Captain'),
				paragraph: 2,
				mode: "direct",
				speaker: "moreau",
				occasion: "interview",
			},
			{
				id: "interview-2",
				...selector("Nobody on board was afraid of the crossing, not even the apples.", "", ""),
				paragraph: 2,
				mode: "direct",
				speaker: "moreau",
				occasion: "interview",
			},
		],
	};
}

/** A small, sound set of content files: two events, four quotes. New on every call. */
export function contentFixture(): Map<string, string> {
	const files: { [file: string]: Json } = {
		"site.json": {
			title: "The ferry",
			shortTitle: "Ferry",
			description: "A ferry, from one article.",
			startHeading: "What happened to the ferry?",
			start: ["A ferry is a ship.", "This shows one."],
			tour: "ferry",
			voices: ["moreau", "article"],
		},
		"source.json": {
			title: "The ferry of Port Amber",
			publisher: "Amber Post",
			url: "https://amber.example/ferry",
			language: "en",
			published: "[1931-06-02..]",
			publishedNote: "Our copy has no date.",
		},
		"axis.json": {
			bounds: { start: "1900-01-01", end: "1950-01-01" },
			windows: [
				{ id: "year", name: "1931", shortName: "1931", start: "1930-12-20", end: "1932-01-12" },
				{
					id: "night",
					name: "A night",
					shortName: "Night",
					start: "1931-05-11T18:00Z",
					end: "1931-05-12T06:00Z",
				},
			],
		},
		"lanes.json": {
			lanes: [
				{
					id: "sea",
					name: "At sea",
					colours: { light: "#0e5c6b", dark: "#7fc4cf", contrastLight: "#003844", contrastDark: "#a8ecf7" },
				},
			],
		},
		"people.json": { people: [{ id: "moreau", name: "Ines Moreau", role: "Captain", aliases: [] }] },
		"places.json": { places: [{ id: "harbour", name: "Old harbour", aliases: ["Port"] }] },
		"glossary.json": {
			glossary: [
				{ term: "Ferry", forms: ["ferry"], definition: "A ship that goes to and fro.", source: null },
			],
		},
		"coverage.json": {
			gaps: [
				{ from: 0, to: 8, reason: "The title and the month." },
				{ from: 22, to: 29, reason: "Apples." },
				{ from: 38, to: 48, reason: "It says who speaks." },
			],
		},
		"about.json": { about: [{ id: "sources", heading: "Sources", paragraphs: ["One article."] }] },
		"events/departure.json": departure(),
		"events/interview.json": interview(),
	};
	const texts = Object.entries(files).map(([file, data]): [string, string] => [file, JSON.stringify(data)]);
	return new Map([...texts, ["fingerprint.json", JSON.stringify(fingerprintOf(fixtureArticle))]]);
}

/** The files with one value set (a path such as `quotes.0.exact`), or removed when it is undefined. */
export function brokenFixture(
	file: string,
	path: string,
	value: Json | undefined,
	files: Map<string, string> = contentFixture(),
): Map<string, string> {
	const data: Json = JSON.parse(files.get(file) ?? "null");
	const keys = path.split(".");
	const last = keys.pop() ?? "";
	const parent = keys.reduce<Json | undefined>((at, key) => child(at, key), data);
	if (Array.isArray(parent) && value !== undefined) parent[Number(last)] = value;
	else if (isRecord(parent) && value !== undefined) parent[last] = value;
	else if (isRecord(parent)) delete parent[last];
	else throw new Error(`${file} has no ${path}`);
	return files.set(file, JSON.stringify(data));
}

function child(parent: Json | undefined, key: string): Json | undefined {
	if (Array.isArray(parent)) return parent[Number(key)];
	return isRecord(parent) ? parent[key] : undefined;
}

function isRecord(value: Json | undefined): value is { [key: string]: Json } {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
