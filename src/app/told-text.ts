/** What the page tells, from where the app takes the words that it would else bring a second time: all text below the stage, and the addresses of its links. */
export function toldText(page: Pick<ParentNode, "querySelector">): string {
	const text = page.querySelector("#text");
	const links = Array.from(text?.querySelectorAll("a[href]") ?? [], (link) => link.getAttribute("href"));
	return `${text?.textContent ?? ""}${links.join("")}`;
}
