import { type ContentProblem, show } from "./content-problem.ts";
import { parseEdtfDate } from "./edtf-date.ts";
import type { ParsedFiles } from "./parse-files.ts";

/** Checks that every date can be read. */
export function checkDates(files: ParsedFiles): readonly ContentProblem[] {
	const problems: ContentProblem[] = [];
	const read = (file: string, path: string, edtf: string): void => {
		try {
			parseEdtfDate(edtf, false);
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			const expected = "an EDTF date, such as 2022-05, 2020/2021 or [..2022-11-23]";
			problems.push({ file, path, message, expected, received: show(edtf) });
		}
	};

	const source = files["source.json"];
	if (source !== null) read("source.json", "published", source.published);
	for (const { file, event } of files.events) {
		for (const [index, { edtf }] of event.dating.entries()) read(file, `dating[${index}].edtf`, edtf);
		read(file, "date.edtf", event.date.edtf);
	}
	for (const { file, accounts } of files.accounts)
		for (const [index, { published, about }] of accounts.entries()) {
			if (published !== null) read(file, `accounts[${index}].published`, published);
			if (about !== null) read(file, `accounts[${index}].about`, about);
		}
	return problems;
}
