import type { z } from "zod";

/** One thing that is wrong with the content, with what an editor needs to mend it. */
export interface ContentProblem {
	/** The file, relative to the content folder. */
	readonly file: string;
	/** Where in the file, such as `quotes[0].exact`; empty for the whole file. */
	readonly path: string;
	readonly expected: string;
	readonly received: string;
	/** What is wrong, in a sentence. */
	readonly message: string;
}

/** Everything that is wrong with the content at once; the message lists it by file. */
export class ContentError extends Error {
	readonly problems: readonly ContentProblem[];

	constructor(problems: readonly ContentProblem[]) {
		super(listProblems(problems));
		this.name = "ContentError";
		this.problems = problems;
	}
}

function listProblems(problems: readonly ContentProblem[]): string {
	const lines = [`The content has ${problems.length === 1 ? "1 problem" : `${problems.length} problems`}.`];
	for (const file of new Set(problems.map((problem) => problem.file))) {
		lines.push("", file);
		for (const { path, message, expected, received } of problems.filter((problem) => problem.file === file)) {
			lines.push(`  ${path === "" ? message : `${path}: ${message}`}`);
			lines.push(`    expected: ${expected}`, `    received: ${received}`);
		}
	}
	return lines.join("\n");
}

/** Shows a value in a message: as JSON, cut to some 80 characters; `nothing` for what is missing. */
export function show(value: unknown): string {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A path as an editor would write it: `quotes[0].exact`. */
function showPath(path: readonly PropertyKey[]): string {
	return path
		.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
		.join("")
		.replace(/^\./, "");
}

/** Turns what the schema found into problems. The parse needs `reportInput`. */
export function problemsOfIssues(
	file: string,
	issues: readonly z.core.$ZodIssue[],
): readonly ContentProblem[] {
	return issues.map((issue) => ({
		file,
		path: showPath(issue.path),
		...describeIssue(issue),
	}));
}

function describeIssue(issue: z.core.$ZodIssue): Omit<ContentProblem, "file" | "path"> {
	const received = show(issue.input);
	switch (issue.code) {
		case "invalid_type": {
			const message = issue.input === undefined ? "is missing" : `must be of type ${issue.expected}`;
			return { message, expected: issue.expected, received };
		}
		case "invalid_value":
			return {
				message: "is not one of the known values",
				expected: issue.values.map(show).join(" or "),
				received,
			};
		case "unrecognized_keys": {
			const keys = issue.keys.map(show).join(", ");
			return {
				message: `has an unknown field: ${keys}`,
				expected: "only the fields of the schema",
				received: keys,
			};
		}
		case "too_big":
			return { message: issue.message, expected: `at most ${issue.maximum}`, received };
		case "too_small":
			return { message: issue.message, expected: `at least ${issue.minimum}`, received };
		case "invalid_format":
			return { message: issue.message, expected: issue.pattern ?? issue.format, received };
		default:
			return { message: issue.message, expected: "what the schema says", received };
	}
}
