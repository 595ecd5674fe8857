/** A piece of a text as offsets in UTF-16 code units, white space at its ends left out. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

/** Where a text may be divided, best first: between sentences, between clauses, between words. */
const BREAKS: readonly RegExp[] = [
	// "Mr." and an initial end no sentence.
	/(?<=[.!?…]["'”’»)\]]*)(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|\p{Lu})\.)\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu,
	/(?<=[,;:–—]["'”’»)\]]*)\s+/gu,
	/\s+/gu,
];

function divide(text: string, { start, end }: TextRange, at: RegExp): TextRange[] {
	const parts: TextRange[] = [];
	let from = start;
	for (const { index, 0: space } of text.slice(start, end).matchAll(at)) {
		parts.push({ start: from, end: start + index });
		from = start + index + space.length;
	}
	return [...parts, { start: from, end }];
}

/**
 * Divides a quote into as few pieces as its order allows that each `fits` the room there is: between sentences; a sentence that
 * does not fit alone, between its clauses; a clause, between words. Nothing is left out but the white space at the breaks, and
 * nothing is added. A single word is never divided, whether it fits or not.
 */
export function splitQuote(text: string, fits: (piece: string, range: TextRange) => boolean): TextRange[] {
	const hasRoom = (range: TextRange) => fits(text.slice(range.start, range.end), range);
	function pack(range: TextRange, level: number): TextRange[] {
		const breaks = BREAKS[level];
		if (breaks === undefined || hasRoom(range)) return [range];
		const pieces: TextRange[] = [];
		for (const part of divide(text, range, breaks)) {
			const last = pieces.at(-1);
			if (last && hasRoom({ ...last, end: part.end })) pieces[pieces.length - 1] = { ...last, end: part.end };
			else pieces.push(...pack(part, level + 1));
		}
		return pieces;
	}
	return pack({ start: 0, end: text.length }, 0);
}
