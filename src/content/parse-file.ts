import type { z } from "zod";
import { type ContentProblem, problemsOfIssues, show } from "./content-problem.ts";

/** One file parsed against its schema; `null`, with what is wrong added to `problems`, when it is missing or does not fit. */
export function parseFile<T>(
	files: ReadonlyMap<string, string>,
	file: string,
	schema: z.ZodType<T>,
	problems: ContentProblem[],
): T | null {
	const text = files.get(file);
	if (text === undefined) {
		problems.push({
			file,
			path: "",
			message: "the file is missing",
			expected: "a file",
			received: "nothing",
		});
		return null;
	}
	const data = parseJson(file, text, problems);
	if (data === undefined) return null;
	const result = schema.safeParse(data, { reportInput: true });
	if (result.success) return result.data;
	problems.push(...problemsOfIssues(file, result.error.issues));
	return null;
}

function parseJson(file: string, text: string, problems: ContentProblem[]): unknown {
	try {
		const data: unknown = JSON.parse(text);
		return data;
	} catch (error) {
		const message = `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
		problems.push({ file, path: "", message, expected: "JSON", received: show(text.slice(0, 60)) });
		return undefined;
	}
}
