import type { Account } from "../account.ts";
import type { EdtfDate, EventRelation, HistoricalEvent, TellingMode } from "../historical-event.ts";
import type { Person, SourceArticle } from "../timeline-content.ts";

/** What the files say in words of our own, one language's worth; plain text, one line each. */
export interface ExportWords {
	/** The language, as in BCP 47. */
	readonly language: string;
	/** A date, no more precise than it is: "May 1931". */
	date(date: EdtfDate): string;
	/** What the source leaves open about a date, and what it rests on where that is not given with the event; `null` for nothing. */
	dateNote(date: EdtfDate): string | null;
	/** The article's own words for a date. */
	dateWords(exact: string): string;
	/**
	 * Who tells something, how, and where and when: "Ines Moreau, direct speech, said on 2 June 1931 at an interview". The
	 * article itself when there is no speaker.
	 */
	teller(
		speaker: Person | null,
		mode: TellingMode,
		occasion: Pick<HistoricalEvent, "date" | "occasion"> | null,
	): string;
	/** What the modes of telling are called together. */
	readonly modesLabel: string;
	/** The modes of telling, each with what it means. */
	readonly modes: Readonly<Record<TellingMode, { readonly label: string; readonly definition: string }>>;
	/** A passage, unchanged, between quotation marks. */
	quoted(exact: string): string;
	/** What the passages were taken from, with its address. */
	source(source: SourceArticle): string;
	/** Names what a file cannot hold, since its source gives it no beginning or no end. */
	leftOut(events: readonly { readonly title: string; readonly date: EdtfDate }[]): string;
	/** What other reports add. */
	narrowing(says: string, certainty: "reported" | "inferred", publishers: readonly string[]): string;
	/** How an event stands in time to the one with this title, and who says so. */
	relation(relation: EventRelation, title: string): string;
	/** What another report says: how it bears on the article, who says it where and when, and the sentence; without its address. */
	account(account: Account): string;
	/** Before several of these. */
	readonly accounts: string;
	/** A part of something with a title. */
	partOf(title: string): string;
	/** What a report is about whose title is not known, by the title of the event. */
	reportOn(title: string): string;
	/** A paragraph of the article by its number, which is 1 for the first below the title. */
	paragraph(number: number): string;
	/** Before the address of an event or of the timeline. */
	readonly onTimeline: string;
}
