/** The page as it came, before anything in it was changed; only the one file keeps it. */
let own: Blob | null = null;

/** Keeps the page as it is now, as what it is made of: a page from a disk cannot ask for itself again. */
export function keepOwnPage(page: Document): void {
	own = new Blob(["<!doctype html>\n", page.documentElement.outerHTML, "\n"]);
}

/** The page that is one file, as text: this one, or the one that stands beside this. Rejects where it does not come. */
export async function onePage(): Promise<string> {
	if (own) return own.text();
	const answer = await fetch("./timeline.html");
	if (!answer.ok) throw new Error(`timeline.html: ${answer.status}`);
	return answer.text();
}
