import { describe, expect, test } from "vitest";
import { parseContent } from "../../src/content/parse-content.ts";
import { readContent } from "../../src/content/read-content.ts";
import { THEME_GROUNDS } from "../../src/model/theme-colours.ts";
import { jsonLd, siteHead, siteUrl, structuredData } from "./site-head.ts";

const content = parseContent(readContent("src/content"));

describe("siteUrl", () => {
	test("is null when nobody said where the site will stand", () => {
		expect(siteUrl("")).toBeNull();
		expect(siteUrl("  ")).toBeNull();
	});

	test("ends with a slash whether the given address does or not", () => {
		expect(siteUrl("https://example.org/timeline")).toBe("https://example.org/timeline/");
		expect(siteUrl("https://example.org/timeline/")).toBe("https://example.org/timeline/");
	});

	test("refuses what is not a web address", () => {
		expect(() => siteUrl("javascript:alert(1)")).toThrow("SITE_URL is not a web address");
		expect(() => siteUrl("example")).toThrow();
	});
});

describe("siteHead", () => {
	test("names the canonical address only when it is known", () => {
		expect(siteHead(content, null)).not.toMatch(/canonical|og:url/);
		const head = siteHead(content, "https://example.org/t/");
		expect(head).toContain('<link rel="canonical" href="https://example.org/t/">');
		expect(head).toContain('<meta property="og:url" content="https://example.org/t/">');
		expect(head).toContain('<meta property="og:image" content="https://example.org/t/card.png">');
	});

	test("gives the browser the paper of each scheme for its own bars", () => {
		const head = siteHead(content, null);
		for (const scheme of ["light", "dark"] as const)
			expect(head).toContain(
				`<meta name="theme-color" content="${THEME_GROUNDS[scheme].paper}" media="(prefers-color-scheme: ${scheme})">`,
			);
	});

	test("lets no text end an attribute or the structured data's script", () => {
		const hostile = { ...content, title: 'A "title" & </script><b>' };
		const head = siteHead(hostile, null);
		expect(head).toContain('content="A &quot;title&quot; &amp; &lt;/script>&lt;b>"');
		expect(head).not.toContain("</script>");
		expect(structuredData(hostile, null).match(/<\/script>/g)).toHaveLength(1);
	});
});

describe("jsonLd", () => {
	test("gives a start date only to events whose date is one EDTF date", () => {
		const text = JSON.stringify(jsonLd(content, null));
		expect(text).toContain('"startDate":"2022-10-31"');
		expect(text.match(/"startDate"/g)).toHaveLength(
			content.events.filter(({ date }) => date.shape === "single").length,
		);
	});
});
