import { z } from "zod";
import { axisSchema } from "./axis-schema.ts";
import { lanesSchema } from "./lanes-schema.ts";
import { schemaField as $schema, id, sentence, shortText, text } from "./schema-fields.ts";

const wordPattern = /^\s*\S+(\s+\S+){39,69}\s*$/;

function address(description: string) {
	return z
		.url({ protocol: /^https?$/, error: "must be a whole address that starts with https:// or http://" })
		.meta({ description });
}

function offset(description: string) {
	return z.int({ error: "must be a whole number" }).nonnegative().meta({ description });
}

function summary() {
	return z
		.string()
		.regex(wordPattern, {
			error: ({ input }) => `must have 40 to 70 words; it has ${wordCount(input)}`,
		})
		.meta({ description: "What happened, in our own neutral voice, 40 to 70 words." });
}

function wordCount(input: unknown): number {
	return typeof input === "string" ? input.split(/\s+/).filter((word) => word !== "").length : 0;
}

const edtf = text("A date in EDTF (ISO 8601-2), such as 2022-05, 2020/2021 or [..2022-11-23].");

/** A W3C TextQuoteSelector and TextPositionSelector in one. */
const selector = {
	exact: text("An unbroken run of the article's characters: not trimmed, not corrected."),
	prefix: z.string().meta({ description: "The article's characters directly before, whole words." }),
	suffix: z.string().meta({ description: "The article's characters directly after, whole words." }),
	start: offset("Offset of the first character in the article, in Unicode code points."),
	end: offset("Offset after the last character in the article, in Unicode code points."),
};

const quoteSchema = z.strictObject({
	id: id("Unique among all quotes and permanent."),
	...selector,
	paragraph: offset("The article's paragraph, counted from 0 at the title."),
	mode: z.enum(["direct", "reported", "narration"]).meta({
		description:
			"direct: inside quotation marks; reported: the article says what X said; narration: its own.",
	}),
	speaker: id("A person's id, or null for the article itself.").nullable(),
	occasion: id("The id of the event at which it was said, or null for the article itself.").nullable(),
});

const narrowingSchema = z.strictObject({
	kind: z.enum(["date", "order", "place"]).meta({ description: "What the other reports narrow." }),
	edtf,
	certainty: z.enum(["reported", "inferred"]).meta({ description: "Whether they say so or we infer it." }),
	says: text("What they say, in our words."),
	reports: z
		.array(
			z.strictObject({
				publisher: text("Who reports it."),
				url: address("Where it is reported."),
				title: text("The report's title, or null when unknown.").nullable(),
			}),
		)
		.min(1, { error: "name at least one report" }),
});

/** One event of the timeline: `events/<id>.json`. */
export const eventSchema = z.strictObject({
	$schema,
	id: id("Permanent, used in addresses; the file has the same name."),
	order: z
		.int({ error: "must be a whole number" })
		.meta({ description: "Its place in the order of telling; unique." }),
	title: text("The whole title."),
	shortTitle: shortText("The title on the axis, at most 26 characters.", 26),
	summary: summary(),
	lane: id("The id of a lane in lanes.json."),
	place: id("The id of a place in places.json, or null.").nullable(),
	people: z.array(id("The id of a person in people.json.")).meta({ description: "Who took part." }),
	landmark: z.boolean().meta({ description: "Whether it is one of the landmarks of the default tour." }),
	background: z
		.boolean()
		.meta({ description: "Whether it only leads up to what is told, and no tour begins with it." }),
	partOf: id("The id of the event that this one is an episode of, or null.").nullable(),
	membersNote: text(
		"What a reader must know about the order of the events that are part of this one, or null.",
	).nullable(),
	timeNote: text('A relation in time that the article states ("before the meeting"), or null.').nullable(),
	date: z.strictObject({
		edtf,
		approximate: z.boolean().meta({ description: "Whether the article's wording is approximate." }),
		words: z.strictObject(selector).meta({ description: "The article's own words for the date." }),
	}),
	dating: z.array(narrowingSchema).meta({ description: "What other reports add; they are never quoted." }),
	quotes: z
		.array(quoteSchema)
		.min(1, { error: "an event needs at least one quote: the words of the article that support it" })
		.meta({ description: "The passages that support the event." }),
});

/** An event file as written. */
export type EventFile = z.infer<typeof eventSchema>;

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
		start: z
			.tuple([sentence("What the CSTO is."), sentence("What the timeline shows.")], {
				error: "write two sentences",
			})
			.meta({ description: "Two sentences for whoever has never heard of the topic." }),
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
		glossary: z.array(z.strictObject({ term: text("The term."), definition: text("What it means.") })),
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
