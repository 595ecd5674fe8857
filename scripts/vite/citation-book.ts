import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { exportWords } from "../../src/i18n/export-words.ts";
import type { CitationBook, CitationFormat, CitationTexts } from "../../src/model/citation.ts";
import type { SourceQuote } from "../../src/model/historical-event.ts";
import type { TimelineContent } from "../../src/model/timeline-content.ts";
import {
	accountItem,
	articleItem,
	type CslItem,
	eventItem,
	quoteItem,
	timelineItem,
} from "./citation-items.ts";

const STYLES = ["apa", "mla", "chicago"] as const satisfies readonly CitationFormat[];
type Style = (typeof STYLES)[number];

/** A style sheet of rehype-citation's, which it does not export: a module whose one value is the CSL. */
function styleSheet(name: string): string {
	const folder = dirname(createRequire(import.meta.url).resolve("rehype-citation"));
	const module = readFileSync(join(folder, `styles/${name}.js`), "utf8");
	const csl = /<\?xml.*<\/style>/s.exec(module)?.[0];
	if (csl === undefined) throw new Error(`rehype-citation has no style "${name}" where it was`);
	return csl;
}

// APA (7th edition) comes with the plugin; MLA (9th) and Chicago (17th, author-date) do not.
for (const name of ["mla", "chicago"]) plugins.config.get("@csl").templates.add(name, styleSheet(name));
plugins.config.get("@bibtex").format.useIdAsLabel = true;

/**
 * The RIS record by the library's tags. Its own text breaks lines in the middle of words, which no reader puts together
 * again, and it cuts ids to 20 characters, which makes two of one.
 */
function ris(cite: Cite): string {
	const [record = {}] = cite.format("ris", { format: "object" });
	const { TY, ID, ...tags } = record;
	const lines = Object.entries({ TY, ...tags }).flatMap(([tag, value]) =>
		[value].flat().map((one) => `${tag}  - ${one}`),
	);
	return [...lines, "ER  - "].join("\n");
}

function entry(item: CslItem, template: Style): string {
	return new Cite(item).format("bibliography", { template, lang: "en-US", format: "text" }).trim();
}

function entries(item: CslItem): Readonly<Record<Style, string>> {
	return { apa: entry(item, "apa"), mla: entry(item, "mla"), chicago: entry(item, "chicago") };
}

function formats(item: CslItem): Pick<CitationTexts, "bibtex" | "ris" | "csl-json"> {
	const cite = new Cite(item);
	return { bibtex: cite.format("bibtex").trim(), ris: ris(cite), "csl-json": cite.format("data").trim() };
}

/**
 * How a style points at one paragraph from within a text, or at the whole for `null`. MLA's wants no numbers that the source
 * does not print.
 */
function inText(item: CslItem, template: Style, paragraph: number | null): string {
	const place =
		template === "mla" || paragraph === null
			? {}
			: { locator: String(paragraph), label: "paragraph" as const };
	return new Cite(item).format("citation", { template, lang: "en-US", entry: { id: item.id, ...place } });
}

/**
 * Every citation of a content. A quote in a style is what one writes: the words with the style's pointer behind them, an
 * empty line, and the article's entry. Nothing depends on the time or the place of the build.
 */
export function citationBook(content: TimelineContent): CitationBook {
	const whole = (item: CslItem): CitationTexts => ({ ...entries(item), ...formats(item) });
	const article = articleItem(content.source);
	const articleEntries = entries(article);
	const pointers = new Map<string, string>();
	const styled = (style: Style, { exact, mode, ...quote }: SourceQuote): string => {
		// A heading is found by its words; styles count paragraphs of the text only.
		const paragraph = mode === "heading" ? null : quote.paragraph;
		const key = `${style} ${paragraph}`;
		const pointer = pointers.get(key) ?? inText(article, style, paragraph);
		pointers.set(key, pointer);
		return `${exportWords.quoted(exact)} ${pointer}\n\n${articleEntries[style]}`;
	};
	const quotes = content.events.flatMap((event) => event.quotes);
	return {
		timeline: whole(timelineItem(content)),
		events: Object.fromEntries(content.events.map((event) => [event.id, whole(eventItem(event, content))])),
		accounts: Object.fromEntries(
			content.events.flatMap((event) =>
				event.accounts.map((account) => [account.id, whole(accountItem(account, event))]),
			),
		),
		quotes: Object.fromEntries(
			quotes.map((quote) => [
				quote.id,
				{
					apa: styled("apa", quote),
					mla: styled("mla", quote),
					chicago: styled("chicago", quote),
					...formats(quoteItem(quote, content)),
				},
			]),
		),
	};
}
