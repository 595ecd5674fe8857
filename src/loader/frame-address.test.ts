import { describe, expect, it } from "vitest";
import { frameAddress, frameHash, timelineFolder } from "./frame-address.ts";

const nothing = {
	event: null,
	window: null,
	theme: null,
	view: null,
	lanes: null,
	gestures: null,
	hash: null,
};

describe("frameAddress", () => {
	it("is the one file beside the loader, as an embed", () => {
		expect(frameAddress("https://example.org/a/embed.js", nothing)).toBe(
			"https://example.org/a/timeline.html?embed=1",
		);
	});

	it("carries what the attributes ask for, escaped", () => {
		const wish = {
			...nothing,
			event: "a&b",
			window: "2022-09..2022-12",
			theme: "dark",
			lanes: "public,csto",
		};
		expect(frameAddress("https://example.org/", wish)).toBe(
			"https://example.org/timeline.html?embed=1&theme=dark&lanes=public%2Ccsto#e=a%26b&t=2022-09..2022-12",
		);
	});
});

describe("timelineFolder", () => {
	const folder = (src: string | null) =>
		timelineFolder(src, "https://host.example/a/page.html", "https://example.org/csto/embed.js");

	it.each([
		[null, "https://example.org/csto/"],
		["", "https://host.example/a/"],
		["https://other.example/t/", "https://other.example/t/"],
		["https://other.example/t", "https://other.example/t/"],
		["https://other.example/t/timeline.html?x#y", "https://other.example/t/"],
		["../t/", "https://host.example/t/"],
		["//other.example", "https://other.example/"],
	])("is for %j %s", (src, expected) => {
		expect(folder(src)).toBe(expected);
	});

	it("is on a disk what stands beside the loader", () => {
		expect(timelineFolder(null, "file:///stick/host.html", "file:///stick/embed.js")).toBe("file:///stick/");
	});

	it.each(["https://[", "http://", "javascript:alert(1)", "data:text/html,x", "about:blank", "mailto:a@b"])(
		"is nothing for %s",
		(src) => {
			expect(folder(src)).toBeNull();
		},
	);
});

describe("frameHash", () => {
	it("is empty where nothing is asked for", () => {
		expect(frameHash(nothing)).toBe("");
	});

	it("carries what the page's own address would say, with event and window", () => {
		expect(frameHash({ ...nothing, hash: "q=two+words&who=ann,bob", window: "2022-09..2022-12" })).toBe(
			"#q=two+words&who=ann%2Cbob&t=2022-09..2022-12",
		);
		expect(frameHash({ ...nothing, hash: "#q=two" })).toBe("#q=two");
	});
});
