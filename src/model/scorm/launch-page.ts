/** Letters, digits and what an address's hash has besides; nothing that could end an attribute. */
const HASH = /^#[\w.~=&+%,-]+$/;

/**
 * The page that is one file, so that it begins with what `hash` names wherever it is opened: `<html data-launch>` holds the hash, for
 * no system loses what stands in the page; `data-begin` keeps the stage from showing first (src/app/mark-start.ts). The policy of the
 * page admits its scripts by their hashes, which stay as they are. Throws where `html` is no page, or `hash` none.
 */
export function launchPage(html: string, hash: string): string {
	const [start = ""] = /<html(?:\s[^>]*)?>/i.exec(html) ?? [];
	if (start === "" || !HASH.test(hash)) throw new Error("There is no page to launch");
	const view = /[#&]view=([a-z]+)/.exec(hash)?.[1] ?? "explore";
	const bare = start.replaceAll(/\sdata-[a-z-]+(?:="[^"]*")?/g, "");
	const launched = `${bare.slice(0, -1)} data-begin="${view}" data-launch="${hash.replaceAll("&", "&amp;")}">`;
	return html.replace(start, () => launched);
}
