import { expect, it } from "vitest";
import { speakerAddress } from "./speaker-address.ts";

it("opens the notes of the same lesson, at a slide only where one is given, and never takes over for whom it is", () => {
	const hash = "#e=protest&view=present&q=a&slide=3&step=2&lesson=abc&for=class&try=x.y&theme=dark&steps=1";
	expect(speakerAddress({ href: "https://a.example/b/?theme=dark#old" }, hash)).toBe(
		"https://a.example/b/?theme=dark#view=speaker&q=a&lesson=abc&theme=dark&steps=1",
	);
	expect(speakerAddress({ href: "https://a.example/" }, hash, 4)).toBe(
		"https://a.example/#view=speaker&q=a&lesson=abc&theme=dark&steps=1&slide=5",
	);
	expect(speakerAddress({ href: "file:///x/timeline.html" }, "")).toBe(
		"file:///x/timeline.html#view=speaker",
	);
});
