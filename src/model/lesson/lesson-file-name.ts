const ENDING = ".lesson.json";
const FALLBACK = "lesson.json";
/** Characters, not bytes: file systems take 255 bytes, and a letter may need four. */
const LONGEST = 50;
/** Names of devices, which are no files' on some systems whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a lesson's file: its title's letters and digits, of any script, in small letters, with hyphens between. No title leads
 * into a folder or hides its ending.
 */
export function lessonFileName(title: string): string {
	const words = title
		.normalize("NFC")
		.toLowerCase()
		.match(/[\p{L}\p{N}\p{M}]+/gu);
	const letters = [...(words ?? []).join("-")].slice(0, LONGEST).join("").replace(/-+$/, "");
	if (!/[\p{L}\p{N}]/u.test(letters)) return FALLBACK;
	return `${DEVICES.test(letters) ? "lesson-" : ""}${letters}${ENDING}`;
}
