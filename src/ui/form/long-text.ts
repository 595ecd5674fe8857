import type { ClipboardEvent } from "react";

/** UTF-16 code units and lines from which on laying out a field can stop the page: for some scripts it takes the square of their number. */
const ROOM = { length: 50_000, lines: 5000 };

/** True for a text that no field can hold without keeping its reader waiting, on a slow machine for many seconds. */
export function isLongText(text: string): boolean {
	return text.length > ROOM.length || text.split("\n").length > ROOM.lines;
}

/** What the field would hold with what is being pasted. */
export function pastedInto({ currentTarget, clipboardData }: ClipboardEvent<HTMLTextAreaElement>): string {
	const { value, selectionStart, selectionEnd } = currentTarget;
	return `${value.slice(0, selectionStart)}${clipboardData.getData("text")}${value.slice(selectionEnd)}`;
}
