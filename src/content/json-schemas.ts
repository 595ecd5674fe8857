import { z } from "zod";
import { accountsSchema, eventSchema } from "./event-schema.ts";
import { fileSchemas } from "./schema.ts";
import { teachingSchemas } from "./teaching-schema.ts";

/**
 * The JSON Schemas (draft 7, which every editor reads) of all content files as
 * [file name, text] pairs, for src/content/schema/. What only the parser can
 * check (references, dates, quotes) is not in them.
 */
export function jsonSchemaFiles(): readonly (readonly [string, string])[] {
	const schemas = Object.entries({
		...fileSchemas,
		...teachingSchemas,
		"event.json": eventSchema,
		"accounts.json": accountsSchema,
	});
	return schemas.map(([name, schema]) => [
		name.replace(/\.json$/, ".schema.json"),
		`${JSON.stringify(z.toJSONSchema(schema, { target: "draft-7" }), null, "\t")}\n`,
	]);
}
