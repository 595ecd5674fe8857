import type { EdtfDate } from "../model/historical-event.ts";
import { type ContentProblem, show } from "./content-problem.ts";
import { parseEdtfDate } from "./edtf-date.ts";
import type { ParsedFiles } from "./parse-files.ts";

/** Checks that every date can be read and that `order` contradicts none of them. */
export function checkDates(files: ParsedFiles): readonly ContentProblem[] {
	const problems: ContentProblem[] = [];
	const read = (file: string, path: string, edtf: string): EdtfDate | null => {
		try {
			return parseEdtfDate(edtf, false);
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			const expected = "an EDTF date, such as 2022-05, 2020/2021 or [..2022-11-23]";
			problems.push({ file, path, message, expected, received: show(edtf) });
			return null;
		}
	};

	const source = files["source.json"];
	if (source !== null) read("source.json", "published", source.published);
	const placed: PlacedDate[] = [];
	for (const { file, event } of files.events) {
		for (const [index, { edtf }] of event.dating.entries()) read(file, `dating[${index}].edtf`, edtf);
		const date = read(file, "date.edtf", event.date.edtf);
		if (date !== null) placed.push({ file, id: event.id, order: event.order, date });
	}
	return [...problems, ...checkOrder(placed)];
}

interface PlacedDate {
	readonly file: string;
	readonly id: string;
	readonly order: number;
	readonly date: EdtfDate;
}

/**
 * `order` decides among events whose ranges overlap, and where an undated one
 * stands. An event that is over before an earlier one starts stands wrong.
 */
function checkOrder(events: readonly PlacedDate[]): readonly ContentProblem[] {
	const problems: ContentProblem[] = [];
	const before: PlacedDate[] = [];
	for (const event of events.toSorted((a, b) => a.order - b.order)) {
		const { max } = event.date;
		const later = before.find(({ date }) => max !== null && date.min !== null && max <= date.min);
		if (later !== undefined) {
			problems.push({
				file: event.file,
				path: "order",
				message: `contradicts the dates: "${event.id}" (${event.date.edtf}) is over before "${later.id}" (${later.date.edtf}) starts`,
				expected: `less than ${later.order}, the order of "${later.id}"`,
				received: show(event.order),
			});
		}
		before.push(event);
	}
	return problems;
}
