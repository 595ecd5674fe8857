import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { content } from "virtual:timeline-content";
import { build } from "vite";
import { beforeAll, describe, expect, it, vi } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** A build's files by name, and the packages that its scripts are made of; nothing is written. */
interface BuiltSite {
	readonly site: ReadonlyMap<string, Buffer>;
	readonly bundled: readonly string[];
}

async function buildSite(siteUrl: string): Promise<BuiltSite> {
	vi.stubEnv("SITE_URL", siteUrl);
	const built = await build({
		root,
		configFile: join(root, "vite.config.ts"),
		mode: "production",
		logLevel: "silent",
		build: { write: false },
	});
	vi.unstubAllEnvs();
	const [result] = Array.isArray(built) ? built : [built];
	if (result === undefined || !("output" in result)) throw new Error("The build made nothing.");
	const site = new Map(
		result.output.map((file): [string, Buffer] => [
			file.fileName,
			Buffer.from(file.type === "chunk" ? file.code : file.source),
		]),
	);
	const modules = result.output.flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : []));
	const bundled = modules.flatMap((id) => id.split("/node_modules/")[1]?.match(/^(?:@[^/]+\/)?[^/]+/) ?? []);
	return { site, bundled: [...new Set(bundled)] };
}

function withoutEntities(text: string): string {
	return text
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");
}

function withEntities(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&#x27;");
}

/** The attributes of every element of one name in a head. */
function elements(html: string, name: string): Record<string, string>[] {
	const head = html.slice(html.indexOf("<head>"), html.indexOf("</head>"));
	return [...head.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g"))].map(([, list = ""]) =>
		Object.fromEntries(
			[...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value = ""]) => [key, withoutEntities(value)]),
		),
	);
}

/** A head's metadata, each name once. */
function metadata(html: string): Record<string, string | undefined> {
	const pairs = elements(html, "meta").map(({ property, name, content: value }) => [property ?? name, value]);
	const names = pairs.map(([name]) => name).filter((name) => name !== undefined && name !== "theme-color");
	expect(names).toEqual([...new Set(names)]);
	return Object.fromEntries(pairs);
}

const text = (site: ReadonlyMap<string, Buffer>, file: string) => site.get(file)?.toString() ?? "";

