import { expect, it } from "vitest";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";
import { oembed } from "./oembed.ts";

it("answers as oEmbed 1.0 asks of a rich response, with an absolute frame and picture", () => {
	const content = parseContent(readContent("src/content"));
	expect(oembed(content, "https://example.org/t/")).toEqual({
		version: "1.0",
		type: "rich",
		title: content.title,
		provider_name: "CSTO 2022",
		provider_url: "https://example.org/t/",
		cache_age: 86_400,
		html: expect.stringMatching(
			/^<iframe src="https:\/\/example\.org\/t\/timeline\.html\?embed=1" .*<\/iframe>$/,
		),
		width: 800,
		height: 500,
		thumbnail_url: "https://example.org/t/card.png",
		thumbnail_width: 1200,
		thumbnail_height: 630,
	});
});
