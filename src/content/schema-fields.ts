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

/** As `text`, and a single sentence: a full stop stands at its end, and within it only inside a name such as "Radar.am". */
export function sentence(description: string) {
	return text(description).regex(/^([^.!?]|\.(?=[^\s”]))+\.$/, {
		error: "write one sentence that ends with a full stop",
	});
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

/** A web address with a description that editors show. */
export function address(description: string) {
	return z
		.url({ protocol: /^https?$/, error: "must be a whole address that starts with https:// or http://" })
		.meta({ description });
}

/** A count or an offset from 0. */
export function offset(description: string) {
	return z.int({ error: "must be a whole number" }).nonnegative().meta({ description });
}

/** A date as the content writes it; whether it can be read is checked where it is parsed. */
export const edtf = text("A date in EDTF (ISO 8601-2), such as 2022-05, 2020/2021 or [..2022-11-23].");
