// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	customElementCode,
	type EmbedWish,
	embedPlace,
	iframeCode,
	linkCardCode,
	placeHash,
} from "./embed-code.ts";

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

	it("say a frame's height in its style too, where a host's style sheet cannot change it", () => {
		const [frame] = parsed(iframeCode({ ...wish, height: 480 }));
		expect(frame?.getAttribute("height")).toBe("480");
		expect(frame?.getAttribute("style")).toMatch(/(?:^|; )height: 480px(?:;|$)/);
	});

	it("make an element that shows the stretch of time and the lanes that the hash names", () => {
		const hash = "#t=2022-11-22T22%3A00%3A00Z..2022-11-24T02%3A00%3A00Z&lane=public,csto";
		const [, element, link] = parsed(customElementCode({ ...wish, hash }, []));
		expect(element?.getAttribute("window")).toBe("2022-11-22T22:00:00Z..2022-11-24T02:00:00Z");
		expect(element?.getAttribute("lanes")).toBe("public,csto");
		expect(element?.hasAttribute("event")).toBe(false);
		expect(link?.getAttribute("href")).toBe(`https://example.org/t/${hash}`);
	});

	it("make an element without the attributes that say nothing, with links between its tags", () => {
		const code = customElementCode({ ...wish, width: null }, [{ id: "a", title: "A & B" }]);
		expect(code).toContain('<csto-timeline height="600">');
		const [script, , link, , , listed] = parsed(code);
		expect(script?.getAttribute("src")).toBe("https://example.org/t/embed.js");
		expect(link?.getAttribute("href")).toBe("https://example.org/t/");
		expect([listed?.getAttribute("href"), listed?.textContent]).toEqual([
			"https://example.org/t/#a",
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

	it("keep what was searched for in the element too, and the list's height", () => {
		const code = customElementCode(
			{ ...wish, event: null, hash: "#q=two+words&t=2022-09..2022-11&who=ann,bob", view: "list" },
			[],
		);
		const element = parsed(code).find(({ tagName }) => tagName === "CSTO-TIMELINE");
		expect(element?.getAttribute("hash")).toBe("q=two+words&who=ann,bob");
		expect(element?.getAttribute("window")).toBe("2022-09..2022-11");
		expect(element?.hasAttribute("fixed")).toBe(true);
	});

	it("hold no other element or attribute, whatever the texts are", () => {
		const names = (code: string) =>
			parsed(code).map((element) => [element.tagName, ...element.getAttributeNames()]);
		const text = fc.oneof(fc.string(), fc.constant('"><script>alert(1)</script>'), fc.constant("' onload=x"));
		fc.assert(
			fc.property(text, text, text, (title, id, hash) => {
				const event = { id: id.toWellFormed(), title };
				const odd = {
					...wish,
					title,
					event,
					hash: `#t=${encodeURIComponent(hash.toWellFormed())}&lane=${encodeURIComponent(event.id)}&q=${encodeURIComponent(hash.toWellFormed())}&${hash}`,
				};
				const plain = { ...wish, event: { id: "a", title: "b" }, hash: "#t=c&lane=d&q=f" };
				expect(names(iframeCode(odd))).toEqual(names(iframeCode(plain)));
				expect(names(customElementCode(odd, [event]))).toEqual(names(customElementCode(plain, [event])));
				expect(names(linkCardCode(odd, title, id))).toEqual(names(linkCardCode(plain, "d", "e")));
			}),
		);
	});
});

describe("embedPlace", () => {
	it("takes theme and view out of a hash, for a frame's address asks for them in its query", () => {
		expect(embedPlace("#view=list&theme=dark")).toEqual({
			theme: "dark",
			view: "list",
			window: "",
			rest: "",
		});
		expect(embedPlace("#t=2022-09..2022-11&view=about&q=a%26b+c&theme=pink")).toEqual({
			theme: "auto",
			view: "timeline",
			window: "t=2022-09..2022-11",
			rest: "t=2022-09..2022-11&q=a%26b+c",
		});
		expect(embedPlace("")).toEqual({ theme: "auto", view: "timeline", window: "", rest: "" });
	});

	it("leaves event and step to whoever says the event", () => {
		expect(embedPlace("#e=protest&t=2022&step=3&lesson=x")).toMatchObject({
			window: "t=2022",
			rest: "t=2022&lesson=x",
		});
	});
});

describe("placeHash", () => {
	const event = { id: "protest", title: "A protest" };
	it("is the bare id where an event is all there is, and names it where there is more", () => {
		expect(placeHash(event, "")).toBe("#protest");
		expect(placeHash(event, "t=2022")).toBe("#e=protest&t=2022");
		expect(placeHash(null, "t=2022")).toBe("#t=2022");
		expect(placeHash(null, "")).toBe("");
	});
});
