import { FAMILY_COUNT, familyOf, isBetweenLetters, roleOf, SINGLE } from "./quotation-marks.ts";

/** What stands between two quotation marks, without them (UTF-16 offsets, `end` exclusive). */
export interface Quotation {
	readonly start: number;
	readonly end: number;
	/** Whether its marks are those that also are apostrophes. */
	readonly single: boolean;
}

/** Quotation marks, and the empty lines between paragraphs. */
const MARKS = /["“”„‟'‘’‚‛«»‹›「」『』]|\n[^\S\n]*\n\s*/gu;

/** Marks between two looks at the clock. */
const BEAT = 2048;

interface Mark {
	readonly text: string;
	readonly at: number;
}

/**
 * A plural's apostrophe ("the students’ work") looks like the end of a quotation; it is one where another mark can close it before
 * the paragraph ends. `marks` are all from it on; looks no further than to the next mark of its kind.
 */
function isPlural(text: string, marks: readonly Mark[], index: number): boolean {
	const { at = 0 } = marks[index] ?? {};
	if (!/[sS]/.test(text[at - 1] ?? "") || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
	for (let next = index + 1; next < marks.length; next++) {
		const mark = marks[next];
		if (mark === undefined || mark.text.startsWith("\n")) return false;
		if (familyOf(mark.text) !== SINGLE) continue;
		return !/[\s(]/.test(text[mark.at - 1] ?? " ");
	}
	return false;
}

/**
 * The quotations of a text in its order; of those within another one only the outermost. The end of a paragraph ends what is still
 * open: it counts where the next paragraph begins with the same mark again. Takes time in proportion to the text, whatever stands in
 * it, and yields now and then.
 */
export function* findQuotations(text: string): Generator<void, readonly Quotation[], void> {
	const marks: Mark[] = [];
	for (const { 0: found, index: at } of text.matchAll(MARKS)) {
		if (marks.length % BEAT === 0) yield;
		if (familyOf(found) !== SINGLE || !isBetweenLetters(text[at - 1] ?? "", text[at + 1] ?? ""))
			marks.push({ text: found, at });
	}
	const found: Quotation[] = [];
	const open: Mark[][] = Array.from({ length: FAMILY_COUNT }, () => []);
	const record = (start: number, end: number, single: boolean) => {
		while ((found.at(-1)?.start ?? -1) >= start) found.pop();
		found.push({ start, end, single });
	};
	for (const [index, { text: mark, at }] of marks.entries()) {
		if (index % BEAT === 0) yield;
		const family = familyOf(mark);
		if (family < 0) {
			const going = open
				.flatMap((stack) => stack.slice(-1))
				.find((last) => last.text === text[at + mark.length]);
			if (going) record(going.at + 1, at, false);
			for (const stack of open) stack.length = 0;
			continue;
		}
		const stack = open[family] ?? [];
		const role = roleOf(mark, text[at - 1] ?? "", text[at + 1] ?? "", stack.at(-1)?.text ?? "");
		if (role === "open") stack.push({ text: mark, at });
		if (role !== "close" || (family === SINGLE && isPlural(text, marks, index))) continue;
		const start = stack.pop()?.at ?? at;
		// What was opened within it and never closed is no quotation.
		for (const other of open) while ((other.at(-1)?.at ?? -1) > start) other.pop();
		record(start + 1, at, family === SINGLE);
	}
	return found;
}
