import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHECK_LIMIT, cleanText } from "./clean-text.ts";

describe("cleanText", () => {
	it("composes letters and drops what nobody sees", () => {
		expect(cleanText("cafe\u0301 har\u00adbour\u200b\u2060\ufeff\r\nquay").text).toBe("café harbour\nquay");
	});

	it("changes nothing any more in a text that it has cleaned", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
				const once = cleanText(text).text;
				expect(cleanText(once).text).toBe(once);
			}),
		);
	});

	it("keeps the beginning of a text that is too long, and says so", () => {
		expect(cleanText("a".repeat(CHECK_LIMIT + 1))).toEqual({ text: "a".repeat(CHECK_LIMIT), cut: true });
		expect(cleanText("a".repeat(CHECK_LIMIT)).cut).toBe(false);
	});

	it("composes no pile of marks, which would take the square of its height", () => {
		const pile = `a${"\u0301\u0316".repeat(400_000)}`;
		const before = performance.now();
		expect(cleanText(pile).text).toHaveLength(pile.length);
		expect(performance.now() - before).toBeLessThan(5000);
	});
});
