import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

function readFolders(folder: string, parts: readonly string[]): ReadonlyMap<string, string> {
	const names = parts.flatMap((part) =>
		readdirSync(join(folder, part))
			.filter((name) => name.endsWith(".json"))
			.toSorted()
			.map((name) => part + name),
	);
	return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/**
 * Reads the content files of a folder: its JSON files and those of its
 * `events` and `accounts` folders, as text by path with forward slashes. What the file system
 * refuses is thrown as it comes.
 */
export function readContent(folder: string): ReadonlyMap<string, string> {
	return readFolders(folder, ["", "events/", "accounts/"]);
}

/** Reads what is for teachers, the JSON files of the `teaching` folder within `folder`, as `readContent` does. */
export function readTeaching(folder: string): ReadonlyMap<string, string> {
	return readFolders(folder, ["teaching/"]);
}
