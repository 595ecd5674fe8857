import { z } from "zod";
import { schemaField as $schema, id, text } from "./schema-fields.ts";

function colour(theme: string) {
	return z
		.string()
		.regex(/^#[0-9a-f]{6}$/, { error: "must be a colour: # and six of the digits 0 to 9 and a to f" })
		.meta({ description: `In the ${theme} theme, as #rrggbb; at least 4.5:1 with what it stands on.` });
}

const lane = z.strictObject({
	id: id("Unique and permanent."),
	name: text("The name on the screen."),
	colours: z.strictObject({
		light: colour("light"),
		dark: colour("dark"),
		contrastLight: colour("light high-contrast"),
		contrastDark: colour("dark high-contrast"),
	}),
});

/** The axis's lanes, `lanes.json`. */
export const lanesSchema = z.strictObject({
	$schema,
	lanes: z.array(lane).meta({ description: "From the top." }),
});
