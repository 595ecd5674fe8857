import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin, type PluginOption, type Rolldown } from "vite";
import { BUILD_TARGETS } from "../oldest-browsers.ts";
import { earlyScript, inScript, sha256 } from "./early-script.ts";
import { licenceNotices } from "./licences/licence-notices.ts";
import { expectNamed, licencesDetails } from "./licences/licences-plugin.ts";
import { shippedPackages } from "./licences/shipped-packages.ts";

/** The file that holds everything. */
const FILE_NAME = "timeline.html";

/** Vite's mode in the build for it; the app reads it as `import.meta.env.MODE`. */
const MODE = "one-file";

/** A policy that admits exactly these scripts and styles, by their hashes, and no request at all. */
function policyFor(scripts: readonly string[], styles: readonly string[]): string {
	return [
		"default-src 'none'",
		`script-src ${scripts.map(sha256).join(" ")}`,
		`style-src ${styles.map(sha256).join(" ")}`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types default",
	].join("; ");
}

/** What the one file is made of. */
export interface OneFileParts {
	/** The prerendered page. */
	readonly html: string;
	readonly css: string;
	/** The script that the page has in it already, which runs before the text. */
	readonly early: string;
	/** The whole app as one module. */
	readonly app: string;
	/** The icon's SVG. */
	readonly icon: string;
	/** The licence notices of all this, as text. */
	readonly notices: string;
}

/** The prerendered page with everything that it asks for within it, under a policy that lets it ask for nothing more. */
export function oneFilePage({ html, css, early, app, icon, notices }: OneFileParts): string {
	const style = css.trim();
	const module = inScript(app);
	if (/<\/style/i.test(style)) throw new Error("A style sheet must not hold the end of its own element");
	const policy = policyFor([early, module], [style]);
	return (
		html
			.replaceAll(
				/\n?\s*<link rel="(?:stylesheet|preload|icon|apple-touch-icon|manifest|modulepreload)"[^>]*>/g,
				"",
			)
			.replace(/\n?\s*<style>.*?<\/style>/s, "")
			.replaceAll(/\n?\s*<script type="module"[^>]*><\/script>/g, "")
			// A version says that there is a worker beside the page.
			.replace(/\n?\s*<meta name="version"[^>]*>/, "")
			.replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start) => start + policy)
			.replace(
				"</head>",
				() =>
					`\t<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon.trim())}">\n\t\t<style>${style}</style>\n\t</head>`,
			)
			.replace(
				/(<footer class="licences">).*?(?=<\/footer>)/s,
				(_, start: string) => start + licencesDetails(notices),
			)
			.replace("</body>", () => `<script type="module">${module}</script>\n\t</body>`)
	);
}

/** Builds the app again as one module and one style sheet. `plugins` are the app's own. */
async function buildParts(
	root: string,
	plugins: readonly PluginOption[],
	site: Rolldown.OutputBundle,
): Promise<Pick<OneFileParts, "css" | "app" | "notices">> {
	const built = await build({
		configFile: false,
		root,
		mode: MODE,
		logLevel: "error",
		plugins: [...plugins],
		build: {
			write: false,
			target: BUILD_TARGETS,
			cssMinify: "lightningcss",
			cssCodeSplit: false,
			assetsInlineLimit: Number.POSITIVE_INFINITY,
			modulePreload: false,
			rolldownOptions: { input: resolve(root, "src/main.ts"), output: { codeSplitting: false } },
		},
	});
	const { output } = built as Rolldown.RolldownOutput;
	const [app, ...more] = output.filter((file) => file.type === "chunk");
	const css = output.find((file) => file.fileName.endsWith(".css"));
	if (!app || more.length > 0 || css?.type !== "asset")
		throw new Error(
			`The one-file page needs one script and one style sheet, got: ${output.map(({ fileName }) => fileName).join(", ")}`,
		);
	expectNamed(FILE_NAME, output, site, root);
	const notices = licenceNotices(shippedPackages(output, root), root);
	return { app: app.code, css: String(css.source), notices };
}

/**
 * Vite plugin that also writes `timeline.html`: the whole site in one file, for frames without an origin, for USB
 * sticks and for disks.
 */
export function oneFile(plugins: () => readonly PluginOption[]): Plugin {
	let root = "";
	return {
		name: "one-file",
		apply: "build",
		configResolved(config) {
			root = config.root;
		},
		async writeBundle(options, bundle) {
			const page = bundle["index.html"];
			if (page?.type !== "asset" || options.dir === undefined) return;
			const parts = await buildParts(root, plugins(), bundle);
			const html = oneFilePage({
				...parts,
				html: String(page.source),
				early: await earlyScript(root),
				icon: readFileSync(resolve(root, "public/icon.svg"), "utf8"),
			});
			writeFileSync(resolve(options.dir, FILE_NAME), html);
		},
	};
}
