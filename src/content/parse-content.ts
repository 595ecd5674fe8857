import type { HistoricalEvent } from "../model/historical-event.ts";
import type { TimelineContent } from "../model/timeline-content.ts";
import { checkAxis, toTimeAxis } from "./check-axis.ts";
import { checkDates } from "./check-dates.ts";
import { checkLanes } from "./check-lanes.ts";
import { checkPassages } from "./check-passages.ts";
import { checkReferences } from "./check-references.ts";
import { ContentError, type ContentProblem } from "./content-problem.ts";
import { parseEdtfDate } from "./edtf-date.ts";
import { parseFiles } from "./parse-files.ts";
import type { ContentFiles, EventFile } from "./schema.ts";
import { speakerShares } from "./speaker-shares.ts";

/**
 * Parses the content files (path relative to the content folder, text) into
 * what the app shows, and proves every quote by the fingerprint. Throws a
 * ContentError that lists everything that is wrong, not only the first thing.
 */
export function parseContent(files: ReadonlyMap<string, string>): TimelineContent {
	const problems: ContentProblem[] = [];
	const parsed = parseFiles(files, problems);
	const fingerprint = parsed["fingerprint.json"];
	problems.push(...checkReferences(parsed), ...checkDates(parsed));
	if (parsed["axis.json"] !== null) problems.push(...checkAxis(parsed["axis.json"]));
	if (parsed["lanes.json"] !== null) problems.push(...checkLanes(parsed["lanes.json"]));
	if (fingerprint !== null) problems.push(...checkPassages(parsed.events, fingerprint));

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
	const events = parsed.events.map(({ event }) => event).toSorted((a, b) => a.order - b.order);
	return {
		title: site.title,
		shortTitle: site.shortTitle,
		description: site.description,
		start: site.start,
		source: toSource(source),
		axis: toTimeAxis(axis),
		lanes: lanes.lanes,
		people: people.people,
		places: places.places,
		glossary: glossary.glossary,
		about: about.about,
		events: events.map(toEvent),
		shares: speakerShares(events, fingerprint),
	};
}

function toSource({ $schema, published, ...rest }: ContentFiles["source.json"]): TimelineContent["source"] {
	return { ...rest, published: parseEdtfDate(published, false) };
}

function toEvent({ $schema, order, date, dating, ...rest }: EventFile): HistoricalEvent {
	return {
		...rest,
		date: parseEdtfDate(date.edtf, date.approximate),
		dateWords: date.words,
		dating: dating.map(({ edtf, ...narrowing }) => ({ ...narrowing, date: parseEdtfDate(edtf, false) })),
	};
}