describe.each([
	["without SITE_URL", "", ""],
	["with SITE_URL", "https://example.org/csto", "https://example.org/csto/"],
])("the site built %s", (_name, siteUrl, url) => {
	let site: ReadonlyMap<string, Buffer>;
	let bundled: readonly string[];
	let html: string;
	beforeAll(async () => {
		({ site, bundled } = await buildSite(siteUrl));
		html = text(site, "index.html");
	}, 120_000);

	it("has everything in its head that a card for a link needs", () => {
		expect(metadata(html)).toMatchObject({
			description: content.description,
			"og:type": "website",
			"og:site_name": content.shortTitle,
			"og:locale": "en_GB",
			"og:title": content.title,
			"og:description": content.description,
			"og:image": `${url}card.png`,
			"og:image:type": "image/png",
			"og:image:width": "1200",
			"og:image:height": "630",
			"og:image:alt": expect.stringContaining(content.title),
			"twitter:card": "summary_large_image",
			"twitter:title": content.title,
			"twitter:description": content.description,
			"twitter:image": `${url}card.png`,
			"twitter:image:alt": expect.stringContaining(content.title),
		});
		expect(metadata(html)["og:url"]).toBe(url === "" ? undefined : url);
	});

	it("is the stage and, below it for readers without script and for paper, the list and the text about it", () => {
		const [stage = "", below = ""] = html.slice(html.indexOf('<div id="root">')).split('<div id="text">');
		expect(stage).toContain('data-axis="static"');
		expect(stage).toContain(content.start[0]);
		expect(stage).not.toContain("<article");
		const articles = [...below.matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id);
		expect(articles).toEqual(content.events.map(({ id }) => id));
		for (const { heading } of content.about) expect(below).toContain(withEntities(heading));
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		// Every link within the page leads to something in it, or names a view.
		const hrefs = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? "");
		expect(hrefs.filter((id) => !ids.includes(id) && !id.includes("="))).toEqual([]);
	});

	it("has what other reports say in its text, once, and in no script", () => {
		const accounts = content.events.flatMap((event) => event.accounts);
		expect(accounts.length).toBeGreaterThanOrEqual(40);
		const scripts = [...site.keys()].filter((name) => /^assets\/.*\.js$/.test(name));
		const code = scripts.map((name) => text(site, name)).join("\n");
		for (const { says } of accounts) {
			expect(html.split(withEntities(says))).toHaveLength(2);
			expect(code).not.toContain(says.slice(0, 40));
		}
	});

	it("has the card's picture, 1200 by 630 and light enough for every consumer", () => {
		const card = site.get("card.png") ?? Buffer.alloc(0);
		expect(card.subarray(1, 4).toString()).toBe("PNG");
		expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(card.length).toBeLessThan(300_000);
	});

	it("answers oEmbed where its address is known, and does not speak of it elsewhere", () => {
		const links = elements(html, "link").filter(({ type }) => type === "application/json+oembed");
		if (url === "") {
			expect(links).toEqual([]);
			expect([...site.keys()]).not.toContain("oembed.json");
			return;
		}
		expect(links).toEqual([
			{ rel: "alternate", type: "application/json+oembed", href: `${url}oembed.json`, title: content.title },
		]);
		expect(JSON.parse(text(site, "oembed.json"))).toMatchObject({
			version: "1.0",
			type: "rich",
			provider_url: url,
			thumbnail_url: `${url}card.png`,
		});
	});

	it("can be installed: a manifest with relative addresses and icons of the sizes that it names", () => {
		expect(elements(html, "link").filter(({ rel }) => rel === "manifest")).toHaveLength(1);
		const manifest = JSON.parse(text(site, "manifest.webmanifest"));
		expect(manifest).toMatchObject({ name: content.title, start_url: "./", scope: "./" });
		expect(manifest.short_name.length).toBeLessThanOrEqual(12);
		const images = manifest.icons.filter(({ type }: { type: string }) => type === "image/png");
		expect(images.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`)).toEqual([
			"192x192 any",
			"512x512 any",
			"512x512 maskable",
		]);
		for (const { src, sizes } of images) {
			const image = site.get(src) ?? Buffer.alloc(0);
			expect(`${image.readUInt32BE(16)}x${image.readUInt32BE(20)}`).toBe(sizes);
		}
	});

	it("counts in the axis's budget every script that the axis waits for", () => {
		const needed = new Set<string>();
		const follow = (name: string) => {
			if (needed.has(name)) return;
			needed.add(name);
			const code = site.get(`assets/${name}`)?.toString() ?? "";
			for (const [, imported = ""] of code.matchAll(/from\s*"\.\/([^"]+\.js)"/g)) follow(imported);
		};
		const first = [...site.keys()].find((name) => name.startsWith("assets/live-axis-"));
		follow((first ?? "").replace("assets/", ""));
		const budgets: { name: string; path: string | string[] }[] = JSON.parse(
			readFileSync(join(root, "package.json"), "utf8"),
		)["size-limit"];
		const counted = budgets.find(({ name }) => name.startsWith("the axis"))?.path;
		const names = /\{(.*)\}/.exec(String(counted))?.[1]?.split(",") ?? [];
		expect(needed.size).toBeGreaterThan(2);
		for (const name of needed) expect(names).toContain(name.replace(/-.{6}\.js$/, ""));
	});

	it("names in its licence notices every package whose code stands in it, and no other but the card's letters", () => {
		const versions = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
		const named = [...text(site, "licenses.txt").matchAll(/^={72}\n(.*)$/gm)].flatMap(([, names = ""]) =>
			names.split(", "),
		);
		expect(named.toSorted()).toEqual(
			["@expo-google-fonts/source-serif-4", "rolldown", "vite", ...bundled]
				.map((name) => `${name} ${versions[`node_modules/${name}`].version}`)
				.sort(),
		);
		expect(bundled).toEqual(expect.arrayContaining(["react", "vis-timeline", "@egjs/hammerjs"]));
		expect(html).toMatch(
			/<footer class="licences"><a class="text-button" href="\.\/licenses\.txt" target="_blank" rel="noopener">/,
		);
	});

	it("has a worker that names every file of the page with its hash, and none of the big optional ones", () => {
		const worker = text(site, "sw.js");
		expect(worker).not.toMatch(/\bimport\b|\bexport\b|__PRECACHE__/);
		const { version, files } = JSON.parse(/\{"version":"\w+","files":\{[^}]*\}\}/.exec(worker)?.[0] ?? "");
		expect(version).toBe(metadata(html).version);
		expect(version).toMatch(/^[0-9a-f]{16}$/);
		const named = [...site.keys()].filter((name) => name.startsWith("assets/"));
		expect(Object.keys(files).sort()).toEqual(
			["", "icon.svg", "licenses.txt", "manifest.webmanifest", ...named].sort(),
		);
		for (const [name, integrity] of Object.entries(files)) {
			const bytes =
				name === "icon.svg" ? readFileSync(join(root, "public/icon.svg")) : site.get(name || "index.html");
			expect(integrity).toBe(
				`sha256-${createHash("sha256")
					.update(bytes ?? "")
					.digest("base64")}`,
			);
		}
	});
});
