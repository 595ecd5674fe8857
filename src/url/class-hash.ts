/** Views that are a teacher's own. */
const TEACHERS = /^view=(?:teach|speaker|results)$/;

/**
 * The hash of what is shown as a class may have it: with `code`, a lesson's code without notes, in the place of the lesson that it
 * names, or without any where that is `null`. How far somebody practised stays behind.
 */
export function classHash(hash: string, code: string | null): string {
	const pairs = hash
		.replace(/^#/, "")
		.split("&")
		.filter((pair) => pair !== "" && !/^(?:lesson|for|try)=/.test(pair))
		.map((pair) => (TEACHERS.test(pair) ? "view=practice" : pair));
	const all = code === null ? pairs : [...pairs, `lesson=${code}`, "for=class"];
	return all.length === 0 ? "" : `#${all.join("&")}`;
}
