import { content } from "virtual:timeline-content";
import { describe, expect, it } from "vitest";
import { textFragmentUrl } from "./text-fragment.ts";

const PAGE = "https://example.org/page.html";

describe("textFragmentUrl", () => {
	it("names a short passage whole", () => {
		expect(textFragmentUrl(PAGE, "the main failure")).toBe(`${PAGE}#:~:text=the%20main%20failure`);
	});

	it("names a long passage by its first and last words", () => {
		const url = textFragmentUrl(PAGE, "one two three four five six seven eight nine");
		expect(url).toBe(`${PAGE}#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine`);
	});

	it("escapes what the syntax of text fragments uses itself", () => {
		expect(textFragmentUrl(PAGE, "well-known, this & that")).toBe(
			`${PAGE}#:~:text=well%2Dknown%2C%20this%20%26%20that`,
		);
	});

	it("gives every quote a link whose words are the quote's own", () => {
		for (const { exact } of content.events.flatMap((event) => event.quotes)) {
			const url = new URL(textFragmentUrl(content.source.url, exact));
			const parts = url.hash.replace("#:~:text=", "").split(",").map(decodeURIComponent);
			expect(parts.length).toBeLessThanOrEqual(2);
			const spaced = exact.replace(/\s+/g, " ").trim();
			expect(spaced.startsWith(parts[0] ?? "?")).toBe(true);
			expect(spaced.endsWith(parts.at(-1) ?? "?")).toBe(true);
		}
	});
});
