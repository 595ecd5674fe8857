import type { Account } from "../account.ts";
import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";

/** What a question can be about: words of the article, or what another report says, in our words. */
export type Passage =
	| { readonly kind: "quote"; readonly quote: SourceQuote; readonly event: HistoricalEvent }
	| { readonly kind: "account"; readonly account: Account; readonly event: HistoricalEvent };

/** The passage's words. */
export function passageText(passage: Passage): string {
	return passage.kind === "quote" ? passage.quote.exact : passage.account.says;
}

/** Every passage of some events, by its id. */
export function passagesOf(events: readonly HistoricalEvent[]): ReadonlyMap<string, Passage> {
	return new Map(
		events.flatMap((event): readonly (readonly [string, Passage])[] => [
			...event.quotes.map((quote) => [quote.id, { kind: "quote", quote, event }] as const),
			...event.accounts.map((account) => [account.id, { kind: "account", account, event }] as const),
		]),
	);
}

/** A part of a sheet that words are printed in: its leading words, then its questions with what they cite. */
export interface WordsBlock {
	/** What the sheet calls it: "3", "C". */
	readonly mark: string;
	readonly leading: readonly SourceQuote[];
	readonly questions: readonly { readonly key: string; readonly cites: readonly Passage[] }[];
}

/** Where words are on a sheet. */
export interface PlacedWords {
	/** For a leading quote of a block: `null` where it is printed there, else the mark of the block that has the same words. */
	leadingAt(block: WordsBlock, quote: SourceQuote): string | null;
	/** What is printed with a question, and the marks of the blocks where else its words stand; nothing for words that its own block has or refers to. */
	cited(key: string): { readonly print: readonly Passage[]; readonly at: readonly string[] };
}

/**
 * Decides where words are printed, so that none stand twice on a sheet: leading words where they come first, then what a question
 * cites with the first question that does. Words within longer ones that are printed are printed.
 */
export function placeWords(blocks: readonly WordsBlock[]): PlacedWords {
	const printed: { readonly text: string; readonly block: WordsBlock }[] = [];
	const find = (text: string) => printed.find((one) => one.text.includes(text))?.block;
	const leading = new Map<string, string>();
	const nameOf = (block: WordsBlock, quote: SourceQuote) => `${blocks.indexOf(block)} ${quote.id}`;
	for (const block of blocks) {
		for (const quote of block.leading) {
			const other = find(quote.exact);
			if (other && other !== block) leading.set(nameOf(block, quote), other.mark);
			else printed.push({ text: quote.exact, block });
		}
	}
	const cited = new Map<string, { print: readonly Passage[]; at: readonly string[] }>();
	for (const block of blocks) {
		const referred = new Set(block.leading.map((quote) => leading.get(nameOf(block, quote))));
		for (const { key, cites } of block.questions) {
			const print: Passage[] = [];
			const at = new Set<string>();
			for (const passage of cites) {
				const text = passageText(passage);
				const other = find(text);
				if (!other) {
					printed.push({ text, block });
					print.push(passage);
				} else if (other !== block && !referred.has(other.mark)) at.add(other.mark);
			}
			cited.set(key, { print, at: [...at] });
		}
	}
	return {
		leadingAt: (block, quote) => leading.get(nameOf(block, quote)) ?? null,
		cited: (key) => cited.get(key) ?? { print: [], at: [] },
	};
}
