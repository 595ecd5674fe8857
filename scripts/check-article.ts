import { type ContentProblem, show } from "../src/content/content-problem.ts";
import type { ProvenContent } from "../src/content/parse-content.ts";
import type { TellingMode, TextSelector } from "../src/model/historical-event.ts";

/** An article cut up for checking; all offsets in code points. */
interface Article {
	readonly characters: readonly string[];
	readonly text: string;
	/** Start of each paragraph (they stand between blank lines), in order. */
	readonly paragraphs: readonly number[];
	/** What stands between quotation marks, without them. */
	readonly speech: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Checks what needs the article itself: that `start` and `end` of every quote
 * and of every date's words select `exact`, that its context is unique, its
 * paragraph right, and that direct speech, and nothing else, stands between
 * quotation marks.
 */
export function checkArticle(text: string, content: ProvenContent): readonly ContentProblem[] {
	const article = readArticle(text);
	return content.events.flatMap((event) => {
		const file = `events/${event.id}.json`;
		const name = `event "${event.id}"`;
		return [
			...checkSelector(article, event.dateWords).map((found) => ({
				file,
				...found,
				path: `date.words.${found.path}`,
				message: `${name}, words of the date: ${found.message}`,
			})),
			...event.quotes.flatMap((quote, index) =>
				[
					...checkSelector(article, quote),
					...checkParagraph(article, quote, quote.paragraph),
					...checkMode(article, quote, quote.mode),
				].map((found) => ({
					file,
					...found,
					path: `quotes[${index}].${found.path}`,
					message: `${name}, quote "${quote.id}": ${found.message}`,
				})),
			),
		];
	});
}

type Finding = Omit<ContentProblem, "file">;

function readArticle(text: string): Article {
	const characters = Array.from(text);
	const offset = (index: number) => Array.from(text.slice(0, index)).length;
	const breaks = Array.from(text.matchAll(/\r?\n(?:[^\S\n]*\r?\n)+/g), (match) =>
		offset(match.index + match[0].length),
	);
	const paragraphs = [0, ...breaks];
	const speech = paragraphs.flatMap((from, index) => {
		const marks: number[] = [];
		for (let at = from; at < (paragraphs[index + 1] ?? characters.length); at++) {
			if (/["“”]/.test(characters[at] ?? "")) marks.push(at);
		}
		return marks.flatMap((open, place) => {
			const close = marks[place + 1];
			return place % 2 === 0 && close !== undefined ? [{ start: open + 1, end: close }] : [];
		});
	});
	return { characters, text, paragraphs, speech };
}

function checkSelector(
	article: Article,
	{ exact, prefix, suffix, start, end }: TextSelector,
): readonly Finding[] {
	const findings: Finding[] = [];
	const selected = article.characters.slice(start, end).join("");
	const whole = prefix + exact + suffix;
	const places = article.text.split(whole).length - 1;
	if (selected !== exact) {
		const at = article.text.indexOf(whole);
		const right = at < 0 ? -1 : Array.from(article.text.slice(0, at) + prefix).length;
		const hint = right < 0 ? "" : `; it stands at ${right} to ${right + Array.from(exact).length}`;
		findings.push({
			path: "start",
			message: `start and end do not select exact${hint}`,
			expected: show(exact),
			received: show(selected),
		});
	}
	if (places !== 1) {
		const message = "prefix, exact and suffix together must occur exactly once in the article";
		findings.push({
			path: "exact",
			message,
			expected: "1 occurrence",
			received: `${places} of ${show(whole)}`,
		});
	}
	return findings;
}

function checkParagraph(
	{ paragraphs }: Article,
	{ start, end }: TextSelector,
	paragraph: number,
): readonly Finding[] {
	const first = paragraphs.findLastIndex((from) => from <= start);
	const last = paragraphs.findLastIndex((from) => from < end);
	if (first !== last) {
		const message = "runs over a paragraph break";
		return [
			{ path: "exact", message, expected: "one paragraph", received: `paragraphs ${first} to ${last}` },
		];
	}
	if (first === paragraph) return [];
	return [
		{ path: "paragraph", message: "is the wrong paragraph", expected: `${first}`, received: `${paragraph}` },
	];
}

/** A heading ends without a full stop, as no paragraph of text does. */
function isHeading({ characters, paragraphs }: Article, at: number): boolean {
	const next = paragraphs.find((from) => from > at) ?? characters.length;
	const start = paragraphs.findLast((from) => from <= at) ?? 0;
	return !/[.!?]["”]?\s*$/.test(characters.slice(start, next).join(""));
}

function checkMode(
	article: Article,
	{ start, end, exact }: TextSelector,
	mode: TellingMode,
): readonly Finding[] {
	const heading = isHeading(article, start);
	if (heading !== (mode === "heading")) {
		const message = heading
			? "stands in a heading of the article"
			: "does not stand in a heading of the article";
		const expected = heading ? "heading" : "direct, reported or narration";
		return [{ path: "mode", message, expected, received: `${mode}: ${show(exact)}` }];
	}
	if (heading) return [];
	const inside = article.speech.some((span) => span.start <= start && end <= span.end);
	if (inside === (mode === "direct")) return [];
	const message = inside
		? "stands between quotation marks in the article, so it is direct speech"
		: "does not stand between one pair of quotation marks in the article, so it is not direct speech";
	return [
		{
			path: "mode",
			message,
			expected: inside ? "direct" : "reported or narration",
			received: `${mode}: ${show(exact)}`,
		},
	];
}
