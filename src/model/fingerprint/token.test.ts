import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "./token.ts";

const texts = (text: string) => tokenise(text).map((token) => token.text);

describe("tokenise", () => {
	it("cuts words and punctuation apart", () => {
		expect(texts("The river's ice-free port (1904–1907), she said.")).toEqual([
			"The",
			"river",
			"'",
			"s",
			"ice",
			"-",
			"free",
			"port",
			"(",
			"1904",
			"–",
			"1907",
			")",
			",",
			"she",
			"said",
			".",
		]);
	});

	it("normalises the shape of quotation marks and nothing else", () => {
		expect(texts("“So‚ ‘it’ is”")).toEqual(texts("\"So' 'it' is\""));
		expect(texts("Naïve")).not.toEqual(texts("Nai\u0308ve"));
		expect(texts("a–b")).not.toEqual(texts("a-b"));
	});

	it("gives offsets into the text as it stands, for any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				const rest = tokenise(text).reduceRight(
					(left, { start, end }) => left.slice(0, start) + left.slice(end),
					text,
				);
				expect(rest.trim()).toBe("");
			}),
		);
	});

	it("takes time in proportion to the text, where there is nothing but white space", () => {
		expect(tokenise(`${" ".repeat(1_000_000)}.`)).toHaveLength(1);
		expect(tokenise("\n \u00a0".repeat(300_000))).toEqual([]);
	});
});
