import { describe, expect, it } from "vitest";
import { brokenFixture } from "../../tests/content/content-fixture.ts";
import { readingGrade } from "./check-readability.ts";
import { ContentError } from "./content-problem.ts";
import { parseContent } from "./parse-content.ts";

const NONE = new Set<string>();

describe("the reading grade", () => {
	it("is that of Flesch and Kincaid", () => {
		// 9 words, 1 sentence, 11 syllables.
		expect(readingGrade(["The cat sat on the mat under the table."], NONE)).toBeCloseTo(
			0.39 * 9 + (11.8 * 11) / 9 - 15.59,
		);
	});

	it("grows with longer sentences and longer words", () => {
		const short = readingGrade(["They met.", "They talked."], NONE);
		expect(readingGrade(["They met and they talked."], NONE)).toBeGreaterThan(short);
		expect(readingGrade(["They negotiated.", "They deliberated."], NONE)).toBeGreaterThan(short);
	});

	it("counts neither how long a name is nor what the article says", () => {
		const plain = readingGrade(["Ann met Bob."], NONE);
		expect(readingGrade(["Imangali met Tasmagambetov."], new Set(["Imangali"]))).toBe(plain);
		expect(readingGrade(["Ann met Bob “notwithstanding considerable difficulties”."], NONE)).toBe(plain);
	});
});

it("refuses a summary that is hard to read, and says how hard", () => {
	const hard = `It ${Array(44).fill("institutional").join(" ")}.`;
	const files = brokenFixture("events/departure.json", "summary.0.text", hard);
	expect(() => parseContent(files)).toThrow(ContentError);
	expect(() => parseContent(files)).toThrow(/summary: is hard to read, at grade \d+\.\d .*at most grade 9/s);
});
