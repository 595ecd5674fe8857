/** What JSON can say. */
type Json = unknown;

const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What a value has beside the parts of it that are known already: `null` in a list, and nothing in a record, stands for what is the same.
 * Throws where that could not be told apart from a `null` of its own.
 */
export function withoutKnown(value: Json, known: Json): Json {
	if (Array.isArray(value) && Array.isArray(known) && value.length === known.length)
		return value.map((item, at) => rest(item, known[at]) ?? null);
	if (!isRecord(value) || !isRecord(known)) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, part]) => {
			const left = name in known ? rest(part, known[name]) : part;
			return left === undefined ? [] : [[name, left]];
		}),
	);
}

function rest(part: Json, known: Json): Json {
	if (JSON.stringify(part) === JSON.stringify(known)) return undefined;
	if (part === null) throw new Error(`Known as ${JSON.stringify(known)}, and yet null`);
	return withoutKnown(part, known);
}

/** The value again, of what `withoutKnown` left of it and of the parts that are known. A whole value stays as it is. */
export function withKnown(left: Json, known: Json): Json {
	if (left === null) return known;
	if (Array.isArray(left) && Array.isArray(known)) return left.map((item, at) => withKnown(item, known[at]));
	if (!isRecord(left) || !isRecord(known)) return left;
	const merged = Object.entries(left).map(([name, part]) => [
		name,
		name in known ? withKnown(part, known[name]) : part,
	]);
	return { ...known, ...Object.fromEntries(merged) };
}
