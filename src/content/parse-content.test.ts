import { describe, expect, it } from "vitest";
import { brokenFixture, contentFixture, type Json } from "../../tests/content/content-fixture.ts";
import { ContentError } from "./content-problem.ts";
import { parseContent } from "./parse-content.ts";

function errorOf(files: ReadonlyMap<string, string>): ContentError {
	try {
		parseContent(files);
	} catch (error) {
		if (error instanceof ContentError) return error;
		throw error;
	}
	throw new Error("the content was accepted");
}

const event = "events/departure.json";
const exact = "the ferry left the old harbour at dawn, with forty-one passengers";

describe("parseContent", () => {
	it("compiles sound content, in time order, with parsed dates and nothing of the files' own fields", () => {
		const files = contentFixture();
		const content = parseContent(new Map([...files].toReversed()));
		expect(content.events.map(({ id }) => id)).toEqual(["departure", "interview"]);
		expect(content.source.published).toMatchObject({ precision: "undated", max: null });
		expect(content.events[0]).toMatchObject({
			date: { edtf: "1931-05", min: Date.UTC(1931, 4, 1), max: Date.UTC(1931, 5, 1) },
			dateWords: { exact: "In May 1931" },
			dating: [{ kind: "date", date: { edtf: "1931-05-12" }, certainty: "inferred" }],
		});
		expect(JSON.stringify(content)).not.toMatch(/\$schema|"lead":|"remark":|hashes/);
	});

	it("survives JSON unchanged", () => {
		const content = parseContent(contentFixture());
		expect(JSON.parse(JSON.stringify(content))).toEqual(content);
	});

	it("puts the leading quote first, and the others as the article has them", () => {
		const content = parseContent(brokenFixture(event, "lead", "departure-2"));
		expect(content.events[0]?.quotes.map(({ id }) => id)).toEqual(["departure-2", "departure-1"]);
	});

	it("puts accounts in the order in which they are shown, whatever their file's: what adds, what differs, what agrees", () => {
		const account = (id: string, bears: string) => ({
			id,
			bears,
			on: { quote: "departure-1", words: "the old harbour" },
			voice: "The harbour master",
			publisher: "The Harbour Gazette",
			url: `https://harbour.example/${id}`,
			published: "1931-05-13",
			about: null,
			language: "en",
			says: "The harbour master said, the Gazette reports, that the ferry left late.",
			trust: "newspaper",
			note: null,
			pairs: [],
		});
		const accounts = [
			account("one", "agrees"),
			account("two", "differs"),
			account("three", "adds"),
			account("four", "differs"),
		];
		const file = JSON.stringify({ $schema: "../schema/accounts.schema.json", accounts });
		const content = parseContent(new Map([...contentFixture(), ["accounts/departure.json", file]]));
		expect(content.events[0]?.accounts.map(({ id }) => id)).toEqual(["three", "two", "four", "one"]);
	});

	it("finds who tells of an event without having taken part", () => {
		const [departure, interview] = parseContent(contentFixture()).events;
		expect([departure?.participants, departure?.tellers]).toEqual([[], ["moreau"]]);
		expect([interview?.participants, interview?.tellers]).toEqual([["moreau"], []]);
	});

	it.each<[string, string, string, Json | undefined, string, RegExp]>([
		["a missing field", event, "title", undefined, "title", /is missing/],
		["a wrong type", event, "landmark", "yes", "landmark", /must be of type boolean/],
		["an unknown field", event, "subtitle", "x", "", /unknown field: "subtitle"/],
		["an unknown mode", event, "quotes.0.mode", "spoken", "quotes[0].mode", /not one of the known values/],
		["an id in capitals", event, "quotes.0.id", "Departure_1", "quotes[0].id", /must be kebab-case/],
		[
			"a long short title",
			event,
			"shortTitle",
			"x".repeat(27),
			"shortTitle",
			/at most 26 characters; it has 27/,
		],
		[
			"a short summary",
			event,
			"summary.0.text",
			"Too short.",
			"summary",
			/must have 40 to 70 words; it has 35/,
		],
		["a sentence that stands on nothing", event, "summary.0.quotes", [], "summary[0]", /stands on nothing/],
		["a remark that stands on quotes", event, "summary.0.remark", true, "summary[0]", /stands on no quotes/],
		[
			"a sentence on a quote that there is not",
			event,
			"summary.0.quotes.0",
			"departure-9",
			"summary[0].quotes[0]",
			/no quote "departure-9"/,
		],
		[
			"a sentence on an account that there is not",
			event,
			"summary.0.accounts",
			["harbour"],
			"summary[0].accounts[0]",
			/no account "harbour"/,
		],
		[
			"two sentences in one",
			event,
			"summary.0.text",
			"One thing. Another thing.",
			"summary[0].text",
			/one sentence/,
		],
		[
			"quotation marks around words that no quote has",
			event,
			"timeNote",
			"“At dusk” it left.",
			"timeNote",
			/to the letter/,
		],
		["an unknown leading quote", event, "lead", "departure-9", "lead", /unknown quote "departure-9"/],
		[
			"a participant by an unknown quote",
			"events/interview.json",
			"participants.0.quote",
			"departure-1",
			"participants[0].quote",
			/unknown quote "departure-1"/,
		],
		[
			"an occasion without a name",
			"events/interview.json",
			"occasion",
			null,
			"occasion",
			/name it as an occasion/,
		],
		["a name for no occasion", event, "occasion", "the quay", "occasion", /no quote was said/],
		[
			"a heading with a speaker",
			event,
			"quotes.1.mode",
			"heading",
			"quotes[1].speaker",
			/a heading has no speaker/,
		],
		["a date without its basis", event, "date.basis", "guessed", "date.basis", /not one of the known values/],
		["an empty title", event, "title", " ", "title", /write something/],
		["an address of another scheme", "source.json", "url", "javascript:alert(1)", "url", /https:\/\//],
		["an event without a quote", event, "quotes", [], "quotes", /an event needs at least one quote/],
		["an id that is not the file's name", event, "id", "leaving", "id", /must be the file's name/],
		["a duplicate event id", event, "id", "interview", "id", /duplicate: "interview"/],
		["a duplicate quote id", event, "quotes.0.id", "interview-1", "quotes[0].id", /duplicate: "interview-1"/],
		[
			"an unknown person",
			"events/interview.json",
			"participants.0.person",
			"nemo",
			"participants[0].person",
			/unknown person "nemo"/,
		],
		["an unknown voice", "site.json", "voices.0", "nemo", "voices[0]", /unknown person "nemo"/],
		["a voice twice", "site.json", "voices.1", "moreau", "voices[1]", /duplicate: "moreau"/],
		["a single voice", "site.json", "voices", ["moreau"], "voices", /at least 2 voices/],
		[
			"more voices than have room",
			"site.json",
			"voices",
			["moreau", "article", "reports", "nemo", "ahab"],
			"voices",
			/at most 4 voices/,
		],
		["an unknown speaker", event, "quotes.1.speaker", "nemo", "quotes[1].speaker", /unknown person "nemo"/],
		[
			"an unknown occasion",
			event,
			"quotes.1.occasion",
			"gala",
			"quotes[1].occasion",
			/unknown occasion "gala"/,
		],
		["an unknown lane", event, "lane", "air", "lane", /unknown lane "air"/],
		["an unknown place", event, "place", "moon", "place", /unknown place "moon"/],
		["a part of an unknown event", event, "partOf", "july", "partOf", /unknown event "july"/],
		["a part of itself", event, "partOf", "departure", "partOf", /cannot be part of itself/],
		["a part of a part", event, "partOf", "interview", "partOf", /"interview" is itself part of "departure"/],
		["a start of one sentence", "site.json", "start", ["One."], "start", /write two sentences/],
		["a start with two sentences in one", "site.json", "start.0", "One. Two.", "start[0]", /one sentence/],
		["a start that is no sentence", "site.json", "start.1", "A ferry", "start[1]", /ends with a full stop/],
		[
			"direct speech without a speaker",
			event,
			"quotes.1.speaker",
			null,
			"quotes[1].speaker",
			/needs a speaker/,
		],
		["narration with a speaker", event, "quotes.0.speaker", "moreau", "quotes[0].speaker", /no speaker/],
		[
			"a date that is not EDTF",
			event,
			"date.edtf",
			"May 1931",
			"date.edtf",
			/cannot be read from character 1/,
		],
		["a narrowing that is not EDTF", event, "dating.0.edtf", "1931-02-29", "dating[0].edtf", /EDTF/],
		["a publication that is not EDTF", "source.json", "published", "1931-13", "published", /EDTF/],
		[
			"an end that is not start plus length",
			event,
			"quotes.0.end",
			1,
			"quotes[0].end",
			/start plus the length/,
		],
		[
			"a duplicate person",
			"people.json",
			"people.1",
			{ id: "moreau", name: "A", role: "B", aliases: [] },
			"people[1].id",
			/duplicate: "moreau" stands already in people.json, people\[0\].id/,
		],
		["another window", "fingerprint.json", "window", 7, "algorithm", /npm run fingerprint/],
	])("refuses %s and says where and why", (_, file, path, value, where, message) => {
		const error = errorOf(brokenFixture(file, path, value));
		const problem = error.problems.find((found) => found.path === where && message.test(found.message));
		expect(problem, error.message).toBeDefined();
		expect(problem?.expected).not.toBe("");
		expect(problem?.received).not.toBe("");
		expect(error.message).toContain(file);
	});

	it.each([
		["a changed letter", exact.replace("passengers", "passangers"), "passangers"],
		["a changed comma", exact.replace("dawn,", "dawn;"), ";"],
		["swapped words", exact.replace("at dawn, with forty-one", "at dawn, forty-one with"), "forty"],
	])("refuses a quote with %s, naming file, event, quote, nearest match and token", (_, changed, token) => {
		const { problems, message } = errorOf(brokenFixture(event, "quotes.0.exact", changed));
		const problem = problems.find(({ path }) => path === "quotes[0].exact");
		expect(problem?.file).toBe(event);
		expect(problem?.message).toContain('event "departure", quote "departure-1": not verbatim');
		expect(problem?.message).toMatch(/nearest match is \d+ tokens from token \d+ of the article/);
		expect(problem?.message).toContain(`the first token that differs is "${token}", in exact`);
		expect(message).toContain(`received: "${changed}"`);
	});

	it("says so when it cannot check which token of a quote differs", () => {
		const files = brokenFixture(event, "quotes.1.exact", "We saw the lighthouse lung before the rain,");
		expect(errorOf(files).message).toMatch(
			/quote "departure-2": not in the article; cannot check which token/,
		);
	});

	it("refuses words of the date that the article does not have", () => {
		const { message } = errorOf(brokenFixture(event, "date.words.exact", "In May 1932"));
		expect(message).toMatch(/event "departure", words of the date: .*"1932", in exact/s);
	});

	it("refuses a file that is missing, unknown or not JSON, and goes on with the others", () => {
		const files = contentFixture();
		files.delete("lanes.json");
		files.set("notes.json", "{}");
		files.set("site.json", "{ nope");
		const { problems } = errorOf(files);
		expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
			"notes.json: is not a content file",
			expect.stringMatching(/^site\.json: is not JSON: /),
			"lanes.json: the file is missing",
		]);
	});

	it("lists all problems at once, by file, with expected and received", () => {
		const files = brokenFixture(event, "lane", "air");
		files.set("site.json", JSON.stringify({ ...JSON.parse(files.get("site.json") ?? "null"), title: 7 }));
		expect(errorOf(files).message).toBe(
			[
				"The content has 2 problems.",
				"",
				"site.json",
				"  title: must be of type string",
				"    expected: string",
				"    received: 7",
				"",
				"events/departure.json",
				'  lane: unknown lane "air"',
				'    expected: "sea"',
				'    received: "air"',
			].join("\n"),
		);
	});

	it("does not blame the occasion when that event's own file is broken", () => {
		const { problems } = errorOf(brokenFixture("events/interview.json", "title", undefined));
		expect(problems.map(({ path }) => path)).toEqual(["title"]);
	});

	it("counts the words of direct speech once, however many events quote them", () => {
		expect(parseContent(contentFixture()).shares).toEqual([{ speaker: "moreau", words: 20, quotes: 2 }]);
	});

	it("counts a word once when one quote lies within another", () => {
		const quote = parseContent(contentFixture()).events[0]?.quotes[1];
		const within = {
			...quote,
			exact: "We saw the lighthouse long before the rain",
			end: (quote?.end ?? 0) - 1,
		};
		const files = brokenFixture(event, "quotes.1", { ...within, suffix: `,${quote?.suffix}` });
		expect(parseContent(files).shares).toEqual([{ speaker: "moreau", words: 20, quotes: 3 }]);
	});
});
