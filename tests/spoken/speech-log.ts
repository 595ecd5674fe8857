import { readFileSync, statSync } from "node:fs";

/** Reads what Orca says from the file that it is written to. */
export class SpeechLog {
	readonly #file: string;
	#read = 0;
	#size = 0;

	constructor(file: string) {
		this.#file = file;
	}

	/** True when something was written since this was asked before. */
	grew(): boolean {
		const { size } = statSync(this.#file);
		const grew = size > this.#size;
		this.#size = size;
		return grew;
	}

	/** What was said since the last time, in the order in which it was said. */
	take(): readonly string[] {
		const text = readFileSync(this.#file).subarray(this.#read);
		this.#read += text.length;
		return heardWords(text.toString("utf8"));
	}
}

/**
 * The utterances of a log. What is cut off and then said again from its beginning is heard once; what is said twice without having
 * been cut off is heard twice.
 */
export function heardWords(log: string): readonly string[] {
	const heard: string[] = [];
	let cut = true;
	for (const line of log.split("\n")) {
		const [kind, words = ""] = line.split("\t");
		if (kind === "stop") cut = true;
		if (kind !== "say") continue;
		const text = words.trim();
		if (cut && heard.at(-1) === text) heard.pop();
		heard.push(text);
		cut = false;
	}
	return heard;
}
