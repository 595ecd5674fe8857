import type { z } from "zod";
import { type ContentProblem, show } from "./content-problem.ts";
import { type AccountsFile, accountsSchema, type EventFile, eventSchema } from "./event-schema.ts";
import { parseFile } from "./parse-file.ts";
import { type ContentFiles, fileSchemas } from "./schema.ts";

/** An event with the file it was read from. */
export interface EventSource {
	readonly file: string;
	readonly event: EventFile;
}

/** A file of accounts with the id of the event that its name stands for. */
export interface AccountsSource {
	readonly file: string;
	readonly event: string;
	readonly accounts: AccountsFile["accounts"];
}

/** The files that fit their schema; `null` stands for one that does not. */
export type ParsedFiles = { readonly [Name in keyof ContentFiles]: ContentFiles[Name] | null } & {
	readonly events: readonly EventSource[];
	/** The ids that the names of the event files stand for, also of those that do not fit. */
	readonly eventIds: readonly string[];
	readonly accounts: readonly AccountsSource[];
};

/**
 * Parses every file against its schema and adds what is wrong to `problems`:
 * JSON that cannot be read, files that are missing, unknown or do not fit.
 */
export function parseFiles(files: ReadonlyMap<string, string>, problems: ContentProblem[]): ParsedFiles {
	const parse = <T>(file: string, schema: z.ZodType<T>) => parseFile(files, file, schema, problems);

	const events: EventSource[] = [];
	const accounts: AccountsSource[] = [];
	const eventIds: string[] = [];
	const nameIn = (file: string, folder: string) => file.slice(folder.length, -".json".length);
	for (const file of files.keys()) {
		if (file.startsWith("events/")) {
			eventIds.push(nameIn(file, "events/"));
			const event = parse(file, eventSchema);
			if (event !== null) events.push({ file, event });
		} else if (file.startsWith("accounts/")) {
			const parsed = parse(file, accountsSchema);
			if (parsed !== null)
				accounts.push({ file, event: nameIn(file, "accounts/"), accounts: parsed.accounts });
		} else if (!Object.hasOwn(fileSchemas, file)) {
			const expected = `events/<id>.json, accounts/<event id>.json or ${Object.keys(fileSchemas).join(", ")}`;
			problems.push({ file, path: "", message: "is not a content file", expected, received: show(file) });
		}
	}

	return {
		"site.json": parse("site.json", fileSchemas["site.json"]),
		"source.json": parse("source.json", fileSchemas["source.json"]),
		"axis.json": parse("axis.json", fileSchemas["axis.json"]),
		"lanes.json": parse("lanes.json", fileSchemas["lanes.json"]),
		"people.json": parse("people.json", fileSchemas["people.json"]),
		"places.json": parse("places.json", fileSchemas["places.json"]),
		"glossary.json": parse("glossary.json", fileSchemas["glossary.json"]),
		"about.json": parse("about.json", fileSchemas["about.json"]),
		"coverage.json": parse("coverage.json", fileSchemas["coverage.json"]),
		"fingerprint.json": parse("fingerprint.json", fileSchemas["fingerprint.json"]),
		events,
		eventIds,
		accounts,
	};
}
