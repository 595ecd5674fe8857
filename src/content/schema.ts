import { z } from "zod";
import { FEWEST_VOICES, MOST_VOICES } from "../model/voices/voice.ts";
import { axisSchema } from "./axis-schema.ts";
import { lanesSchema } from "./lanes-schema.ts";
import { schemaField as $schema, address, edtf, id, offset, sentence, text } from "./schema-fields.ts";

const named = { id: id("Unique and permanent."), name: text("The name on the screen.") };
const aliases = z.array(text("Another spelling.")).meta({ description: "Other spellings, for search only." });

/** Every content file but the events, by its name. */
export const fileSchemas = {
	"site.json": z.strictObject({
		$schema,
		title: text("Page title."),
		shortTitle: text(
			"The site's name where there is room for little: under an icon, beside a link's preview.",
		),
		description: text("One sentence."),
		startHeading: text("The question that the start answers, above the two sentences."),
		start: z
			.tuple([sentence("What the topic is."), sentence("What the timeline shows.")], {
				error: "write two sentences",
			})
			.meta({ description: "Two sentences for whoever has never heard of the topic." }),
		tour: id("The id of the ready lesson that is presented where neither an event nor a lesson is open."),
		voices: z
			.array(id('A person\'s id, or "article" or "reports".'))
			.min(FEWEST_VOICES, { error: `name at least ${FEWEST_VOICES} voices` })
			.max(MOST_VOICES, { error: `name at most ${MOST_VOICES} voices` })
			.meta({
				description:
					"Whose words stand side by side at first, in this order: people whom the article quotes, the article itself, other reports.",
			}),
	}),
	"source.json": z.strictObject({
		$schema,
		title: text("The article's title."),
		publisher: text("Its publisher."),
		url: address("Its address."),
		language: text("Its language, as in BCP 47."),
		published: edtf,
		publishedNote: text("Why the date of publication is no more precise, in one sentence."),
	}),
	"axis.json": axisSchema,
	"lanes.json": lanesSchema,
	"people.json": z.strictObject({
		$schema,
		people: z.array(z.strictObject({ ...named, role: text("Who this is."), aliases })),
	}),
	"places.json": z.strictObject({ $schema, places: z.array(z.strictObject({ ...named, aliases })) }),
	"glossary.json": z.strictObject({
		$schema,
		glossary: z.array(
			z.strictObject({
				term: text("The term, as a heading."),
				forms: z
					.array(text("The term as it stands in a sentence."))
					.min(1, { error: "write at least one form" })
					.meta({ description: "The words that open the explanation, the longest first." }),
				definition: text("What it means, in our words."),
				source: z
					.strictObject({ publisher: text("Who says so."), url: address("Where.") })
					.nullable()
					.meta({
						description: "What the explanation rests on, or null where it is ours alone.",
					}),
			}),
		),
	}),
	"about.json": z.strictObject({
		$schema,
		about: z.array(
			z.strictObject({
				id: named.id,
				heading: text("The section's heading."),
				paragraphs: z.array(text("One paragraph.")).min(1, { error: "write at least one paragraph" }),
			}),
		),
	}),
	"coverage.json": z.strictObject({
		$schema,
		gaps: z
			.array(
				z.strictObject({
					from: offset("The first of the article's tokens, counted from 0, as in the fingerprint."),
					to: offset("The token after the last one."),
					reason: text("Why no event quotes it."),
				}),
			)
			.meta({ description: "The stretches of the article that no event quotes." }),
	}),
	"fingerprint.json": z.strictObject({
		$schema,
		algorithm: text("How the hashes are made, in words."),
		window: z.int().positive().meta({ description: "Tokens in a window." }),
		count: z.int().positive().meta({ description: "Tokens in the article." }),
		hashes: z.array(z.string().regex(/^[0-9a-f]{16}$/, { error: "must be 16 hexadecimal digits" })),
	}),
};

/** The content files other than events, as written, by name. */
export type ContentFiles = {
	readonly [Name in keyof typeof fileSchemas]: z.infer<(typeof fileSchemas)[Name]>;
};
