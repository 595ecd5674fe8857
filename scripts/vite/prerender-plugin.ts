import { createServer, type Plugin, type Rolldown, type ViteDevServer } from "vite";
import type { PrerenderedPage } from "../../src/app/prerender.tsx";
import { earlyScript, sha256 } from "./early-script.ts";
import { licencesLink } from "./licences/licences-plugin.ts";
import type { SiteContent, SiteFacts } from "./site-content.ts";
import { contentSecurityPolicy, siteHead, siteUrl, structuredData } from "./site-head.ts";

type Prerender = typeof import("../../src/app/prerender.tsx");

async function renderWith(server: ViteDevServer, content: SiteFacts["content"]): Promise<PrerenderedPage> {
	const { prerender } = (await server.ssrLoadModule("/src/app/prerender.tsx")) as Prerender;
	return prerender(content);
}

const rendered = new WeakMap<SiteFacts["content"], Promise<PrerenderedPage>>();

/** The page of a site's content, rendered when it is first asked for. */
export function prerenderedOnce(root: string, site: SiteContent): Promise<PrerenderedPage> {
	const { content } = site.facts();
	const page = rendered.get(content) ?? renderOnce(root, site);
	rendered.set(content, page);
	return page;
}

/** Renders the app once, in a Vite server of its own that ends with it. */
async function renderOnce(root: string, site: SiteContent): Promise<PrerenderedPage> {
	const server = await createServer({
		configFile: false,
		root,
		appType: "custom",
		logLevel: "error",
		plugins: [site.modules],
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
	});
	try {
		return await renderWith(server, site.facts().content);
	} finally {
		await server.close();
	}
}

/** The page with style sheets and script named before the metadata, so that they are asked for at once. */
export function assetsFirst(html: string): string {
	const assets =
		html.match(/<link rel="stylesheet"[^>]*>|<script type="module"[^>]* src=[^>]*><\/script>/g) ?? [];
	const rest = assets.reduce((page, tag) => page.replace(tag, ""), html);
	const styles = assets.filter((tag) => tag.startsWith("<link"));
	const scripts = assets.filter((tag) => tag.startsWith("<script"));
	return rest.replace("<!--policy-->", () => ["<!--policy-->", ...styles, ...scripts].join("\n\t\t"));
}

/**
 * A built page without the link to its one style sheet, and that sheet's text, taken out of the files by `take`: within the page it
 * costs the first paint no second way to the server. Throws when there is none, or when it could not stand there.
 */
export function takeStyle(
	html: string,
	take: (file: string) => string | undefined,
): { readonly html: string; readonly style: string } {
	const [link = "", file = ""] =
		/\n?\s*<link rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/.exec(html) ?? [];
	const style = take(file)?.trim();
	if (style === undefined) throw new Error("The page has no style sheet of its own");
	if (/<\/style|url\(/i.test(style))
		throw new Error(
			"The page's style sheet stands in the page: it can hold neither the end of its element nor addresses",
		);
	return { html: html.replace(link, ""), style };
}

/**
 * Links by which a page asks for a module's code and for all that it imports at once, without running any of it. Throws where the
 * module is in no chunk, and where it brings a style sheet, for which it would wait.
 */
export function preloadLinks(bundle: Rolldown.OutputBundle, moduleFile: string): string[] {
	const chunks = new Map(
		Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])),
	);
	const entry = [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(moduleFile)));
	if (!entry) throw new Error(`No chunk has ${moduleFile}`);
	const files = new Set([entry.fileName]);
	for (const name of files) {
		const chunk = chunks.get(name);
		for (const imported of chunk?.imports ?? []) files.add(imported);
		if (chunk?.viteMetadata?.importedCss.size) throw new Error(`${name} brings a style sheet`);
	}
	return [...files].map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`);
}

/**
 * Vite plugin that puts the whole app into `index.html` as text, so that it can be read before any script has come, with
 * the head's metadata and the security policy.
 */
export function prerenderedPage(site: SiteContent): Plugin {
	let root = "";
	let building = false;
	return {
		name: "prerendered-page",
		configResolved(config) {
			root = config.root;
			building = config.command === "build";
		},
		transformIndexHtml: {
			order: "post",
			async handler(html, context) {
				const { content } = site.facts();
				const { app, text } = context.server
					? await renderWith(context.server, content)
					: await prerenderedOnce(root, site);
				const early = await earlyScript(root);
				const built = building
					? takeStyle(html, (file) => {
							const sheet = context.bundle?.[file];
							if (sheet?.type !== "asset") return undefined;
							delete context.bundle?.[file];
							return String(sheet.source);
						})
					: null;
				const policy =
					built &&
					`<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(sha256(early), sha256(built.style))}">`;
				const axis = building && context.bundle ? preloadLinks(context.bundle, "/src/app/start-axis.ts") : [];
				const style = built && `<style>${built.style}</style>`;
				const page = assetsFirst(built?.html ?? html)
					// Before the dev server's style sheets: after them it would wait for them.
					.replace("<!--policy-->", () =>
						[policy ?? "", `<script>${early}</script>`, ...axis, style ?? ""].join("\n\t\t"),
					)
					.replace("<!--head-->", () => siteHead(content, siteUrl()))
					.replace("<!--app-->", () => app)
					.replace("<!--text-->", () => text)
					.replace("<!--licences-->", () => licencesLink)
					.replace("<!--data-->", () => structuredData(content, siteUrl()));
				// The text is counted by the byte; the dev server's page is read by people.
				return building ? page.replaceAll(/\n\s+(?=<)/g, "\n") : page;
			},
		},
	};
}
