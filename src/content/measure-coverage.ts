import type { CoverageRun } from "../model/timeline-content.ts";
import { type ContentProblem, show } from "./content-problem.ts";
import type { EventFile } from "./event-schema.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { ContentFiles } from "./schema.ts";
import { verifyPassage } from "./verify-passage.ts";

type Gaps = ContentFiles["coverage.json"]["gaps"];

/** A single mark between two quotes, such as a quotation mark, needs no reason of its own. */
const SMALLEST_GAP = 2;

/** The article in runs of tokens that the same events quote, from its first token to its last. */
function runsOf(events: readonly EventFile[], fingerprint: Fingerprint) {
	const by = Array.from({ length: fingerprint.count }, () => new Set<string>());
	for (const event of events)
		for (const quote of event.quotes) {
			const proof = verifyPassage(fingerprint, quote);
			if (!proof.proven) continue;
			for (let at = proof.position; at < proof.position + proof.tokens.length; at++) by[at]?.add(event.id);
		}
	const runs: { from: number; to: number; events: readonly string[] }[] = [];
	for (const [at, quoting] of by.entries()) {
		const last = runs.at(-1);
		if (last?.events.join() === [...quoting].join()) last.to = at + 1;
		else runs.push({ from: at, to: at + 1, events: [...quoting] });
	}
	return runs;
}

/** What of the article is quoted, by which events, and what is not, with the reason. */
export function measureCoverage(
	events: readonly EventFile[],
	gaps: Gaps,
	fingerprint: Fingerprint,
): readonly CoverageRun[] {
	return runsOf(events, fingerprint).map((run) => ({
		...run,
		reason: gaps.find(({ from, to }) => from === run.from && to === run.to)?.reason ?? null,
	}));
}

/** Every stretch of the article that no event quotes has its reason, and nothing else has one. */
export function checkCoverage(
	events: readonly EventFile[],
	gaps: Gaps,
	fingerprint: Fingerprint,
): readonly ContentProblem[] {
	const open = runsOf(events, fingerprint).filter(
		({ from, to, events: by }) => by.length === 0 && to - from >= SMALLEST_GAP,
	);
	const name = ({ from, to }: { readonly from: number; readonly to: number }) => `tokens ${from} to ${to}`;
	const isIn = (of: typeof gaps | typeof open, gap: { readonly from: number; readonly to: number }) =>
		of.some(({ from, to }) => from === gap.from && to === gap.to);
	const file = "coverage.json";
	return [
		...gaps.flatMap((gap, index) =>
			isIn(open, gap)
				? []
				: [
						{
							file,
							path: `gaps[${index}]`,
							message: "is not a stretch of the article that no event quotes",
							expected:
								open
									.filter((run) => !isIn(gaps, run))
									.map(name)
									.join(", ") || "nothing",
							received: show(gap),
						},
					],
		),
		...open
			.filter((run) => !isIn(gaps, run))
			.map((run) => ({
				file,
				path: "gaps",
				message: `no event quotes the article's ${name(run)}: say why`,
				expected: `a gap from ${run.from} to ${run.to} with its reason`,
				received: "nothing",
			})),
	];
}
