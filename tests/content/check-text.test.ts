import { content } from "virtual:timeline-content";
import { fingerprint } from "virtual:timeline-fingerprint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/content/fingerprint.ts";
import { shortFingerprint } from "../../src/content/short-fingerprint.ts";
import { indexArticle } from "../../src/model/check/article-index.ts";
import { whereItStands } from "../../src/model/check/where-it-stands.ts";
import { tokenise } from "../../src/model/fingerprint/token.ts";
import { CHECKED_ARTICLE, checkWhole } from "../model/check-fixture.ts";

const ARTICLE = indexArticle(fingerprint, content.events);
const QUOTES = content.events.flatMap(({ quotes }) => quotes.map(({ exact }) => exact));

/** Ways to misquote: each gives another text, or the same where there is nothing to change at that place. */
const MUTATIONS: Readonly<Record<string, (words: string[], at: number, letter: number) => string>> = {
	"a word left out": (words, at) => words.toSpliced(at, 1).join(" "),
	"a word twice": (words, at) => words.toSpliced(at, 0, words[at] ?? "").join(" "),
	"a word added": (words, at) => words.toSpliced(at, 0, "allegedly").join(" "),
	"a word exchanged": (words, at) => words.toSpliced(at, 1, "allegedly").join(" "),
	"two words in the other order": (words, at) =>
		words.toSpliced(at, 2, ...words.slice(at, at + 2).reverse()).join(" "),
	"a letter left out": (words, at, letter) => inWord(words, at, (word) => spliced(word, letter, "")),
	"a letter added": (words, at, letter) =>
		inWord(words, at, (word) => spliced(word, letter, `${word[letter]}x`)),
	"the other case": (words, at) =>
		inWord(words, at, (word) => (word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase())),
	"a letter of another script": (words, at) =>
		inWord(words, at, (word) => word.replace(/[aeo]/, (a) => HOMOGLYPHS[a] ?? a)),
	"a comma more": (words, at) => inWord(words, at, (word) => `${word},`),
	"a mark less": (words, at) => inWord(words, at, (word) => word.replace(/[,.;:!?-]/, "")),
	"another mark": (words, at) => inWord(words, at, (word) => word.replace(/[,.;:!?-]/, "–")),
	"another digit": (words, at) =>
		inWord(words, at, (word) => word.replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`)),
	"an accent": (words, at) => inWord(words, at, (word) => word.replace(/[aeo]/, "$&\u0301")),
};
const HOMOGLYPHS: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о" };

function inWord(words: string[], at: number, change: (word: string) => string): string {
	return words.with(at, change(words[at] ?? "")).join(" ");
}

function spliced(word: string, at: number, by: string): string {
	return word.slice(0, at % word.length) + by + word.slice((at % word.length) + 1);
}

describe("checking a text against the article of the timeline", () => {
	it.each([
		["“", "”"],
		['"', '"'],
		["«", "»"],
	])("finds each quote of the timeline to the letter, in %s%s", (open, close) => {
		for (const exact of QUOTES) {
			const { passages } = checkWhole(`It says ${open}${exact}${close} there.`, ARTICLE);
			expect(passages.map(({ verdict }) => verdict)).toEqual(["verbatim"]);
		}
	});

	it("calls none of 2,000 misquotes verbatim, and nearly all that have nine tokens or more altered", () => {
		let misquotes = 0;
		const seen = { long: 0, altered: 0 };
		fc.assert(
			fc.property(
				fc.constantFrom(...QUOTES),
				fc.constantFrom(...Object.values(MUTATIONS)),
				fc.nat(),
				fc.nat({ max: 20 }),
				(exact, mutate, at, letter) => {
					const words = exact.split(" ");
					const misquote = mutate(words, at % words.length, letter);
					// What is left may stand in the article as well: a quote without its first word, or a list in another order.
					fc.pre(misquote !== exact && !QUOTES.some((quote) => quote.includes(misquote.trim())));
					misquotes++;
					const { passages } = checkWhole(`«${misquote}»`, ARTICLE);
					expect(passages.map(({ kind }) => kind)).toEqual(["quotation"]);
					expect(passages[0]?.verdict).not.toBe("verbatim");
					if (tokenise(misquote).length < 9) return;
					seen.long++;
					if (passages[0]?.verdict === "altered") seen.altered++;
				},
			),
			{ numRuns: 2000 },
		);
		expect(misquotes).toBe(2000);
		expect(seen.altered / seen.long).toBeGreaterThan(0.95);
	});

	it("takes less than 50 ms for a text of 1,000 words", () => {
		const essay: string[] = [];
		for (let at = 0; essay.length < 1000; at++) {
			const exact = QUOTES[at % QUOTES.length] ?? "";
			const words = exact.split(" ");
			const misquote = words.with(3 % words.length, "allegedly").join(" ");
			essay.push(...`They wrote that “${exact}” or “${misquote}”, and so ${exact}`.split(" "));
		}
		const text = essay.slice(0, 1000).join(" ");
		const times = Array.from({ length: 9 }, () => {
			// The processor's time: what it takes where the machine does nothing else.
			const before = process.cpuUsage();
			checkWhole(text, ARTICLE);
			const { user, system } = process.cpuUsage(before);
			return (user + system) / 1000;
		});
		expect(times.toSorted((a, b) => a - b)[4]).toBeLessThan(50);
	});

	it("knows of which events, whose, and in which mode a passage is", () => {
		const reported = content.events
			.flatMap(({ id, quotes }) => quotes.map((quote) => ({ id, quote })))
			.find(({ quote }) => quote.mode === "reported" && !quote.exact.includes('"'));
		const { passages } = checkWhole(`“${reported?.quote.exact}”`, ARTICLE);
		const standing = whereItStands(ARTICLE, passages[0]?.places ?? []);
		expect(standing.events).toContain(reported?.id);
		expect(standing.quote?.quote.mode).toBe("reported");
		expect(standing.inMarks).toBe(false);
	});

	it.each([
		[
			"If we act as we discussed today, the Armenian-Azerbaijani conflict will end",
			"refusal-to-sign-4",
			"lukashenko",
		],
		["The incident caused great damage to the image of the CSTO", "main-failure-3", "pashinyan"],
	])(
		"names the speaker of words that a longer quote of the article's holds as well: %s",
		(words, id, who) => {
			const { passages } = checkWhole(`“${words}”`, ARTICLE);
			const { quote } = whereItStands(ARTICLE, passages[0]?.places ?? []);
			expect(quote?.quote).toMatchObject({ id, mode: "direct", speaker: expect.stringContaining(who) });
		},
	);

	it("tells words that the article itself has in quotation marks from the report around them", () => {
		const inner = content.events
			.flatMap(({ quotes }) => quotes)
			.flatMap(({ mode, exact }) => (mode === "reported" ? (/"([^"]{40,})"/.exec(exact)?.[1] ?? []) : []))[0];
		const { passages } = checkWhole(`“${inner}”`, ARTICLE);
		expect(passages[0]?.verdict).toBe("verbatim");
		const { quote, inMarks } = whereItStands(ARTICLE, passages[0]?.places ?? []);
		// Where the timeline quotes them by themselves, that says whose they are.
		expect(quote?.quote.mode === "direct" || inMarks).toBe(true);
	});
});

describe("the fingerprint that a reader gets", () => {
	it("is whole together with the quotes, and carries no window that they give", () => {
		const full = fingerprintOf(CHECKED_ARTICLE);
		const quote = { exact: CHECKED_ARTICLE.split("\n\n")[1] ?? "", prefix: "", suffix: "" };
		const short = shortFingerprint(full, [{ quotes: [quote] }]);
		const given = tokenise(quote.exact).length - full.window + 1;
		expect(Buffer.from(short.hashes, "base64")).toHaveLength((full.hashes.length - given) * 4);
		expect(short.count).toBe(full.hashes.length);
	});

	it("is refused with other quotes than those it was made for", () => {
		expect(() => indexArticle(fingerprint, [])).toThrow("made for other quotes");
	});

	it("lets a window in so few articles stand by chance that a wrong verdict takes millions of texts", () => {
		// Any eight tokens have one of 2^32 hashes; the article has as many windows as are counted here.
		const chance = fingerprint.count / 2 ** 32;
		expect(chance).toBeLessThan(1e-6);
	});
});
