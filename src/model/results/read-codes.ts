import { type PupilResult, parseResults, type ResultFault, type ResultLesson } from "./result-code.ts";

/** How much is read at once, in UTF-16 code units: many times what the codes of a school need. */
const LONGEST = 200_000;

/** A line whose code was not taken, and why. */
export interface RefusedCode {
	/** Its number, from 1, empty lines counted. */
	readonly line: number;
	readonly text: string;
	/** "not-chosen": it is of a lesson that is there, but another one is being collected. */
	readonly fault: ResultFault | "not-chosen";
	/** The title of the lesson that it is of; "" where that is not known. */
	readonly title: string;
}

/** What stands in some lines of text. */
export interface ReadCodes {
	readonly results: readonly PupilResult[];
	readonly refused: readonly RefusedCode[];
}

/** Reads one code a line, with whatever a chat puts around it. With a lesson `chosen`, codes of others are refused. Never throws. */
export function readCodes(
	text: string,
	lessons: readonly ResultLesson[],
	chosen: ResultLesson | null,
): ReadCodes {
	const results: PupilResult[] = [];
	const refused: RefusedCode[] = [];
	const lines = text.slice(0, LONGEST).split(/\r\n|[\n\r\u2028\u2029]/u);
	for (const [at, line] of lines.entries()) {
		if (line.trim() === "") continue;
		const refuse = (fault: RefusedCode["fault"], title = "") =>
			refused.push({ line: at + 1, text: line.trim(), fault, title });
		const parsed = parseResults(line, lessons);
		if (parsed.length === 0) refuse("no-code");
		for (const { result, fault } of parsed) {
			if (result === null) refuse(fault);
			else if (chosen && chosen.ids.join() !== result.lesson.ids.join())
				refuse("not-chosen", result.lesson.title);
			else results.push(result);
		}
	}
	return { results, refused };
}
