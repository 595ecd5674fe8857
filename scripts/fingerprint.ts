/**
 * `npm run fingerprint -- <article.txt>` writes src/content/fingerprint.json from the article's text;
 * with `--check` it writes nothing and checks the fingerprint and every quote against the text instead.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ContentError } from "../src/content/content-problem.ts";
import { fingerprintOf } from "../src/content/fingerprint.ts";
import { parseContent } from "../src/content/parse-content.ts";
import { readContent } from "../src/content/read-content.ts";
import { checkArticle } from "./check-article.ts";

const contentFolder = join(import.meta.dirname, "../src/content");
const fingerprintFile = join(contentFolder, "fingerprint.json");

function main(args: readonly string[]): number {
	const [file, ...others] = args.filter((arg) => arg !== "--check");
	if (file === undefined || others.length > 0) {
		console.error("Usage: npm run fingerprint -- [--check] <article.txt>");
		return 2;
	}
	const article = readFileSync(file, "utf8");
	const fresh = `${JSON.stringify(fingerprintOf(article), null, "\t")}\n`;
	if (args.includes("--check")) return check(article, fresh);
	writeFileSync(fingerprintFile, fresh);
	console.log("Wrote src/content/fingerprint.json.");
	return 0;
}

function check(article: string, fresh: string): number {
	const files = readContent(contentFolder);
	const current = files.get("fingerprint.json") === fresh;
	if (!current) {
		console.error("src/content/fingerprint.json is not the fingerprint of this text.");
	}
	try {
		const content = parseContent(new Map([...files, ["fingerprint.json", fresh]]));
		const problems = checkArticle(article, content);
		if (problems.length > 0) throw new ContentError(problems);
		const quotes = content.events.reduce((sum, event) => sum + event.quotes.length, 0);
		console.log(
			`${quotes} quotes and the dates' words of ${content.events.length} events stand in the article.`,
		);
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		console.error(error.message);
		return 1;
	}
	return current ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
