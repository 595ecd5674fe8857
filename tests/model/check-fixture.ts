import { fingerprintOf } from "../../src/content/fingerprint.ts";
import { shortFingerprint } from "../../src/content/short-fingerprint.ts";
import { type ArticleIndex, indexArticle } from "../../src/model/check/article-index.ts";
import { type CheckedText, checkText } from "../../src/model/check/check-text.ts";
import { quoteFixture } from "./event-fixture.ts";

/** A made-up article; its second paragraph is quoted, the others are not. */
export const CHECKED_ARTICLE = `The ferry of Port Amber left the old harbour at dawn, with forty-one passengers and a crate of apples.

"We saw the lighthouse long before the rain," Captain Ines Moreau said on June 2. "Nobody on board was afraid of the crossing, not even the apples."

On the second day the mayor of Port Amber declared that the harbour "would stay open for all ships" until the winter came.`;

const [, quoted = ""] = CHECKED_ARTICLE.split("\n\n");
const fingerprint = fingerprintOf(CHECKED_ARTICLE);
const EVENTS = [
	{
		id: "departure",
		quotes: [{ ...quoteFixture({ exact: quoted }), prefix: "crate of apples.\n\n", suffix: "\n\nOn the" }],
	},
];

/** All that a reader's browser knows of the article. */
export const ARTICLE = indexArticle(shortFingerprint(fingerprint, EVENTS), EVENTS);

/** The fingerprint alone. */
export const BARE_ARTICLE = indexArticle(shortFingerprint(fingerprint, []), []);

/** Checks a text to the end; gives how often the page could have done other things as well. */
export function checkWhole(
	text: string,
	index: ArticleIndex = ARTICLE,
): CheckedText & { readonly steps: number } {
	const task = checkText(text, index);
	let steps = 0;
	let step = task.next();
	for (; !step.done; steps++) step = task.next();
	return { ...step.value, steps };
}

/** What is found in a text: each passage's verdict and words. */
export function verdictsOf(text: string, index: ArticleIndex = ARTICLE): readonly string[] {
	const checked = checkWhole(text, index);
	return checked.passages.map(({ verdict, start, end }) => `${verdict}: ${checked.text.slice(start, end)}`);
}
