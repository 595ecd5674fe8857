import type { ClipboardEvent } from "react";

/** Letters without a space, from which on a word is no word. */
const LONGEST = 2000;

/**
 * Lets a field break lines anywhere once something is pasted that hardly ends. Otherwise browsers look for each place where a line may end
 * from the beginning on: a megabyte of opening quotation marks took a minute.
 */
export function breakLongWords({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>): void {
	const words = clipboardData.getData("text").split(/\s/);
	if (words.some(({ length }) => length > LONGEST)) currentTarget.style.lineBreak = "anywhere";
}
