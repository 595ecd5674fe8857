import { describe, expect, it } from "vitest";
import { brokenFixture, contentFixture, type Json } from "../../tests/content/content-fixture.ts";
import { ContentError } from "./content-problem.ts";
import { parseContent } from "./parse-content.ts";

const event = "events/departure.json";
const other = "events/interview.json";
const file = "accounts/departure.json";

function account(change: { [key: string]: Json } = {}): { [key: string]: Json } {
	return {
		id: "harbour-log",
		bears: "differs",
		on: { quote: "departure-1", words: "with forty-one passengers" },
		voice: "Harbour master",
		publisher: "Harbour",
		url: "https://harbour.example/log",
		published: "1931-05-12",
		about: null,
		language: "en",
		says: "The harbour’s log counts forty people.",
		trust: "official",
		note: null,
		pairs: [],
		...change,
	};
}

function withAccounts(...accounts: Json[]): Map<string, string> {
	return contentFixture().set(file, JSON.stringify({ accounts }));
}

function problemsOf(files: ReadonlyMap<string, string>) {
	try {
		parseContent(files);
	} catch (error) {
		if (error instanceof ContentError) return error.problems;
		throw error;
	}
	throw new Error("the content was accepted");
}

const relation = (change: { [key: string]: Json } = {}): Json[] => [
	{
		kind: "before",
		event: "interview",
		certainty: "stated",
		says: "The ferry left first.",
		quote: "departure-1",
		reports: [],
		...change,
	},
];

describe("what other reports say", () => {
	it("stands with its event, also on the words of another one", () => {
		const on = { quote: "interview-2", words: "Nobody on board was afraid" };
		const content = parseContent(withAccounts(account(), account({ id: "crew-tale", bears: "adds", on })));
		expect(content.events[0]?.accounts.map(({ id }) => id).toSorted()).toEqual(["crew-tale", "harbour-log"]);
		expect(content.events[1]?.accounts).toEqual([]);
	});

	it.each<[string, Json, string, RegExp]>([
		["an unknown quote", account({ on: { quote: "departure-9", words: "x" } }), "on.quote", /unknown quote/],
		[
			"words that the quote has not",
			account({ on: { quote: "departure-1", words: "with forty passengers" } }),
			"on.words",
			/must stand in the quote "departure-1" once; they stand there 0 times/,
		],
		[
			"words that the quote has twice",
			account({ on: { quote: "departure-1", words: "the" } }),
			"on.words",
			/they stand there [2-9] times/,
		],
		["a quotation mark", account({ says: "The log says “forty”." }), "says", /never quoted/],
		[
			"five words of a quote in a row",
			account({ says: "The log says that the ferry left the old quay." }),
			"says",
			/shares 5 words in a row .*"the ferry left the old"/,
		],
		["an unknown pair", account({ pairs: ["captain"] }), "pairs[0]", /unknown account "captain"/],
		["two dates", account({ about: "1931" }), "about", /needs no date by its content/],
		["a date that is no day, month or year", account({ published: "May" }), "published", /such as/],
		["an unknown bearing", account({ bears: "proves" }), "bears", /not one of the known values/],
	])("is refused with %s", (_, broken, path, message) => {
		const found = problemsOf(withAccounts(broken)).find((problem) => problem.path === `accounts[0].${path}`);
		expect(found?.file).toBe(file);
		expect(found?.message).toMatch(message);
	});

	it("is refused where two have one id, where a pair is one-sided, or where there is no such event", () => {
		expect(problemsOf(withAccounts(account(), account()))[0]?.message).toMatch(/duplicate/);
		const oneSided = withAccounts(account({ pairs: ["crew-tale"] }), account({ id: "crew-tale" }));
		expect(problemsOf(oneSided)[0]?.message).toMatch(/does not name "harbour-log" in turn/);
		const lost = contentFixture().set("accounts/return.json", JSON.stringify({ accounts: [account()] }));
		expect(problemsOf(lost)[0]).toMatchObject({ file: "accounts/return.json", received: '"return"' });
	});
});

describe("a relation in time", () => {
	it.each<[string, Json[], string, RegExp]>([
		["an unknown event", relation({ event: "return" }), "event", /unknown event "return"/],
		["its own event", relation({ event: "departure" }), "event", /unknown event "departure"/],
		["an unknown quote", relation({ quote: "interview-1" }), "quote", /unknown quote "interview-1"/],
		["nothing behind it", relation({ quote: null }), "quote", /rests on a quote of the article/],
		["a quote behind what others report", relation({ certainty: "reported" }), "quote", /rests on no quote/],
		[
			"nobody who reports it",
			relation({ certainty: "reported", quote: null }),
			"reports",
			/name at least one report/,
		],
	])("is refused with %s", (_, relations, key, message) => {
		const problems = problemsOf(brokenFixture(event, "relations", relations));
		const found = problems.find(({ path }) => path === `relations[0].${key}`);
		expect(found?.message).toMatch(message);
		expect(found?.expected).not.toBe("");
	});

	it("is refused in a circle, which is named", () => {
		const files = brokenFixture(event, "relations", relation());
		const back = relation({ kind: "before", event: "departure", quote: "interview-1" });
		const problems = problemsOf(brokenFixture(other, "relations", back, files));
		const circle = problems.find(({ path }) => path === "relations");
		expect(circle?.message).toBe("dates and relations put an event before itself");
		expect(circle?.received).toBe('"departure" before "interview" before "departure"');
	});

	it("is refused against the dates", () => {
		const problems = problemsOf(brokenFixture(event, "relations", relation({ kind: "after" })));
		expect(problems.map(({ path }) => path)).toContain("relations");
	});
});

describe("what no event quotes", () => {
	it("is in the content with its reason, and the whole article is accounted for", () => {
		const { coverage } = parseContent(contentFixture());
		expect(coverage[0]).toEqual({ from: 0, to: 8, events: [], reason: "The title and the month." });
		for (const [index, { from }] of coverage.entries()) expect(from).toBe(coverage[index - 1]?.to ?? 0);
		expect(coverage.at(-1)?.to).toBe(63);
		expect(coverage.find(({ from }) => from === 29)?.events.toSorted()).toEqual(["departure", "interview"]);
	});

	it("is refused without a reason, and a reason without it", () => {
		const missing = problemsOf(brokenFixture("coverage.json", "gaps", []));
		expect(missing.map(({ expected }) => expected)).toContain("a gap from 22 to 29 with its reason");
		const wrong = problemsOf(brokenFixture("coverage.json", "gaps.1.to", 30));
		expect(wrong.find(({ path }) => path === "gaps[1]")?.expected).toBe("tokens 22 to 29");
	});
});
