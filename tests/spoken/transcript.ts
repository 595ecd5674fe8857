/** A line of a transcript: a part's name, or a key with what was said after it. */
export type Heard = { readonly part: string } | { readonly key: string; readonly said: readonly string[] };

/** A transcript as text, each utterance on a line of its own. */
export function writeTranscript(head: string, heard: readonly Heard[]): string {
	const lines = heard.flatMap((each) => {
		if ("part" in each) return ["", `## ${each.part}`, ""];
		const [first = "(nothing)", ...others] = each.said;
		return [`${each.key} → ${first}`, ...others.map((said) => `    → ${said}`)];
	});
	return `${[head, ...lines].join("\n")}\n`;
}

/** What a line begins with that says why a part of the walk came to no end. */
export const STOPPED = "(stopped)";

/** The lines of a part, without its name; "" where there is no such part. */
export function partOf(transcript: string, name: string): string {
	const parts = transcript.split(/^## /m);
	return (
		parts
			.find((part) => part.startsWith(`${name}\n`))
			?.slice(name.length)
			.trim() ?? ""
	);
}

/** Where two texts differ: lines that are gone with "-", new ones with "+", behind the line before them. */
export function compareTranscripts(stored: string, now: string): readonly string[] {
	const [before, after] = [stored.trimEnd().split("\n"), now.trimEnd().split("\n")];
	const common = commonLengths(before, after);
	const differences: string[] = [];
	let [at, to, changing] = [0, 0, false];
	while (at < before.length || to < after.length) {
		const [old, fresh] = [before[at], after[to]];
		if (old !== undefined && old === fresh) {
			[at, to, changing] = [at + 1, to + 1, false];
			continue;
		}
		if (!changing) differences.push(`  ${before[at - 1] ?? "(the beginning)"}`);
		changing = true;
		const drop =
			to >= after.length ||
			(at < before.length && (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0));
		if (drop) differences.push(`- ${before[at++]}`);
		else differences.push(`+ ${after[to++]}`);
	}
	return differences;
}

/** How many lines two texts have in common from a line of each on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
	const lengths = before.map(() => after.map(() => 0).concat(0)).concat([after.map(() => 0).concat(0)]);
	for (let at = before.length - 1; at >= 0; at--)
		for (let to = after.length - 1; to >= 0; to--) {
			const row = lengths[at];
			if (row)
				row[to] =
					before[at] === after[to]
						? (lengths[at + 1]?.[to + 1] ?? 0) + 1
						: Math.max(lengths[at + 1]?.[to] ?? 0, row[to + 1] ?? 0);
		}
	return lengths;
}
