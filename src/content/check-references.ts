import { voicesOf } from "../model/voices/voice.ts";
import { type ContentProblem, show } from "./content-problem.ts";
import type { EventSource, ParsedFiles } from "./parse-files.ts";

/** A value with the place where it stands. */
interface Placed {
	readonly file: string;
	readonly path: string;
	readonly value: string | number;
}

/**
 * Checks what ties the files together: file names and ids that must be
 * unique, every person, lane, place, quote and occasion that is named, and what
 * an event is part of.
 * A list whose own file is broken is not checked against.
 */
export function checkReferences(files: ParsedFiles): readonly ContentProblem[] {
	return [
		...files.events.flatMap(checkFileName),
		...checkUnique(files),
		...files.events.flatMap((source) => checkNames(source, files)),
		...files.events.flatMap(checkQuoteIds),
		...files.events.flatMap(checkSpeakers),
		...checkOccasions(files.events),
		...checkVoices(files),
		...files.events.flatMap((source) => checkWhole(source, files.events)),
	];
}

function checkFileName({ file, event }: EventSource): readonly ContentProblem[] {
	const expected = `events/${event.id}.json`;
	if (file === expected) return [];
	return [
		{
			file,
			path: "id",
			message: "must be the file's name",
			expected: show(file.slice(7, -5)),
			received: show(event.id),
		},
	];
}

function checkUnique(files: ParsedFiles): readonly ContentProblem[] {
	const { events } = files;
	const ids = (file: string, key: string, entries: readonly { readonly id: string }[] = []) =>
		entries.map(({ id }, index) => ({ file, path: `${key}[${index}].id`, value: id }));
	return [
		...repeated(events.map(({ file, event }) => ({ file, path: "id", value: event.id }))),
		...repeated(events.flatMap(({ file, event }) => ids(file, "quotes", event.quotes))),
		...events.flatMap(({ file, event }) =>
			repeated(
				event.participants.map(({ person }, index) => ({
					file,
					path: `participants[${index}].person`,
					value: person,
				})),
			),
		),
		...repeated(ids("lanes.json", "lanes", files["lanes.json"]?.lanes)),
		...repeated(ids("people.json", "people", files["people.json"]?.people)),
		...repeated(ids("places.json", "places", files["places.json"]?.places)),
		...repeated(ids("about.json", "about", files["about.json"]?.about)),
		...repeated(
			(files["glossary.json"]?.glossary ?? []).map(({ term }, index) => ({
				file: "glossary.json",
				path: `glossary[${index}].term`,
				value: term,
			})),
		),
	];
}

function repeated(all: readonly Placed[]): readonly ContentProblem[] {
	return all.flatMap(({ file, path, value }, index) => {
		const first = all.slice(0, index).find((other) => other.value === value);
		if (first === undefined) return [];
		const message = `duplicate: ${show(value)} stands already in ${first.file}, ${first.path}`;
		return [{ file, path, message, expected: "a value of its own", received: show(value) }];
	});
}

function checkNames({ file, event }: EventSource, files: ParsedFiles): readonly ContentProblem[] {
	const unknown = (
		what: string,
		path: string,
		value: string | null,
		known: readonly string[] | undefined,
	) => {
		if (value === null || known === undefined || known.includes(value)) return [];
		return [
			{
				file,
				path,
				message: `unknown ${what} ${show(value)}`,
				expected: known.map(show).join(", "),
				received: show(value),
			},
		];
	};
	const idsOf = (entries: readonly { readonly id: string }[] | undefined) => entries?.map(({ id }) => id);
	const people = idsOf(files["people.json"]?.people);
	const quotes = idsOf(event.quotes);
	return [
		...unknown("lane", "lane", event.lane, idsOf(files["lanes.json"]?.lanes)),
		...unknown("place", "place", event.place, idsOf(files["places.json"]?.places)),
		...unknown("event", "partOf", event.partOf, files.eventIds),
		...unknown("quote", "lead", event.lead, quotes),
		...event.participants.flatMap(({ person, quote }, index) => [
			...unknown("person", `participants[${index}].person`, person, people),
			...unknown("quote", `participants[${index}].quote`, quote, quotes),
		]),
		...event.quotes.flatMap(({ speaker, occasion }, index) => [
			...unknown("person", `quotes[${index}].speaker`, speaker, people),
			...unknown("occasion", `quotes[${index}].occasion`, occasion, files.eventIds),
		]),
	];
}

