import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { exportWords } from "../../src/i18n/export-words.ts";
import type { CitationBook, CitationTexts } from "../../src/model/citation.ts";
import { findById } from "../../src/model/exports/find-by-id.ts";
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
import { type Style, tellingPointer } from "./telling-pointer.ts";

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

/** "2022/09/13/" of the library's "2022/9/13/": RIS wants two digits for month and day. */
function risDate(date: string): string {
	return date.replaceAll(/\/(\d)(?=\/)/g, "/0$1");
}

/** The BibTeX record. The library puts a day into the month's field, where no reader looks for it: biblatex has a field for dates. */
function bibtex(cite: Cite, { issued }: CslItem): string {
	const [year, month, day] = issued?.["date-parts"][0]?.map((part) => String(part).padStart(2, "0")) ?? [];
	return cite
		.format("bibtex")
		.trim()
		.replace(/^\tmonth = .*$/m, () => `\tdate = {${[year, month, day].filter(Boolean).join("-")}},`);
}

/**
 * The RIS record by the library's tags. Its own text breaks lines in the middle of words, which no reader puts together
 * again, and it cuts ids to 20 characters, which makes two of one.
 */
function ris(cite: Cite): string {
	const [record = {}] = cite.format("ris", { format: "object" });
	const { TY, ID, ...tags } = record;
	const lines = Object.entries({ TY, ...tags }).flatMap(([tag, value]) =>
		[value].flat().map((one) => `${tag}  - ${tag === "DA" ? risDate(String(one)) : one}`),
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
	return { bibtex: bibtex(cite, item), ris: ris(cite), "csl-json": cite.format("data").trim() };
}

/**
 * The report of an account. In the styles, a description in the place of a title keeps its letters, and so does a site's name; MLA
 * and Chicago want it without marks and brackets.
 */
function report(item: CslItem): CitationTexts {
	const { publisher, ...rest } = item;
	const asIs = (text: string) => `<span class="nocase">${text}</span>`;
	const { apa, mla, chicago } = entries({
		...rest,
		title: asIs(item.title),
		"container-title": asIs(item["container-title"] ?? ""),
	});
	const plain = (text: string) => text.replace(/^“\[(.*?)\]\.”/, "$1.");
	return { apa, mla: plain(mla), chicago: plain(chicago), ...formats(item) };
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
	const styled = (style: Style, quote: SourceQuote): string => {
		// A heading is found by its words; styles count paragraphs of the text only.
		const paragraph = quote.mode === "heading" ? null : quote.paragraph;
		const key = `${style} ${paragraph}`;
		const pointer = pointers.get(key) ?? inText(article, style, paragraph);
		pointers.set(key, pointer);
		const told = tellingPointer(pointer, style, quote, findById(content.people, quote.speaker));
		return `${exportWords.quoted(quote.exact)} ${told}\n\n${articleEntries[style]}`;
	};
	const quotes = content.events.flatMap((event) => event.quotes);
	return {
		timeline: whole(timelineItem(content)),
		events: Object.fromEntries(content.events.map((event) => [event.id, whole(eventItem(event, content))])),
		accounts: Object.fromEntries(
			content.events.flatMap((event) =>
				event.accounts.map((account) => [account.id, report(accountItem(account, event))]),
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
