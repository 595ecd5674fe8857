import { numberWord } from "./number-words.ts";

/** "Key event 2 of five". */
export function keyEvent(number: number, total: number): string {
	return `Key event ${number} of ${numberWord(total)}`;
}
