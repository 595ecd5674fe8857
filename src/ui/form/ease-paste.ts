import type { ClipboardEvent } from "react";

/** Letters without a space, from which on a word is no word. */
const LONGEST_WORD = 2000;
/** Lines from which on a text has them for nothing. */
const MOST_LINES = 50_000;
/** Signs that turn the direction of writing, from which on they turn nothing that is read. */
const MOST_TURNS = 1000;
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text that browsers can lay out: a million lines, or turns of direction within each other, take them many seconds. */
function eased(text: string): string {
	const lines = text.split("\n").length > MOST_LINES ? text.replaceAll(/\n{3,}/g, "\n\n") : text;
	return (lines.match(TURNS)?.length ?? 0) > MOST_TURNS ? lines.replaceAll(TURNS, "") : lines;
}

/**
 * Keeps what is pasted from stopping the page. Once something is pasted that hardly ends, the field breaks lines anywhere: otherwise browsers
 * look for each place where a line may end from the beginning on, and a megabyte of opening quotation marks took a minute. Of a
 * great many lines, empty ones that follow each other become one; signs of direction in great numbers are left out.
 */
export function easePaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
	const field = event.currentTarget;
	const text = event.clipboardData.getData("text");
	if (text.split(/\s/).some(({ length }) => length > LONGEST_WORD)) field.style.lineBreak = "anywhere";
	const easy = eased(text);
	if (easy === text) return;
	event.preventDefault();
	field.setRangeText(easy, field.selectionStart, field.selectionEnd, "end");
	field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
