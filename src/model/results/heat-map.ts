import type { AnswerScore } from "./score-answer.ts";

/** What was most often wrong about an event: put before or after another one that is on its other side, or given too early or too late a day. */
export type Confusion =
	| { readonly kind: "before" | "after"; readonly other: string; readonly count: number }
	| { readonly kind: "early" | "late"; readonly count: number };

/** How a class did with one event. */
export interface HeatRow {
	readonly id: string;
	/** For how many pupils it was right, of those for whom it can be told. */
	readonly right: number;
	readonly of: number;
	/** `null` where nothing was wrong. */
	readonly confusion: Confusion | null;
}

function confusionsOf(id: string, scores: readonly AnswerScore[]): readonly Confusion[] {
	const found = new Map<string, Confusion>();
	function add(key: string, one: Confusion) {
		found.set(key, { ...one, count: (found.get(key)?.count ?? 0) + 1 });
	}
	for (const { verdicts, reversed } of scores) {
		const verdict = verdicts.get(id);
		if (verdict === "early" || verdict === "late") add(verdict, { kind: verdict, count: 0 });
		// Of an event that was not to be moved, the other one of a pair was.
		if (verdict !== "wrong") continue;
		for (const [first, second] of reversed) {
			if (first === id) add(`before ${second}`, { kind: "before", other: second, count: 0 });
			if (second === id) add(`after ${first}`, { kind: "after", other: first, count: 0 });
		}
	}
	return [...found.values()];
}

/** For each event, in the order given, how many were right and what was most often wrong; of equals, what came first. */
export function heatMap(ids: readonly string[], scores: readonly AnswerScore[]): readonly HeatRow[] {
	return ids.map((id) => {
		const verdicts = scores.flatMap(({ verdicts: all }) => all.get(id) ?? []);
		const [confusion = null] = [...confusionsOf(id, scores)].sort((a, b) => b.count - a.count);
		return {
			id,
			right: verdicts.filter((verdict) => verdict === "right").length,
			of: verdicts.length,
			confusion,
		};
	});
}

/** The row whose confusion is the commonest of all; `null` where nothing was wrong. */
export function commonestConfusion(rows: readonly HeatRow[]): HeatRow | null {
	const wrong = rows.filter(({ confusion }) => confusion !== null);
	const [first = null] = wrong.sort((a, b) => (b.confusion?.count ?? 0) - (a.confusion?.count ?? 0));
	return first;
}
