/** Strings shorter than this are not worth looking up. */
const LEAST = 12;

/**
 * Begins a string that stands for a stretch of the text: how far it is from the end of the last one under the same name, and its length. (By
 * names the ways are short and alike, for a page repeats its form.)
 */
const MARK = "~";

/** In an array the index is the name: all of them go together. */
function nameOf(key: string): string {
	return /^\d/.test(key) ? "" : key;
}

/** Where a string stands nearest to a place in a text; -1 where it does not. */
function nearest(text: string, told: string, from: number): number {
	const after = told.indexOf(text, from);
	const before = told.lastIndexOf(text, from);
	return after < 0 || (before >= 0 && from - before < after - from) ? before : after;
}

/**
 * JSON in which each longer string that a text tells already stands as its place in that text. Throws where a string begins like such
 * a place.
 */
export function packTold(value: unknown, told: string): string {
	const ends = new Map<string, number>();
	return JSON.stringify(
		JSON.parse(JSON.stringify(value), (key, part: unknown) => {
			if (typeof part !== "string") return part;
			if (part.startsWith(MARK)) throw new Error(`Content cannot begin with ${MARK}: ${part}`);
			const end = ends.get(nameOf(key)) ?? 0;
			const at = part.length < LEAST ? -1 : nearest(part, told, end);
			if (at < 0) return part;
			ends.set(nameOf(key), at + part.length);
			return `${MARK}${(at - end).toString(36)}.${part.length.toString(36)}`;
		}),
	);
}

/** What `packTold` packed, read with the same text: any other gives other strings, so the caller makes sure of it. */
export function unpackTold(json: string, told: string): unknown {
	const ends = new Map<string, number>();
	return JSON.parse(json, (key, part: unknown) => {
		if (typeof part !== "string" || !part.startsWith(MARK)) return part;
		const [way = "", length = ""] = part.slice(MARK.length).split(".");
		const at = (ends.get(nameOf(key)) ?? 0) + Number.parseInt(way, 36);
		const end = at + Number.parseInt(length, 36);
		ends.set(nameOf(key), end);
		return told.slice(at, end);
	});
}
