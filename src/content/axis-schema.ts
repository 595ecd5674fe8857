import { z } from "zod";
import { schemaField as $schema, id, shortText, text } from "./schema-fields.ts";

/** A day that the calendar has, or a minute of one, as the reader's own `new Date` reads it. */
function exists(value: string): boolean {
	const instant = Date.parse(value);
	return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value.replace(/Z$/, ""));
}

function instant(description: string) {
	return z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}Z)?$/, {
			error: "must be a day (2022-01-31) or a minute in UTC (2022-01-31T22:00Z)",
			abort: true,
		})
		.refine(exists, { error: "is not in the calendar" })
		.meta({ description });
}

const stretch = {
	start: instant("ISO 8601, UTC: a day, which means its first instant, or a minute. Inclusive."),
	end: instant("As start, but exclusive: the first instant that is not shown."),
};

/** The stretch of time that the content is about, `axis.json`. */
export const axisSchema = z.strictObject({
	$schema,
	bounds: z.strictObject(stretch).meta({ description: "Nothing is drawn outside." }),
	windows: z.tuple([namedWindow()], namedWindow()).meta({
		description: "The windows that a reader can ask for by name. The first is what is shown first.",
	}),
});

function namedWindow() {
	return z.strictObject({
		id: id("Unique and permanent."),
		name: text('As buttons and sentences say it: "Back to …", "Show all of …".'),
		shortName: shortText("The same where there is little room, at most 10 characters.", 10),
		...stretch,
	});
}

/** The axis as written. */
export type AxisFile = z.infer<typeof axisSchema>;
