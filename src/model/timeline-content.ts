import type { TimeAxis } from "./axis/time-axis.ts";
import type { EdtfDate, HistoricalEvent } from "./historical-event.ts";
import type { ColourTheme, HexColour } from "./theme-colours.ts";

export interface Person {
	readonly id: string;
	/** Spelt as the article spells it. */
	readonly name: string;
	readonly role: string;
	/** Other spellings, for search only. */
	readonly aliases: readonly string[];
}

export interface Place {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
}

export interface Lane {
	readonly id: string;
	readonly name: string;
}

/** A lane with what it looks like. */
export interface ColouredLane extends Lane {
	readonly colours: Readonly<Record<ColourTheme, HexColour>>;
}

export interface GlossaryEntry {
	readonly term: string;
	/** The term as it stands in sentences, the longest form first. */
	readonly forms: readonly string[];
	/** In our words. */
	readonly definition: string;
	/** What it rests on; `null` where it is ours alone. */
	readonly source: { readonly publisher: string; readonly url: string } | null;
}

export interface AboutSection {
	readonly id: string;
	readonly heading: string;
	readonly paragraphs: readonly string[];
}

/** The article everything is built from. */
export interface SourceArticle {
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	readonly language: string;
	/** When it was published, as precisely as is known. */
	readonly published: EdtfDate;
	/** Why `published` is no more precise, in one sentence. */
	readonly publishedNote: string;
}

/** How many words of direct speech a person has in the quotes. */
export interface SpeakerShare {
	readonly speaker: string;
	readonly words: number;
	readonly quotes: number;
}

/** A run of the article's tokens (words and marks, counted from 0) that the same events quote. */
export interface CoverageRun {
	readonly from: number;
	/** The token after its last. */
	readonly to: number;
	/** The ids of the events that quote it; none where it is not quoted. */
	readonly events: readonly string[];
	/** Why it is not quoted; `null` where it is, or where it is a single mark. */
	readonly reason: string | null;
}

/** What is told about the timeline itself. */
export interface AboutContent {
	readonly about: readonly AboutSection[];
	/** The whole article, from its first token to its last. */
	readonly coverage: readonly CoverageRun[];
}

/** Everything the app shows, parsed and proven at build time, but for what is told about it. */
export interface TimelineContent {
	readonly title: string;
	/** The site's name where there is room for little. */
	readonly shortTitle: string;
	readonly description: string;
	/** The question that `start` answers. */
	readonly startHeading: string;
	/** What the topic is, and what this timeline shows: a sentence each. */
	readonly start: readonly [string, string];
	/** The id of the ready lesson that is presented where neither an event nor a lesson is open. */
	readonly tour: string;
	/** Two to four voices that stand side by side where nobody chose others: ids of people, or of `OTHER_VOICES`. */
	readonly voices: readonly string[];
	readonly source: SourceArticle;
	readonly axis: TimeAxis;
	readonly lanes: readonly ColouredLane[];
	readonly people: readonly Person[];
	readonly places: readonly Place[];
	readonly glossary: readonly GlossaryEntry[];
	/** In time order; where dates, the article and other reports leave it open, in the order of the article's narration. */
	readonly events: readonly HistoricalEvent[];
	readonly shares: readonly SpeakerShare[];
}
