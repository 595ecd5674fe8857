/** The 32-bit FNV-1a hash of bytes, or of a text's UTF-16 units: tells values apart by chance only and keeps no secret. */
export function fnv1a(values: Iterable<number> | string): number {
	let hash = 0x811c9dc5;
	for (const value of typeof values === "string"
		? values.split("").map((unit) => unit.charCodeAt(0))
		: values)
		hash = Math.imul(hash ^ value, 0x01000193);
	return hash >>> 0;
}
