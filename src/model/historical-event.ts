import type { Account } from "./account.ts";
import type { CalendarDate, CalendarUnit } from "./calendar-date.ts";

/**
 * Milliseconds since 1970-01-01T00:00Z. Dates here are calendar dates, so the
 * value is always the start of a UTC day and never depends on a time zone.
 */
export type Instant = number;

/** The unit in which a date is known, the coarsest where its parts differ; `undated` when only a bound is. */
export type DatePrecision = CalendarUnit | "undated";

/**
 * How an EDTF expression (ISO 8601-2, level 2) is to be read:
 * `single` one date; `interval` a stretch with a start and an end;
 * `one-of` some date in a set (`[…]`); `all-of` every date of a set (`{…}`).
 */
export type DateShape = "single" | "interval" | "one-of" | "all-of";

/**
 * What an event's date rests on: `stated` the article gives it with the event; `carried-over` it is from an earlier paragraph, for
 * the article gives the event none of its own; `announced` the article gives it for something to come, and does not say that it came.
 */
export type DateBasis = "stated" | "carried-over" | "announced";

/** A stretch between two calendar dates that an expression names, each as precise as it is written; `null` is an open side. */
export interface DateMember {
	readonly first: CalendarDate | null;
	/** The same as `first` where the expression names one date. */
	readonly last: CalendarDate | null;
}

/** A parsed EDTF date: TEI's `@notBefore` is `min`, `@notAfter` the day before `max`. */
export interface EdtfDate {
	/** The expression as written in the content. */
	readonly edtf: string;
	readonly shape: DateShape;
	readonly precision: DatePrecision;
	/** True when the source's wording is approximate ("mid-September"). */
	readonly approximate: boolean;
	readonly basis: DateBasis;
	/** First instant (inclusive), or `null` when the start is open. */
	readonly min: Instant | null;
	/** Last instant (exclusive: the start of the day after), or `null` when the end is open. */
	readonly max: Instant | null;
	/** What it is made of, in time order: the members of a set; one for a single date and for an interval. */
	readonly members: readonly DateMember[];
}

/** A W3C Web Annotation TextPositionSelector with what it selects. */
export interface TextPosition {
	/** An unbroken run of the article's characters. */
	readonly exact: string;
	/** Offset of the first character, in Unicode code points. */
	readonly start: number;
	/** Offset after the last character, in Unicode code points. */
	readonly end: number;
}

/** With the TextQuoteSelector, by which the build proves it. */
export interface TextSelector extends TextPosition {
	readonly prefix: string;
	readonly suffix: string;
}

/**
 * `direct` inside quotation marks in the article's text; `reported` the article says what X said; `narration` its own account;
 * `heading` a heading of the article, whatever marks stand in it.
 */
export type TellingMode = "direct" | "reported" | "narration" | "heading";

/** A passage of the article that supports an event. */
export interface SourceQuote extends TextPosition {
	readonly id: string;
	/** The article's paragraph, counted from 0 at the title. */
	readonly paragraph: number;
	readonly mode: TellingMode;
	/** A person's id, or `null` for the article itself. */
	readonly speaker: string | null;
	/** The id of the event at which it was said, or `null` for the article itself. */
	readonly occasion: string | null;
}

/** A sentence of ours, with what it stands on: the ids of quotes of its event, or of accounts of it; both empty in a remark on the source. */
export interface SummarySentence {
	readonly text: string;
	readonly quotes: readonly string[];
	readonly accounts: readonly string[];
}

/** A report by another publisher. Never quoted; it only narrows. */
export interface OtherReport {
	readonly publisher: string;
	readonly url: string;
	readonly title: string | null;
}

/** What other reports add to a date, an order or a place. */
export interface Narrowing {
	readonly kind: "date" | "order" | "place";
	readonly date: EdtfDate;
	readonly certainty: "reported" | "inferred";
	/** What they say, in our words. */
	readonly says: string;
	readonly reports: readonly OtherReport[];
}

/** How an event stands in time to another one, and who says so. */
export interface EventRelation {
	/** `before` and `after` read from the event that has the relation: it is before `event`. */
	readonly kind: "before" | "after" | "same-meeting";
	/** The other event's id. */
	readonly event: string;
	/** `stated` by the article, `inferred` by us from its words, `reported` by others alone. */
	readonly certainty: "stated" | "inferred" | "reported";
	/** In our words, one sentence. */
	readonly says: string;
	/** The id of the quote that it rests on, of this event; `null` where other reports alone say it. */
	readonly quote: string | null;
	readonly reports: readonly OtherReport[];
}

/** An event of the timeline with everything that supports it. */
export interface HistoricalEvent {
	/** Permanent; used in addresses. */
	readonly id: string;
	readonly title: string;
	/** At most 26 characters, for the axis. */
	readonly shortTitle: string;
	/** The event as an occasion on which things were said, for use after "at": "the joint meeting"; `null` where nothing was. */
	readonly occasion: string | null;
	/** 40 to 70 words in our own, neutral voice. */
	readonly summary: readonly SummarySentence[];
	readonly lane: string;
	readonly place: string | null;
	/** The ids of the people who took part. */
	readonly participants: readonly string[];
	/** The ids of the people who are its only speakers and did not take part: they tell of it. */
	readonly tellers: readonly string[];
	/** One of the landmarks, which carry the default tour. */
	readonly landmark: boolean;
	/** True for what only leads up to the year that is told; no tour begins with it. */
	readonly background: boolean;
	/** The id of the event that this one is an episode of, which is part of none; or `null`. */
	readonly partOf: string | null;
	/** What a reader must know about the order of the events that are part of this one, or `null`. */
	readonly membersNote: string | null;
	/** What the article says of the time besides, or `null`. */
	readonly timeNote: string | null;
	/** What the article itself supports. */
	readonly date: EdtfDate;
	/** The article's own words for the date. */
	readonly dateWords: TextPosition;
	readonly dating: readonly Narrowing[];
	readonly relations: readonly EventRelation[];
	/** The leading quote first, then the others as the article has them. */
	readonly quotes: readonly SourceQuote[];
	/** What other reports say of it, beyond the date: what adds first, then what differs, then what agrees. */
	readonly accounts: readonly Account[];
}
