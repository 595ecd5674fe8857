import { ACCOUNT_BEARINGS, type Account } from "../model/account.ts";
import type { HistoricalEvent, SourceQuote, TextSelector } from "../model/historical-event.ts";
import type { AboutContent, TimelineContent } from "../model/timeline-content.ts";
import { checkAccounts } from "./check-accounts.ts";
import { checkAxis, toTimeAxis } from "./check-axis.ts";
import { checkDates } from "./check-dates.ts";
import { checkLanes } from "./check-lanes.ts";
import { checkPassages } from "./check-passages.ts";
import { checkReadability } from "./check-readability.ts";
import { checkReferences } from "./check-references.ts";
import { checkRelations } from "./check-relations.ts";
import { checkSummaries } from "./check-summaries.ts";
import { ContentError, type ContentProblem } from "./content-problem.ts";
import { deriveOrder } from "./derive-order.ts";
import { parseEdtfDate } from "./edtf-date.ts";
import type { EventFile } from "./event-schema.ts";
import { checkCoverage, measureCoverage } from "./measure-coverage.ts";
import { type ParsedFiles, parseFiles } from "./parse-files.ts";
import type { ContentFiles } from "./schema.ts";
import { speakerShares } from "./speaker-shares.ts";

/** An event with the selectors by which its passages are proven, of which the app has only what it shows. */
export interface ProvenEvent extends HistoricalEvent {
	readonly dateWords: TextSelector;
	readonly quotes: readonly (SourceQuote & TextSelector)[];
}

/** The whole content with them. */
export interface ProvenContent extends TimelineContent, AboutContent {
	readonly events: readonly ProvenEvent[];
}

/**
 * Parses the content files (path relative to the content folder, text) into
 * what the app shows, and proves every quote by the fingerprint. Throws a
 * ContentError that lists everything that is wrong, not only the first thing.
 */
export function parseContent(files: ReadonlyMap<string, string>): ProvenContent {
	const problems: ContentProblem[] = [];
	const parsed = parseFiles(files, problems);
	const fingerprint = parsed["fingerprint.json"];
	problems.push(
		...checkReferences(parsed),
		...checkDates(parsed),
		...checkRelations(parsed.events, parsed.eventIds),
		...checkSummaries(parsed),
		...checkReadability(parsed),
		...checkAccounts(parsed),
	);
	if (parsed["axis.json"] !== null) problems.push(...checkAxis(parsed["axis.json"]));
	const coverage = parsed["coverage.json"];
	if (fingerprint !== null) {
		const unproven = checkPassages(parsed.events, fingerprint);
		problems.push(...unproven);
		const quoting = parsed.events.map(({ event }) => event);
		// What is unproven would only be named a second time.
		if (coverage !== null && unproven.length === 0 && quoting.length === parsed.eventIds.length)
			problems.push(...checkCoverage(quoting, coverage.gaps, fingerprint));
	}
	if (parsed["lanes.json"] !== null) problems.push(...checkLanes(parsed["lanes.json"]));

	const site = parsed["site.json"];
	const source = parsed["source.json"];
	const axis = parsed["axis.json"];
	const lanes = parsed["lanes.json"];
	const people = parsed["people.json"];
	const places = parsed["places.json"];
	const glossary = parsed["glossary.json"];
	const about = parsed["about.json"];
	if (
		problems.length > 0 ||
		!fingerprint ||
		!coverage ||
		!site ||
		!source ||
		!axis ||
		!lanes ||
		!people ||
		!places ||
		!glossary ||
		!about
	) {
		throw new ContentError(problems);
	}
	const events = parsed.events.map(({ event }) => event);
	return {
		title: site.title,
		shortTitle: site.shortTitle,
		description: site.description,
		startHeading: site.startHeading,
		start: site.start,
		tour: site.tour,
		voices: site.voices,
		source: toSource(source),
		axis: toTimeAxis(axis),
		lanes: lanes.lanes,
		people: people.people,
		places: places.places,
		glossary: glossary.glossary,
		about: about.about,
		events: deriveOrder(events.map((event) => toEvent(event, parsed))),
		shares: speakerShares(events, fingerprint),
		coverage: measureCoverage(events, coverage.gaps, fingerprint),
	};
}

function toSource({ $schema, published, ...rest }: ContentFiles["source.json"]): TimelineContent["source"] {
	return { ...rest, published: parseEdtfDate(published, false) };
}

/** As they are shown: so the page, which gives them back to its app, and what the build writes have one order. */
function byBearing(accounts: readonly Account[]): readonly Account[] {
	return ACCOUNT_BEARINGS.flatMap((bearing) => accounts.filter(({ bears }) => bears === bearing));
}

function toEvent(file: EventFile, { accounts }: ParsedFiles): ProvenEvent {
	const { $schema, date, dating, participants, summary, lead, quotes, ...rest } = file;
	const took = participants.map(({ person }) => person);
	const speakers = new Set(quotes.flatMap(({ speaker }) => speaker ?? []));
	const byPlace = quotes.toSorted((a, b) => a.start - b.start);
	return {
		...rest,
		summary: summary.map(({ text, quotes: on = [], accounts: others = [] }) => ({
			text,
			quotes: on,
			accounts: others,
		})),
		participants: took,
		tellers: [...speakers].filter((speaker) => !took.includes(speaker)),
		date: parseEdtfDate(date.edtf, date.approximate, date.basis),
		dateWords: date.words,
		dating: dating.map(({ edtf, ...narrowing }) => ({ ...narrowing, date: parseEdtfDate(edtf, false) })),
		quotes: [...byPlace.filter(({ id }) => id === lead), ...byPlace.filter(({ id }) => id !== lead)],
		accounts: byBearing(accounts.find(({ event }) => event === file.id)?.accounts ?? []),
	};
}
