import type { z } from "zod";
import { type ContentProblem, show } from "./content-problem.ts";
import { parseFile } from "./parse-file.ts";
import { type ContentFiles, type EventFile, eventSchema, fileSchemas } from "./schema.ts";

/** An event with the file it was read from. */
export interface EventSource {
	readonly file: string;
	readonly event: EventFile;
}

/** The files that fit their schema; `null` stands for one that does not. */
export type ParsedFiles = { readonly [Name in keyof ContentFiles]: ContentFiles[Name] | null } & {
	readonly events: readonly EventSource[];
	/** The ids that the names of the event files stand for, also of those that do not fit. */
	readonly eventIds: readonly string[];
};

/**
 * Parses every file against its schema and adds what is wrong to `problems`:
 * JSON that cannot be read, files that are missing, unknown or do not fit.
 */
export function parseFiles(files: ReadonlyMap<string, string>, problems: ContentProblem[]): ParsedFiles {
	const parse = <T>(file: string, schema: z.ZodType<T>) => parseFile(files, file, schema, problems);

	const events: EventSource[] = [];
	const eventIds: string[] = [];
	for (const file of files.keys()) {
		if (file.startsWith("events/")) {
			eventIds.push(file.slice("events/".length, -".json".length));
			const event = parse(file, eventSchema);
			if (event !== null) events.push({ file, event });
		} else if (!Object.hasOwn(fileSchemas, file)) {
			const expected = `events/<id>.json or ${Object.keys(fileSchemas).join(", ")}`;
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
		"fingerprint.json": parse("fingerprint.json", fileSchemas["fingerprint.json"]),
		events,
		eventIds,
	};
}
