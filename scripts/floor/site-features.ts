import { entriesIn, entryAt, isLacked } from "./compat-data.ts";
import { scriptFeatures } from "./script-features.ts";
import { styleFeatures } from "./style-features.ts";

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const TAG = /<([a-z][\w-]*)\b((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/g;

/** Elements and attributes that a page has and one of the oldest browsers lacks. */
function markupFeatures(html: string): readonly string[] {
	const found: string[] = [];
	for (const [, name = "", attributes = ""] of html.replace(SCRIPT, "").replace(STYLE, "").matchAll(TAG)) {
		const element = entryAt("html", "elements", name);
		if (isLacked(element)) found.push(`<${name}>`);
		for (const [, attribute = ""] of attributes.matchAll(/\s([\w-]+)(?:="[^"]*")?/g)) {
			const entries = [
				entryAt("html", "global_attributes", attribute),
				entriesIn(element).find(([one]) => one === attribute)?.[1],
			];
			if (entries.some(isLacked)) found.push(`attribute ${attribute}`);
		}
	}
	return found;
}

function pageFeatures(html: string): readonly string[] {
	const scripts = [...html.matchAll(SCRIPT)].flatMap(([, attributes = "", code = ""]) => {
		if (/type="(?!module|text\/javascript)/.test(attributes)) return [];
		return scriptFeatures(code, attributes.includes('type="module"') ? "module" : "script");
	});
	const styles = [...html.replace(SCRIPT, "").matchAll(STYLE)].flatMap(([, css = ""]) => styleFeatures(css));
	return [...scripts, ...styles, ...markupFeatures(html)];
}

/** What a file of the built site uses that one of the oldest browsers lacks; nothing for files that are neither page, script nor style. */
export function fileFeatures(name: string, content: string): readonly string[] {
	if (name.endsWith(".html")) return [...new Set(pageFeatures(content))].sort();
	if (name.endsWith(".css")) return styleFeatures(content);
	if (name.endsWith(".js"))
		return scriptFeatures(content, name === "sw.js" || name === "embed.js" ? "script" : "module");
	return [];
}
