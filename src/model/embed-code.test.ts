// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customElementCode, type EmbedWish, iframeCode, linkCardCode } from "./embed-code.ts";

const wish: EmbedWish = {
	url: "https://example.org/t/",
	title: "The year",
	width: 800,
	height: 600,
	theme: "auto",
	view: "timeline",
	hash: "",
	event: null,
};

/** The attributes of every element in a code, read by an HTML parser. */
function parsed(code: string): Element[] {
	const template = document.createElement("template");
	template.innerHTML = code;
	return [...template.content.querySelectorAll("*")];
}

describe("the embed codes", () => {
	it("make a frame of the one-file page that is named, lazy and sandboxed", () => {
		const [frame, ...more] = parsed(iframeCode({ ...wish, theme: "dark", view: "list", hash: "#e=protest" }));
		expect(more).toEqual([]);
		expect(frame?.tagName).toBe("IFRAME");
		expect(frame?.getAttribute("src")).toBe(
			"https://example.org/t/timeline.html?embed=1&theme=dark&view=list#e=protest",
		);
		expect(frame?.getAttribute("title")).toBe("The year");
		expect(frame?.getAttribute("loading")).toBe("lazy");
		expect(frame?.getAttribute("sandbox")).not.toContain("allow-same-origin");
	});

	it("make an element without the attributes that say nothing, with links between its tags", () => {
		const code = customElementCode({ ...wish, width: null }, [{ id: "a", title: "A & B" }]);
		expect(code).toContain('<csto-timeline height="600">');
		const [script, , link, , , listed] = parsed(code);
		expect(script?.getAttribute("src")).toBe("https://example.org/t/embed.js");
		expect(link?.getAttribute("href")).toBe("https://example.org/t/");
		expect([listed?.getAttribute("href"), listed?.textContent]).toEqual([
			"https://example.org/t/#e=a",
			"A & B",
		]);
		const event = { id: "protest", title: "A protest" };
		expect(customElementCode({ ...wish, event, theme: "dark" }, [])).toContain(
			'event="protest" theme="dark"',
		);
	});

	it("make a card without frame or script", () => {
		const tags = parsed(linkCardCode(wish, "What it is", "Source: a paper")).map(({ tagName }) => tagName);
		expect(tags).toEqual(["BLOCKQUOTE", "P", "A", "P", "P", "SMALL"]);
	});

	it("say where the one file is when nobody knows an address", () => {
		expect(iframeCode({ ...wish, url: "" })).toContain('src="timeline.html?embed=1"');
		expect(linkCardCode({ ...wish, url: "" }, "", "")).toContain('href="timeline.html"');
	});

	it("hold no other element or attribute, whatever the texts are", () => {
		const names = (code: string) =>
			parsed(code).map((element) => [element.tagName, ...element.getAttributeNames()]);
		const text = fc.oneof(fc.string(), fc.constant('"><script>alert(1)</script>'), fc.constant("' onload=x"));
		fc.assert(
			fc.property(text, text, text, (title, id, hash) => {
				const event = { id: id.toWellFormed(), title };
				const odd = { ...wish, title, event, hash: `#${hash}` };
				const plain = { ...wish, event: { id: "a", title: "b" }, hash: "#c" };
				expect(names(iframeCode(odd))).toEqual(names(iframeCode(plain)));
				expect(names(customElementCode(odd, [event]))).toEqual(names(customElementCode(plain, [event])));
				expect(names(linkCardCode(odd, title, id))).toEqual(names(linkCardCode(plain, "d", "e")));
			}),
		);
	});
});
