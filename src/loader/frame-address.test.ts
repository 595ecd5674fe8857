import { describe, expect, it } from "vitest";
import { frameAddress, frameHash } from "./frame-address.ts";

const nothing = {
	event: null,
	window: null,
	theme: null,
	view: null,
	lanes: null,
	gestures: null,
	lang: null,
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

describe("frameHash", () => {
	it("is empty where nothing is asked for", () => {
		expect(frameHash(nothing)).toBe("");
	});
});
