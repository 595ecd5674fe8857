import type { ExportWords } from "../model/exports/export-words.ts";
import { en } from "./en.ts";
import { formatEdtf, joinParts } from "./format-date.ts";

const LEFT_OUT = "Left out, since the source gives them no beginning or no end";

/** What the downloads say, in English. */
export const exportWords: ExportWords = {
	language: "en",
	date: (date) => joinParts(formatEdtf(date)),
	dateNote: (date) => formatEdtf(date).note,
	dateWords: (exact) => `${en.event.dateFrom} “${exact}”.`,
	teller: (speaker, mode) => `${speaker?.name ?? en.quote.article}, ${en.quote.modes[mode]}`,
	quoted: (exact) => `“${exact}”`,
	source: ({ title, publisher, url }) => `${en.list.source}: “${title}”, ${publisher}, ${url}`,
	leftOut: (events) =>
		`${LEFT_OUT}: ${events.map(({ title, date }) => `${title} (${joinParts(formatEdtf(date))})`).join("; ")}.`,
	narrowing: (says, certainty, reports) =>
		`${en.event.certainty[certainty]}: ${says} (${en.event.narrowedBy} ${reports.join("; ")})`,
	partOf: (title) => `Part of “${title}”`,
	paragraph: (number) => `paragraph ${number}`,
	onTimeline: "On the timeline:",
};
