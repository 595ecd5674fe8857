import { dateBounds } from "../../src/model/exports/date-bounds.ts";
import { findById } from "../../src/model/exports/find-by-id.ts";
import type { EdtfDate, HistoricalEvent } from "../../src/model/historical-event.ts";
import { THEME_GROUNDS } from "../../src/model/theme-colours.ts";
import type { TimelineContent } from "../../src/model/timeline-content.ts";
import { heldIn } from "../../src/model/wholes.ts";

/** Where the built site will stand, from `SITE_URL`, with a slash at its end; `null` when nobody said. */
export function siteUrl(value = process.env.SITE_URL): string | null {
	if (value === undefined || value.trim() === "") return null;
	const url = new URL(value.endsWith("/") ? value : `${value}/`);
	if (url.protocol !== "https:" && url.protocol !== "http:")
		throw new Error(`SITE_URL is not a web address: ${value}`);
	return url.href;
}

/**
 * The page's Content Security Policy: everything from its own origin, nothing inline but the one script whose hash is `early` and the one
 * style sheet whose hash is `style`, HTML assigned only through the `default` Trusted Types policy (src/app/trusted-types.ts).
 */
export function contentSecurityPolicy(early: string, style: string): string {
	return [
		"default-src 'none'",
		`script-src 'self' ${early}`,
		`style-src 'self' ${style}`,
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"frame-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types default",
	].join("; ");
}

function escapeAttribute(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/**
 * A date for schema.org, which knows only beginnings and ends: nothing where the article leaves the date open, gives it
 * approximately, or gives the event none of its own.
 */
function eventDates(date: EdtfDate): object {
	const { shape, basis, approximate } = date;
	if (basis === "carried-over" || approximate || shape === "one-of" || shape === "all-of") return {};
	const { notBefore, notAfter } = dateBounds(date);
	return {
		...(notBefore === null ? {} : { startDate: notBefore }),
		...(notAfter === null || shape === "single" ? {} : { endDate: notAfter }),
	};
}

/** An event by name, date, place, whom it is about and what it is a part of. Only what was announced has a state: scheduled. */
function schemaEvent(
	event: HistoricalEvent,
	{ people, places }: TimelineContent,
	url: string | null,
): object {
	const { id, title, date, place, participants } = event;
	const whole = heldIn(event);
	const at = findById(places, place);
	const idOf = (eventId: string) => `${url ?? ""}#${eventId}`;
	return {
		"@type": "Event",
		"@id": idOf(id),
		name: title,
		...eventDates(date),
		...(date.basis === "announced" ? { eventStatus: "https://schema.org/EventScheduled" } : {}),
		...(at === null ? {} : { location: { "@type": "Place", name: at.name } }),
		...(participants.length === 0
			? {}
			: {
					about: participants.map((person) => ({ "@type": "Person", name: findById(people, person)?.name })),
				}),
		...(whole === null ? {} : { superEvent: { "@id": idOf(whole) } }),
	};
}

/** The content as schema.org sees it: a page based on one news article, with its events in order. */
export function jsonLd(content: TimelineContent, url: string | null): object {
	const { source } = content;
	return {
		"@context": "https://schema.org",
		"@type": "WebPage",
		...(url === null ? {} : { "@id": url, url }),
		name: content.title,
		description: content.description,
		inLanguage: "en",
		isBasedOn: {
			"@type": "NewsArticle",
			headline: source.title,
			url: source.url,
			publisher: { "@type": "Organization", name: source.publisher },
		},
		mainEntity: {
			"@type": "ItemList",
			numberOfItems: content.events.length,
			itemListElement: content.events.map((event, index) => ({
				"@type": "ListItem",
				position: index + 1,
				item: schemaEvent(event, content, url),
			})),
		},
	};
}

/** The head's elements that depend on the content, the page's colours and where the site will stand. */
export function siteHead(content: TimelineContent, url: string | null): string {
	const title = escapeAttribute(content.title);
	const description = escapeAttribute(content.description);
	const image = `${url ?? ""}card.png`;
	const alt = `The timeline's axis: ${title}`;
	const lines = [
		`<title>${title}</title>`,
		...(["light", "dark"] as const).map(
			(scheme) =>
				`<meta name="theme-color" content="${THEME_GROUNDS[scheme].paper}" media="(prefers-color-scheme: ${scheme})">`,
		),
		`<meta name="description" content="${description}">`,
		...(url === null
			? []
			: [
					`<link rel="canonical" href="${url}">`,
					`<link rel="alternate" type="application/json+oembed" href="${url}oembed.json" title="${title}">`,
					`<meta property="og:url" content="${url}">`,
				]),
		`<meta property="og:type" content="website">`,
		`<meta property="og:site_name" content="${escapeAttribute(content.shortTitle)}">`,
		`<meta property="og:locale" content="en_GB">`,
		`<meta property="og:title" content="${title}">`,
		`<meta property="og:description" content="${description}">`,
		`<meta property="og:image" content="${image}">`,
		`<meta property="og:image:type" content="image/png">`,
		`<meta property="og:image:width" content="1200">`,
		`<meta property="og:image:height" content="630">`,
		`<meta property="og:image:alt" content="${alt}">`,
		`<meta name="twitter:card" content="summary_large_image">`,
		`<meta name="twitter:title" content="${title}">`,
		`<meta name="twitter:description" content="${description}">`,
		`<meta name="twitter:image" content="${image}">`,
		`<meta name="twitter:image:alt" content="${alt}">`,
	];
	return lines.join("\n\t\t");
}

/** The content as schema.org sees it, for the end of the body: before the style sheet it would hold that up. */
export function structuredData(content: TimelineContent, url: string | null): string {
	const json = JSON.stringify(jsonLd(content, url)).replaceAll("<", "\\u003c");
	return `<script type="application/ld+json">${json}</script>`;
}
