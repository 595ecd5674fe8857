/** The address of the speaker's window for what a page at `location` presents, whose hash is `hash`. */
export function speakerAddress({ href }: Pick<Location, "href">, hash: string): string {
	const pairs = hash
		.replace(/^#/, "")
		.split("&")
		.filter((pair) => pair !== "" && !/^(?:view|e|step)(?:=|$)/.test(pair));
	return `${href.replace(/#.*$/s, "")}#${["view=speaker", ...pairs].join("&")}`;
}
