import type { HistoricalEvent, TellingMode } from "../historical-event.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { heldIn } from "../wholes.ts";
import type { AnnotationIds } from "./annotation-ids.ts";
import type { ExportWords } from "./export-words.ts";
import { findById } from "./find-by-id.ts";

const MODES = ["direct", "reported", "narration", "heading"] as const satisfies readonly TellingMode[];

/** The four modes of telling are concepts of the file, with their definitions: TEI tells direct speech from indirect, but by an attribute without an address. */
function modes(ids: AnnotationIds, words: ExportWords): readonly object[] {
	return [
		{ id: ids.modes, type: "skos:ConceptScheme", "skos:prefLabel": words.modesLabel },
		...MODES.map((mode) => ({
			id: ids.mode(mode),
			type: "skos:Concept",
			"skos:inScheme": ids.modes,
			"skos:prefLabel": words.modes[mode].label,
			"skos:definition": words.modes[mode].definition,
		})),
	];
}

const wholeOf = (event: HistoricalEvent | null) => (event === null ? null : heldIn(event));

/** The occasions on which quotes were said, and what they were parts of, with their dates as the article supports them. */
function occasions({ events }: TimelineContent, ids: AnnotationIds, words: ExportWords): readonly object[] {
	const said = new Set(events.flatMap(({ quotes }) => quotes.map(({ occasion }) => occasion)));
	const named = new Set([...said, ...[...said].map((id) => wholeOf(findById(events, id)))]);
	return [...named].flatMap((eventId) => {
		const event = findById(events, eventId);
		if (event === null) return [];
		const note = words.dateNote(event.date);
		const whole = wholeOf(event);
		return [
			{
				id: ids.occasion(event.id),
				type: "prov:Activity",
				label: event.occasion ?? event.title,
				"dcterms:date": event.date.edtf,
				...(whole === null ? {} : { "dcterms:isPartOf": ids.occasion(whole) }),
				...(note === null ? {} : { "skos:note": note }),
			},
		];
	});
}

/** What the annotations name: the timeline, the article and its publisher, the speakers, the occasions, the modes of telling. */
export function annotationNodes(
	content: TimelineContent,
	timelineUrl: string | null,
	ids: AnnotationIds,
	words: ExportWords,
): readonly object[] {
	const { title, source, people } = content;
	return [
		{
			id: ids.timeline,
			type: "Software",
			name: title,
			...(timelineUrl === null ? {} : { homepage: timelineUrl }),
		},
		{ id: ids.publisher, type: ["Organization", "prov:Organization"], name: source.publisher },
		{
			id: source.url,
			type: ["Text", "prov:Entity"],
			"dc:title": source.title,
			"dcterms:issued": source.published.edtf,
			"prov:wasAttributedTo": ids.publisher,
		},
		...people.map(({ id, name, role }) => ({
			id: ids.person(id),
			type: ["Person", "prov:Person"],
			name,
			"schema:jobTitle": role,
		})),
		...occasions(content, ids, words),
		...modes(ids, words),
	];
}
