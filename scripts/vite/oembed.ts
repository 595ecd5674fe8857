import { EMBED_SIZE, iframeCode } from "../../src/model/embed-code.ts";
import type { TimelineContent } from "../../src/model/timeline-content.ts";

/** How long a consumer may keep the answer, in seconds: a day. */
const CACHE_AGE = 86_400;

/** The site as an oEmbed 1.0 response of the type "rich" (oembed.com, section 2.3.4). It is a file: every address of the site has this one. */
export function oembed(content: TimelineContent, url: string): object {
	return {
		version: "1.0",
		type: "rich",
		title: content.title,
		provider_name: content.shortTitle,
		provider_url: url,
		cache_age: CACHE_AGE,
		html: iframeCode({
			...EMBED_SIZE,
			url,
			title: content.title,
			theme: "auto",
			view: "timeline",
			hash: "",
			event: null,
		}),
		...EMBED_SIZE,
		thumbnail_url: `${url}card.png`,
		thumbnail_width: 1200,
		thumbnail_height: 630,
	};
}
