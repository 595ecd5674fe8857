import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Reads the content files of a folder: its JSON files and those of its
 * `events` folder, as text by path with forward slashes. What the file system
 * refuses is thrown as it comes.
 */
export function readContent(folder: string): ReadonlyMap<string, string> {
	const names = ["", "events/"].flatMap((part) =>
		readdirSync(join(folder, part))
			.filter((name) => name.endsWith(".json"))
			.toSorted()
			.map((name) => part + name),
	);
	return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
