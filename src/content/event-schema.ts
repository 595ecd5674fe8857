import { z } from "zod";
import { ACCOUNT_BEARINGS, ACCOUNT_TRUST } from "../model/account.ts";
import {
	schemaField as $schema,
	address,
	edtf,
	id,
	offset,
	sentence,
	shortText,
	text,
} from "./schema-fields.ts";

/** A W3C TextQuoteSelector and TextPositionSelector in one. */
const selector = {
	exact: text("An unbroken run of the article's characters: not trimmed, not corrected."),
	prefix: z.string().meta({ description: "The article's characters directly before, whole words." }),
	suffix: z.string().meta({ description: "The article's characters directly after, whole words." }),
	start: offset("Offset of the first character in the article, in Unicode code points."),
	end: offset("Offset after the last character in the article, in Unicode code points."),
};

const quoteSchema = z.strictObject({
	id: id("Unique among all quotes and permanent: the event’s id and a number."),
	...selector,
	paragraph: offset("The article's paragraph, counted from 0 at the title."),
	mode: z.enum(["direct", "reported", "narration", "heading"]).meta({
		description:
			"direct: inside quotation marks in the text; reported: the article says what X said; narration: its own; heading: one of its headings, marks and all.",
	}),
	speaker: id("A person's id, or null for the article itself.").nullable(),
	occasion: id("The id of the event at which it was said, or null for the article itself.").nullable(),
});

const reports = z.array(
	z.strictObject({
		publisher: text("Who reports it."),
		url: address("Where it is reported."),
		title: text("The report's title, or null when unknown.").nullable(),
	}),
);

const narrowingSchema = z.strictObject({
	kind: z.enum(["date", "order", "place"]).meta({ description: "What the other reports narrow." }),
	edtf,
	certainty: z.enum(["reported", "inferred"]).meta({ description: "Whether they say so or we infer it." }),
	says: text("What they say, in our words."),
	reports: reports.min(1, { error: "name at least one report" }),
});

const relationSchema = z.strictObject({
	kind: z.enum(["before", "after", "same-meeting"]).meta({
		description: "How this event stands to the other: before it, after it, or at the same meeting.",
	}),
	event: id("The other event's id."),
	certainty: z.enum(["stated", "inferred", "reported"]).meta({
		description:
			"stated: the article says so; inferred: we infer it from its words; reported: other reports alone say so.",
	}),
	says: sentence("What is known of the order, in our words, with who says so."),
	quote: id("The quote of this event that it rests on; null where other reports alone say so.").nullable(),
	reports: reports.meta({ description: "The other reports that say so." }),
});

const summarySentenceSchema = z.strictObject({
	text: sentence("A sentence of ours, neutral and plain."),
	quotes: z
		.array(id("The id of a quote of this event."))
		.optional()
		.meta({ description: "The quotes that the sentence stands on." }),
	accounts: z
		.array(id("The id of an account of this event."))
		.optional()
		.meta({ description: "The accounts of other reports that it stands on." }),
	remark: z
		.literal(true)
		.optional()
		.meta({ description: "It is our remark on the source, such as what the article does not say." }),
});

/** One event of the timeline: `events/<id>.json`. */
export const eventSchema = z.strictObject({
	$schema,
	id: id("Permanent, used in addresses; the file has the same name."),
	title: text("The whole title."),
	shortTitle: shortText("The title on the axis, at most 26 characters.", 26),
	occasion: text(
		"The event as an occasion on which things were said, as it stands after “at”: “the joint meeting of the councils”; null where none of the quotes was said at it.",
	).nullable(),
	summary: z
		.array(summarySentenceSchema)
		.min(1, { error: "write at least one sentence" })
		.meta({ description: "What happened, in our own neutral voice, 40 to 70 words, sentence by sentence." }),
	lane: id("The id of a lane in lanes.json."),
	place: id("The id of a place in places.json, or null.").nullable(),
	participants: z
		.array(
			z.strictObject({
				person: id("The id of a person in people.json."),
				quote: id("The id of the quote of this event by which the person took part."),
			}),
		)
		.meta({
			description: "Who took part, by which words. Who only tells of it is found among the speakers.",
		}),
	landmark: z.boolean().meta({ description: "Whether it is one of the landmarks of the default tour." }),
	background: z
		.boolean()
		.meta({ description: "Whether it only leads up to what is told, and no tour begins with it." }),
	partOf: id("The id of the event that this one is an episode of, or null.").nullable(),
	membersNote: text(
		"What a reader must know about the order of the events that are part of this one, or null.",
	).nullable(),
	timeNote: text("What the article says of the time besides, or null.").nullable(),
	date: z.strictObject({
		edtf,
		approximate: z.boolean().meta({ description: "Whether the article's wording is approximate." }),
		basis: z.enum(["stated", "carried-over", "announced"]).meta({
			description:
				"stated: the article gives the date with the event; carried-over: it is from an earlier paragraph; announced: it is given for something to come.",
		}),
		words: z.strictObject(selector).meta({ description: "The article's own words for the date." }),
	}),
	dating: z.array(narrowingSchema).meta({ description: "What other reports add; they are never quoted." }),
	relations: z.array(relationSchema).meta({
		description: "How it stands in time to other events; the order of events is derived from this.",
	}),
	lead: id("The id of the quote that stands for the event wherever there is room for one."),
	quotes: z
		.array(quoteSchema)
		.min(1, { error: "an event needs at least one quote: the words of the article that support it" })
		.meta({ description: "The passages that support the event, in the article's order." }),
});

/** An event file as written. */
export type EventFile = z.infer<typeof eventSchema>;

const plainDate = z
	.string()
	.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, { error: "must be a year, a month or a day, such as 2022-10-27" });

/** What other reports say of an event: `accounts/<id of the event>.json`. */
export const accountsSchema = z.strictObject({
	$schema,
	accounts: z
		.array(
			z.strictObject({
				id: id("Unique among all accounts and permanent."),
				bears: z.enum(ACCOUNT_BEARINGS).meta({ description: "How it bears on the words of the article." }),
				on: z
					.strictObject({
						quote: id("The id of a quote, of this event or another."),
						words: text("An unbroken run of that quote, which stands in it once."),
					})
					.meta({ description: "The words of the article that it bears on." }),
				voice: text("Who says it, with the office."),
				publisher: text("Who published the report."),
				url: address("Where the report stands."),
				published: plainDate
					.nullable()
					.meta({ description: "When it was published, or null where our copy has no date." }),
				about: plainDate
					.nullable()
					.meta({ description: "When it is from by what it says, where published is null." }),
				language: text("The report's language, as in BCP 47."),
				says: sentence("What it reports, in our own words: one sentence, never quoted.").regex(
					/^[^"“”„‟«»]*$/,
					{
						error: "an account is never quoted: write it without quotation marks",
					},
				),
				trust: z.enum(ACCOUNT_TRUST).meta({ description: "What kind of publisher stands behind it." }),
				note: text("What to know before trusting it, or null.").nullable(),
				pairs: z
					.array(id("The id of an account."))
					.meta({ description: "The accounts of another side that it stands beside." }),
			}),
		)
		.min(1, { error: "a file of accounts needs at least one" }),
});

/** A file of accounts as written. */
export type AccountsFile = z.infer<typeof accountsSchema>;
