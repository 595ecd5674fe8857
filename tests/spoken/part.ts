import type { Reader } from "./reader.ts";

/** A part of the walk: its name in the transcript, the query and hash that it begins at, and what is pressed. */
export interface Part {
	readonly name: string;
	readonly hash: string;
	readonly walk: (reader: Reader) => Promise<void>;
}
