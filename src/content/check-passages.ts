import { type ContentProblem, show } from "./content-problem.ts";
import { type Fingerprint, fingerprintAlgorithm, fingerprintWindow } from "./fingerprint.ts";
import type { EventSource } from "./parse-files.ts";
import { describeFailure, type PassageProof, verifyPassage } from "./verify-passage.ts";

interface Selector {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly start: number;
	readonly end: number;
}

/** Proves every quote and every date's words; what cannot be proven is a problem. */
export function checkPassages(
	events: readonly EventSource[],
	fingerprint: Fingerprint,
): readonly ContentProblem[] {
	if (fingerprint.window !== fingerprintWindow || fingerprint.algorithm !== fingerprintAlgorithm) {
		const message = "was made in another way; make it again with `npm run fingerprint -- <article.txt>`";
		const received = `${fingerprint.algorithm}, ${fingerprint.window}`;
		const expected = `${fingerprintAlgorithm}, ${fingerprintWindow}`;
		return [{ file: "fingerprint.json", path: "algorithm", message, expected, received }];
	}
	return events.flatMap(({ file, event }) => [
		...checkPassage(
			file,
			`event "${event.id}", words of the date`,
			"date.words",
			event.date.words,
			fingerprint,
		),
		...event.quotes.flatMap((quote, index) =>
			checkPassage(file, `event "${event.id}", quote "${quote.id}"`, `quotes[${index}]`, quote, fingerprint),
		),
	]);
}

function checkPassage(
	file: string,
	name: string,
	path: string,
	selector: Selector,
	fingerprint: Fingerprint,
): readonly ContentProblem[] {
	const problems: ContentProblem[] = [];
	const end = selector.start + Array.from(selector.exact).length;
	if (selector.end !== end) {
		const message = `${name}: must be start plus the length of exact, in code points`;
		problems.push({ file, path: `${path}.end`, message, expected: `${end}`, received: `${selector.end}` });
	}
	const proof: PassageProof = verifyPassage(fingerprint, selector);
	if (!proof.proven) {
		problems.push({
			file,
			path: `${path}.${"part" in proof.failure ? proof.failure.part : "exact"}`,
			message: `${name}: ${describeFailure(proof.failure)}`,
			expected: "a passage of the article, verbatim",
			received: show(selector.exact),
		});
	}
	return problems;
}
