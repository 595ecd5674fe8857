/** What the speaker's notes have of their own, or must not take over from what a class was given. */
const OWN = /^(?:view|e|slide|step|for|try)(?:=|$)/;

/**
 * The address of the speaker's notes for what a page at `href` presents, whose hash is `hash`; with `slide`, counted from 0, for notes
 * that begin there by themselves.
 */
export function speakerAddress({ href }: Pick<Location, "href">, hash: string, slide = 0): string {
	const pairs = hash
		.replace(/^#/, "")
		.split("&")
		.filter((pair) => pair !== "" && !OWN.test(pair));
	return `${href.replace(/#.*$/s, "")}#${["view=speaker", ...pairs, ...(slide > 0 ? [`slide=${slide + 1}`] : [])].join("&")}`;
}