/** Addresses find a quote's event by its id. */
function checkQuoteIds({ file, event }: EventSource): readonly ContentProblem[] {
	return event.quotes.flatMap(({ id }, index) => {
		if (id.startsWith(`${event.id}-`) && /^\d+$/.test(id.slice(event.id.length + 1))) return [];
		const message = "must be the event's id and a number";
		return [
			{ file, path: `quotes[${index}].id`, message, expected: show(`${event.id}-1`), received: show(id) },
		];
	});
}

/** Direct speech has a speaker; the article's own account and its headings have none. */
function checkSpeakers({ file, event }: EventSource): readonly ContentProblem[] {
	return event.quotes.flatMap(({ mode, speaker }, index) => {
		const path = `quotes[${index}].speaker`;
		if (mode === "direct" && speaker === null) {
			return [
				{ file, path, message: "direct speech needs a speaker", expected: "a person's id", received: "null" },
			];
		}
		if ((mode === "narration" || mode === "heading") && speaker !== null) {
			const message = `${mode === "heading" ? "a heading" : "narration"} has no speaker but the article`;
			return [{ file, path, message, expected: "null", received: show(speaker) }];
		}
		return [];
	});
}

/** An event at which something was said can be named as an occasion, and no other needs to be. */
function checkOccasions(events: readonly EventSource[]): readonly ContentProblem[] {
	const occasions = new Set(events.flatMap(({ event }) => event.quotes.map(({ occasion }) => occasion)));
	return events.flatMap(({ file, event }) => {
		if (occasions.has(event.id) === (event.occasion !== null)) return [];
		const message = occasions.has(event.id)
			? "quotes were said at this event: name it as an occasion"
			: "no quote was said at this event";
		const expected = occasions.has(event.id) ? "words that stand after “at”" : "null";
		return [{ file, path: "occasion", message, expected, received: show(event.occasion) }];
	});
}

/** Who is compared at first is quoted, or nobody, and stands there once. */
function checkVoices(files: ParsedFiles): readonly ContentProblem[] {
	const people = files["people.json"]?.people;
	const voices = files["site.json"]?.voices ?? [];
	const placed = voices.map((value, index) => ({ file: "site.json", path: `voices[${index}]`, value }));
	if (people === undefined) return repeated(placed);
	const known = voicesOf({ people, events: files.events.map(({ event }) => event) });
	const unquoted = placed.filter(({ value }) => !known.includes(value));
	return [
		...unquoted.map(({ file, path, value }) => ({
			file,
			path,
			message: people.some(({ id }) => id === value)
				? `${show(value)} is not quoted`
				: `unknown person ${show(value)}`,
			expected: known.map(show).join(", "),
			received: show(value),
		})),
		...repeated(placed),
	];
}

/** An event is part of another one, which is part of none. */
function checkWhole({ file, event }: EventSource, events: readonly EventSource[]): readonly ContentProblem[] {
	const whole = events.find((other) => other.event.id === event.partOf)?.event;
	if (whole === undefined || (whole.id !== event.id && whole.partOf === null)) return [];
	const message =
		whole.id === event.id
			? "an event cannot be part of itself"
			: `${show(whole.id)} is itself part of ${show(whole.partOf)}; parts have no parts`;
	const expected = "the id of an event that is part of none, or null";
	return [{ file, path: "partOf", message, expected, received: show(event.partOf) }];
}
