import { describe, expect, it } from "vitest";
import { parseContent } from "../src/content/parse-content.ts";
import { brokenFixture, contentFixture, fixtureArticle } from "../tests/content/content-fixture.ts";
import { checkArticle } from "./check-article.ts";

const event = "events/departure.json";

function complaints(files: ReadonlyMap<string, string>, article = fixtureArticle): readonly string[] {
	return checkArticle(article, parseContent(files)).map(
		({ file, path, message, expected, received }) => `${file} ${path}: ${message} (${expected}, ${received})`,
	);
}

describe("checkArticle", () => {
	it("finds nothing in sound content", () => {
		expect(complaints(contentFixture())).toEqual([]);
	});

	it("counts offsets in code points, not in UTF-16 units", () => {
		const found = complaints(contentFixture(), `😀${fixtureArticle}`);
		expect(found[0]).toMatch(/departure\.json date\.words\.start: .*; it stands at 26 to 37/);
	});

	it("says where exact stands when start and end select something else", () => {
		const quote = parseContent(contentFixture()).events[0]?.quotes[0];
		const moved = { ...quote, start: (quote?.start ?? 0) + 1, end: (quote?.end ?? 0) + 1 };
		expect(complaints(brokenFixture(event, "quotes.0", moved))).toEqual([
			expect.stringMatching(
				/^events\/departure\.json quotes\[0\]\.start: event "departure", quote "departure-1": start and end do not select exact; it stands at 37 to 102/,
			),
		]);
	});

	it("refuses the wrong paragraph", () => {
		expect(complaints(brokenFixture(event, "quotes.0.paragraph", 2))).toEqual([
			expect.stringMatching(/quotes\[0\]\.paragraph: .* is the wrong paragraph \(1, 2\)$/),
		]);
	});

	it("refuses direct speech that stands outside quotation marks", () => {
		const speech = brokenFixture(
			event,
			"quotes.0.mode",
			"direct",
			brokenFixture(event, "quotes.0.speaker", "moreau"),
		);
		expect(complaints(speech)).toEqual([
			expect.stringMatching(/quotes\[0\]\.mode: .* so it is not direct speech/),
		]);
	});

	it("refuses reported speech that stands inside quotation marks", () => {
		expect(complaints(brokenFixture(event, "quotes.1.mode", "reported"))).toEqual([
			expect.stringMatching(/quotes\[1\]\.mode: .* so it is direct speech \(direct, reported/),
		]);
	});

	it("refuses a passage that the article has twice, or with another shape of quotation mark", () => {
		expect(complaints(contentFixture(), `${fixtureArticle}\n\n${fixtureArticle}`)[0]).toMatch(
			/exactly once .*2 of/,
		);
		expect(complaints(contentFixture(), fixtureArticle.replaceAll('"', "”")).join()).toMatch(
			/exactly once .*0 of/,
		);
	});
});
