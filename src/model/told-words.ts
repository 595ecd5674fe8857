/** Strings shorter than this are not worth looking up. */
const LEAST = 12;

/** Begins a string that stands for a stretch of the text: how far it is from the end of the one before, and its length. */
const MARK = "~";

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
	let end = 0;
	return JSON.stringify(
		JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
			if (typeof part !== "string") return part;
			if (part.startsWith(MARK)) throw new Error(`Content cannot begin with ${MARK}: ${part}`);
			const at = part.length < LEAST ? -1 : nearest(part, told, end);
			if (at < 0) return part;
			const place = `${MARK}${(at - end).toString(36)}.${part.length.toString(36)}`;
			end = at + part.length;
			return place;
		}),
	);
}

/** What `packTold` packed, read with the same text: any other gives other strings, so the caller makes sure of it. */
export function unpackTold(json: string, told: string): unknown {
	let end = 0;
	return JSON.parse(json, (_key, part: unknown) => {
		if (typeof part !== "string" || !part.startsWith(MARK)) return part;
		const [way = "", length = ""] = part.slice(MARK.length).split(".");
		const at = end + Number.parseInt(way, 36);
		end = at + Number.parseInt(length, 36);
		return told.slice(at, end);
	});
}
