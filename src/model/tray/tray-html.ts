import { escapeHtml } from "../exports/escape-html.ts";
import type { PaperItem, TrayPaper } from "./tray-paper.ts";

/** Word reads few rules; these it does. Half an inch, as the styles ask for. */
const CSS =
	"body{font:12pt/1.5 Georgia,serif;max-width:42em;margin:2em auto}h1{font-size:16pt}h2{font-size:13pt}blockquote{margin:0 0 0 .5in}.about{color:#444}.source{margin-left:.5in;text-indent:-.5in}";

function itemHtml({ heading, words, quotation, about, note }: PaperItem, noteLabel: string): string {
	const text = words.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("\n");
	return [
		`<h2>${escapeHtml(heading)}</h2>`,
		quotation ? `<blockquote>${text}</blockquote>` : text,
		`<p class="about">${escapeHtml(about)}</p>`,
		// The reader's line may be in any script.
		...(note === ""
			? []
			: [`<p><b>${escapeHtml(noteLabel)}</b><span dir="auto">${escapeHtml(note)}</span></p>`]),
	].join("\n");
}

/** A tray's paper as a whole HTML document that word processors open and paste: headings, quotations, paragraphs, and nothing that is fetched or run. */
export function trayHtml({ heading, items, noteLabel, sourcesHeading, sources }: TrayPaper): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(heading)}</title>
<style>${CSS}</style>
</head>
<body>
<h1>${escapeHtml(heading)}</h1>
${items.map((item) => itemHtml(item, noteLabel)).join("\n")}
<h2>${escapeHtml(sourcesHeading)}</h2>
${sources.map((source) => `<p class="source">${escapeHtml(source)}</p>`).join("\n")}
</body>
</html>
`;
}
