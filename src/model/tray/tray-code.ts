import { cleanNote, TRAY_LIMITS, type Tray, type TrayItem } from "./tray.ts";

/** An id of a quote or an account. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

/** What stands between items, and between an item and its line: characters that no address has to encode. */
const ITEM = "~";
const NOTE = "*";
const ESCAPES: readonly (readonly [string, string])[] = [
	["!", "!0"],
	[ITEM, "!1"],
	[NOTE, "!2"],
];

function escapeNote(note: string): string {
	return ESCAPES.reduce((text, [plain, escaped]) => text.replaceAll(plain, escaped), note);
}

function unescapeNote(text: string): string {
	return text.replaceAll(
		/![012]/g,
		(found) => ESCAPES.find(([, escaped]) => escaped === found)?.[0] ?? found,
	);
}

/** A tray as an address carries it: "departure-1~strike-2*Who says so?". "" for an empty one. */
export function serializeTray(tray: Tray): string {
	return tray.map(({ id, note }) => (note === "" ? id : `${id}${NOTE}${escapeNote(note)}`)).join(ITEM);
}

/** How long a tray may be in an address, in characters as the address has them. */
const LONGEST = 16_000;

/** Whether a tray has room in an address: long lines in scripts whose letters an address has to encode may have none. */
export function fitsAddress(tray: Tray): boolean {
	return encodeURIComponent(serializeTray(tray)).length <= LONGEST;
}

/** Reads what {@link serializeTray} wrote. Never throws: what is no id, or is too much, is left out. Whether an id means anything is not looked at. */
export function parseTray(text: string): Tray {
	const items = new Map<string, TrayItem>();
	for (const part of text.split(ITEM)) {
		if (items.size === TRAY_LIMITS.items) break;
		const cut = part.indexOf(NOTE);
		const id = cut < 0 ? part : part.slice(0, cut);
		if (!ID.test(id) || id.length > LONGEST_ID || items.has(id)) continue;
		items.set(id, { id, note: cut < 0 ? "" : cleanNote(unescapeNote(part.slice(cut + 1))) });
	}
	return [...items.values()];
}
