import type { TrayPaper } from "./tray-paper.ts";

/** A tray's paper as plain text, its paragraphs apart by empty lines. */
export function trayText({ heading, items, noteLabel, sourcesHeading, sources }: TrayPaper): string {
	const kept = items.flatMap((item) => [
		[item.heading, ...item.words].join("\n"),
		item.about,
		...(item.note === "" ? [] : [`${noteLabel}${item.note}`]),
	]);
	return `${[heading, ...kept, sourcesHeading, ...sources].join("\n\n")}\n`;
}
