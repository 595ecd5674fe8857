import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ADDRESS_TOKEN, withAddress } from "./citation.ts";

const PAGE = "https://a.example/t/";

describe("withAddress", () => {
	it("puts the page's address in, and keeps the event's", () => {
		expect(withAddress(`A title. ${ADDRESS_TOKEN}#e=may-session.`, PAGE)).toBe(
			`A title. ${PAGE}#e=may-session.`,
		);
		expect(withAddress(`One ${ADDRESS_TOKEN} two ${ADDRESS_TOKEN}.`, PAGE)).toBe(`One ${PAGE} two ${PAGE}.`);
	});

	it("leaves what the page's own hash says out", () => {
		expect(withAddress(ADDRESS_TOKEN, `${PAGE}?theme=dark#e=other#x`)).toBe(`${PAGE}?theme=dark`);
	});

	it("leaves texts without the token alone", () => {
		expect(withAddress("https://news.example/ #e=", PAGE)).toBe("https://news.example/ #e=");
	});

	it("escapes for LaTeX in howpublished, and only there", () => {
		const text = `\turl = {${ADDRESS_TOKEN}#e=a},\n\thowpublished = {${ADDRESS_TOKEN}\\#e=a},\n`;
		expect(withAddress(text, "https://a.example/~me/a_b/?c=%20&d=$")).toBe(
			"\turl = {https://a.example/~me/a_b/?c=%20&d=$#e=a},\n" +
				"\thowpublished = {https://a.example/\\textasciitilde{}me/a\\_b/?c=\\%20\\&d=\\$\\#e=a},\n",
		);
	});

	it("percent-encodes what no URL may hold", () => {
		expect(withAddress(ADDRESS_TOKEN, 'file:///C:/my files/"x"/{y}\\é👋\n')).toBe(
			"file:///C:/my%20files/%22x%22/%7By%7D%5C%C3%A9%F0%9F%91%8B%0A",
		);
	});

	it("breaks neither JSON nor lines nor braces, whatever the address", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (address) => {
				const json = JSON.stringify({ URL: `${ADDRESS_TOKEN}#e=a` });
				expect(Object.keys(JSON.parse(withAddress(json, address)))).toEqual(["URL"]);
				expect(withAddress(ADDRESS_TOKEN, address)).toMatch(/^[!-~]*$/);
				expect(withAddress(`{${ADDRESS_TOKEN}}`, address)).toMatch(/^\{[^{}\\"]*\}$/);
			}),
		);
	});

	it("takes nothing in the address for a pattern of the replacement", () => {
		expect(withAddress(ADDRESS_TOKEN, "https://a.example/$&$1$$")).toBe("https://a.example/$&$1$$");
	});
});
