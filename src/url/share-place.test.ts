import { describe, expect, it } from "vitest";
import { sharePlace } from "./share-place.ts";

const at = (href: string) => ({ href, protocol: new URL(href).protocol });

describe("sharePlace", () => {
	it("is the folder that the page is served from, whatever else the address says", () => {
		expect(sharePlace(at("https://example.org/t/index.html?theme=dark#e=a/b"), null, false)).toEqual({
			site: "https://example.org/t/",
			page: "https://example.org/t/index.html",
		});
		expect(sharePlace(at("http://127.0.0.1:4173/"), "https://example.org/", false).site).toBe(
			"http://127.0.0.1:4173/",
		);
	});

	it("is only what the build was told for the one file, which may stand anywhere", () => {
		const file = at("https://school.example/files/timeline.html?embed=1#e=a");
		expect(sharePlace(file, null, true)).toEqual({
			site: null,
			page: "https://school.example/files/timeline.html",
		});
		expect(sharePlace(file, "https://example.org/t/", true).site).toBe("https://example.org/t/");
	});

	it("is nowhere on a disk", () => {
		expect(sharePlace(at("file:///stick/timeline.html#e=a"), null, true)).toEqual({
			site: null,
			page: "file:///stick/timeline.html",
		});
	});
});
