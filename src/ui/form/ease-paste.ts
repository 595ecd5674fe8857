import type { ClipboardEvent } from "react";

/** Letters without a space, from which on a word is no word. */
const LONGEST_WORD = 2000;
/** Lines from which on a text has them for nothing. */
const MOST_LINES = 50_000;

/**
 * Keeps what is pasted from stopping the page. Once something is pasted that hardly ends, the field breaks lines anywhere: otherwise browsers
 * look for each place where a line may end from the beginning on, and a megabyte of opening quotation marks took a minute. Of a great
 * many lines, empty ones that follow each other become one: a million took twenty seconds.
 */
export function easePaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
	const field = event.currentTarget;
	const text = event.clipboardData.getData("text");
	if (text.split(/\s/).some(({ length }) => length > LONGEST_WORD)) field.style.lineBreak = "anywhere";
	if (text.split("\n").length <= MOST_LINES) return;
	event.preventDefault();
	field.setRangeText(text.replaceAll(/\n{3,}/g, "\n\n"), field.selectionStart, field.selectionEnd, "end");
	field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
