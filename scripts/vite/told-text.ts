const ENTITIES: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	"#x27": "'",
};

function decode(text: string): string {
	return text.replaceAll(/&([^;&\s]+);/g, (whole, name: string) => {
		const character = ENTITIES[name];
		if (character === undefined) throw new Error(`React wrote ${whole}: look at told-text.ts`);
		return character;
	});
}

/** What markup by React tells once it is in the page, as `src/app/told-text.ts` reads it there: its text, then the addresses of its links. */
export function toldText(markup: string): string {
	const links = [...markup.matchAll(/<a(?:\s[^>]*?)?\shref="([^"]*)"/g)].map(([, href = ""]) => href);
	return decode(markup.replaceAll(/<[^>]*>/g, "")) + decode(links.join(""));
}
