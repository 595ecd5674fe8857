import { describe, expect, test } from "vitest";
import { z } from "zod";
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

const listed = z.object({
	mainEntity: z.object({
		itemListElement: z.array(
			z.object({ position: z.number(), item: z.looseObject({ "@id": z.string(), name: z.string() }) }),
		),
	}),
});

function eventsIn(url: string | null) {
	const { mainEntity } = listed.parse(jsonLd(content, url));
	return new Map(mainEntity.itemListElement.map(({ item }) => [item["@id"], item]));
}

describe("jsonLd", () => {
	test("lists every event in order", () => {
		expect([...eventsIn("https://a.example/").keys()]).toEqual(
			content.events.map(({ id }) => `https://a.example/#${id}`),
		);
	});

	test("gives dates no more precisely than the article, and none where it leaves the date open or carries it over", () => {
		const dates = new Map(
			[...eventsIn(null)].map(([id, { startDate, endDate }]) => [id.slice(1), [startDate, endDate]]),
		);
		expect(dates.get("sochi-meeting")).toEqual(["2022-10-31", undefined]);
		expect(dates.get("may-session")).toEqual(["2022-05", undefined]);
		expect(dates.get("tasmagambetov-ambassador")).toEqual(["2017", "2019"]);
		for (const { id, date } of content.events) {
			const open = date.shape === "one-of" || date.shape === "all-of" || date.approximate;
			if (open || date.basis === "carried-over") expect(dates.get(id)).toEqual([undefined, undefined]);
			else expect(date.edtf.split("/")).toContain(dates.get(id)?.[0]);
		}
	});

	test("says of what was only announced that it is scheduled, and of nothing else in what state it is", () => {
		const events = eventsIn(null);
		for (const { id, date } of content.events)
			expect(events.get(`#${id}`)?.eventStatus).toBe(
				date.basis === "announced" ? "https://schema.org/EventScheduled" : undefined,
			);
	});

	test("names place, participants and the event that one is a part of, and no one who only tells", () => {
		const events = eventsIn(null);
		expect(events.get("#refusal-to-sign")).toMatchObject({
			location: { "@type": "Place", name: "Yerevan" },
			about: [
				{ "@type": "Person", name: "Nikol Pashinyan" },
				{ "@type": "Person", name: "Aleksandr Lukashenko" },
			],
			superEvent: { "@id": "#yerevan-meeting" },
		});
		expect(events.get("#may-session")).not.toHaveProperty("about");
		// The protest belongs to the day of the meeting, but came before it.
		for (const id of ["#may-session", "#protest", "#joint-councils"])
			expect(events.get(id)).not.toHaveProperty("superEvent");
	});
});
