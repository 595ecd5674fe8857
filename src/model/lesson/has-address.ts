/** Spaces may follow a scheme that no sentence has; after "data:" a sentence goes on. */
const ADDRESSES: readonly RegExp[] = [
	/:[/\\]{2}/,
	/\b(?:https?|javascript|vbscript|mailto)\s*:/i,
	/\b(?:data|blob|file|ftp|tel|sms):\S/i,
	/\bwww\d?\.[\p{L}\p{N}]/iu,
	/(?:^|[\s("'“‘«[<])[/\\]{2}[\p{L}\p{N}[]/u,
];

/**
 * Whether a text holds an address: with a scheme (https:, javascript:, data:, mailto:, anything://), with www. or as //host,
 * however its letters are written. A bare name (example.org) is none: nothing makes a link of it, and sentences have such dots.
 */
export function hasAddress(text: string): boolean {
	const plain = text.normalize("NFKC").replace(/\p{Cf}/gu, "");
	return ADDRESSES.some((address) => address.test(plain));
}
