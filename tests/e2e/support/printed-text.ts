import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy, getMeta } from "unpdf";

/** Runs of text that are less than this apart, in points, stand in one line. */
const LINE = 4;

/** What a printer would get. */
export interface Printed {
	/** Each page's text, with white space as one space. */
	readonly pages: readonly string[];
	/** Width and height of the first page, in points of 1/72 inch. */
	readonly size: readonly number[];
	/** The document's name, which browsers print and name files by. */
	readonly title: string;
	/** Addresses that a click on a page would lead to. */
	readonly links: readonly string[];
}

/** Prints the page as it is on the screen, and reads the paper. */
export async function printed(page: Page): Promise<Printed> {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
	const { text } = await extractText(pdf, { mergePages: false });
	const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
	const { info } = await getMeta(pdf);
	const links: string[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const annotations: readonly { readonly url?: unknown }[] = await (
			await pdf.getPage(number)
		).getAnnotations();
		links.push(...annotations.flatMap(({ url }) => (typeof url === "string" ? [url] : [])));
	}
	return {
		pages: text.map((words) => words.replace(/\s+/g, " ")),
		size: [width, height].map(Math.round),
		title: String(info.Title ?? ""),
		links,
	};
}

/** The last line of each printed page, by what stands lowest on it. */
export async function lastLines(page: Page, format: "A4" | "Letter"): Promise<string[]> {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
	const lines: string[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const { items } = await (await pdf.getPage(number)).getTextContent();
		const runs = items.flatMap((item) =>
			"str" in item && item.str.trim() !== "" ? [{ words: item.str, y: Number(item.transform[5]) }] : [],
		);
		const lowest = Math.min(...runs.map(({ y }) => y));
		const last = runs.filter(({ y }) => y < lowest + LINE);
		if (last.length > 0) lines.push(last.map(({ words }) => words).join(" "));
	}
	return lines;
}
