/** The 32-bit FNV-1a hash of bytes, or of a text's UTF-16 units: tells values apart by chance only and keeps no secret. */
export function fnv1a(values: Iterable<number> | string): number {
	let hash = 0x811c9dc5;
	const add = (value: number) => {
		hash = Math.imul(hash ^ value, 0x01000193);
	};
	// Without an array of them: a page's whole text is hashed while it starts.
	if (typeof values === "string") for (let at = 0; at < values.length; at++) add(values.charCodeAt(at));
	else for (const value of values) add(value);
	return hash >>> 0;
}
