import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { downloads } from "../../src/i18n/downloads.ts";
import type { TimelineContent } from "../../src/model/timeline-content.ts";
import { oembed } from "./oembed.ts";
import type { SiteContent } from "./site-content.ts";
import { siteUrl } from "./site-head.ts";
import { cardSvg, rasterize } from "./site-images.ts";
import { APP_ICONS, maskableIcon, webManifest } from "./web-manifest.ts";

/** Where the downloads stand, from the page. */
const DOWNLOADS = "data/";

const json = (value: object): string => `${JSON.stringify(value, null, "\t")}\n`;

/** The files that stand beside the page, by name. An oEmbed response has whole addresses only: without `url` there is none. */
function filesOf(
	content: TimelineContent,
	url: string | null,
	icon: string,
): Record<string, string | Uint8Array> {
	return {
		"card.png": rasterize(cardSvg(content), 1200),
		"apple-touch-icon.png": rasterize(icon, 180),
		...Object.fromEntries(
			APP_ICONS.map(({ file, size, maskable }) => [
				file,
				rasterize(maskable ? maskableIcon(icon) : icon, size),
			]),
		),
		"manifest.webmanifest": json(webManifest(content)),
		...(url === null ? {} : { "oembed.json": json(oembed(content, url)) }),
		...Object.fromEntries(downloads.map(({ fileName, make }) => [DOWNLOADS + fileName, make(content, url)])),
	};
}

/** Vite plugin that writes what stands beside the page: images, manifest and downloads; these last it also serves while developing. */
export function siteFiles(site: SiteContent): Plugin {
	let publicDir = "";
	return {
		name: "site-files",
		configResolved(config) {
			({ publicDir } = config);
		},
		generateBundle() {
			const icon = readFileSync(join(publicDir, "icon.svg"), "utf8");
			const files = filesOf(site.facts().content, siteUrl(), icon);
			for (const [fileName, source] of Object.entries(files))
				this.emitFile({ type: "asset", fileName, source });
		},
		configureServer({ middlewares, config }) {
			middlewares.use(`${config.base}${DOWNLOADS}`, ({ url = "" }, response, next) => {
				const asked = downloads.find(({ fileName }) => url.replace(/\?.*$/, "") === `/${fileName}`);
				if (!asked) return next();
				response.setHeader("Content-Type", asked.mediaType);
				response.end(asked.make(site.facts().content, siteUrl()));
			});
		},
	};
}
