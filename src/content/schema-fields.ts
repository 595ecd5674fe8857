import { z } from "zod";

/** The JSON Schema that an editor reads; of no meaning to the parser. */
export const schemaField = z
	.string()
	.optional()
	.meta({ description: "Where an editor finds the schema of this file." });

/** A string with a description that editors show, not empty and without space at its ends. */
export function text(description: string) {
	return z
		.string()
		.regex(/^\S(.*\S)?$/, { error: "write something, on one line and without space at either end" })
		.meta({ description });
}

/** As `text`, and a single sentence: a full stop stands at its end and nowhere else. */
export function sentence(description: string) {
	return text(description).regex(/^[^.!?]+\.$/, { error: "write one sentence that ends with a full stop" });
}

/** As `text`, of at most `limit` UTF-16 code units. */
export function shortText(description: string, limit: number) {
	return text(description).max(limit, {
		error: ({ input }) => `must have at most ${limit} characters; it has ${String(input).length}`,
	});
}

/** A kebab-case id with a description that editors show. */
export function id(description: string) {
	return z
		.string()
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "must be kebab-case: a to z, 0 to 9, single hyphens" })
		.meta({ description });
}
