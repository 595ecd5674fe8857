import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** A file of the project as text; its path begins at the project's root. */
export function readDocument(path: string): string {
	return readFileSync(resolve(root, path), "utf8");
}

/** The code blocks of one language in a Markdown text. */
export function codeBlocks(text: string, language: string): string[] {
	return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, code = ""]) =>
		name === language ? [code.trimEnd()] : [],
	);
}

/** What stands between backticks in a line of text. */
export function codeSpans(text: string): string[] {
	return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** The rows of the table whose first heading this is, without its head; each row as its cells. */
export function tableRows(text: string, heading: string): string[][] {
	const lines = text.split("\n");
	const head = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
	if (head < 0) throw new Error(`No table begins with “${heading}”.`);
	const rest = lines.slice(head + 2);
	const end = rest.findIndex((line) => !line.startsWith("|"));
	return rest.slice(0, end < 0 ? undefined : end).map((line) =>
		line
			.split("|")
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
}

/** Every query and hash that a text names in code, as "?…#…". */
export function addressesIn(text: string): string[] {
	const code = [
		...codeSpans(text),
		...[...text.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, block]) => block),
	];
	return code.flatMap((piece = "") => piece.match(/\?\w+=[^\s"'<>]*|#\w[^\s"'<>]*/g) ?? []);
}

/** The messages in the first column of a table, written there as JavaScript writes an object. */
export function messagesIn(text: string, heading: string): unknown[] {
	return tableRows(text, heading)
		.flatMap(([message = ""]) => codeSpans(message))
		.map((code) => JSON.parse(code.replaceAll(/([{,]\s*)(\w+):/g, '$1"$2":')));
}
