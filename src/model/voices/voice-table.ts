import type { Account } from "../account.ts";
import type { HistoricalEvent, SourceQuote, TellingMode } from "../historical-event.ts";
import { MODE_ORDER } from "./voice.ts";

/** A passage of the article where it is shown; it is shown once, however many events it supports. */
export interface ShownPassage {
	readonly quote: SourceQuote;
	/** Ids of the other events that it, or a passage within it, supports, in time order. */
	readonly also: readonly string[];
	/** True where another passage of the same voice, which is direct speech, is read within this one, which is not. */
	readonly holdsDirect: boolean;
}

/** Passages of one voice about one event that were told in the same way on the same occasion, as the article has them. */
export interface VoiceGroup {
	readonly mode: TellingMode;
	/** The id of the event at which they were said; `null` for the article itself. */
	readonly occasion: string | null;
	readonly passages: readonly ShownPassage[];
}

/** What one voice says about one event. */
export interface VoiceCell {
	readonly voice: string;
	/** Direct speech first, then reported speech, narration, headings. */
	readonly groups: readonly VoiceGroup[];
	/** What other reports say, where the voice is theirs: what differs first. */
	readonly accounts: readonly Account[];
}

/** What the voices say about one event: a cell for each of them, in the order of the columns. */
export interface VoiceRow {
	readonly event: HistoricalEvent;
	readonly cells: readonly VoiceCell[];
}

/** A passage with the event under which it stands. */
interface Standing {
	readonly event: string;
	readonly quote: SourceQuote;
}

const BEARINGS = ["differs", "adds", "agrees"] as const;

const within = (quote: SourceQuote, other: SourceQuote): boolean =>
	other.start <= quote.start && quote.end <= other.end;

const same = (quote: SourceQuote, other: SourceQuote): boolean =>
	other.start === quote.start && other.end === quote.end;

/** The passages of a voice by the event under which each is shown: the first in time that it supports. */
function passagesOf(
	events: readonly HistoricalEvent[],
	speaker: string | null,
): ReadonlyMap<string, readonly ShownPassage[]> {
	const all = events.flatMap(({ id, quotes }) =>
		quotes.filter((quote) => quote.speaker === speaker).map((quote): Standing => ({ event: id, quote })),
	);
	const shown = new Map<string, ShownPassage[]>();
	for (const [index, { event, quote }] of all.entries()) {
		const before = all.slice(0, index).some((other) => same(quote, other.quote));
		const longer = all.some((other) => within(quote, other.quote) && !same(quote, other.quote));
		if (before || longer) continue;
		const held = all.filter((other) => within(other.quote, quote));
		const also = new Set(held.map((other) => other.event).filter((other) => other !== event));
		const holdsDirect = quote.mode !== "direct" && held.some((other) => other.quote.mode === "direct");
		const passages = shown.get(event) ?? [];
		shown.set(event, passages);
		passages.push({
			quote,
			also: events.map(({ id }) => id).filter((id) => also.has(id)),
			holdsDirect,
		});
	}
	return shown;
}

function groupsOf(passages: readonly ShownPassage[]): readonly VoiceGroup[] {
	const sorted = passages.toSorted(
		({ quote: a }, { quote: b }) =>
			MODE_ORDER.indexOf(a.mode) - MODE_ORDER.indexOf(b.mode) || a.start - b.start,
	);
	const groups: { mode: TellingMode; occasion: string | null; passages: ShownPassage[] }[] = [];
	for (const passage of sorted) {
		const { mode, occasion } = passage.quote;
		const group = groups.find((other) => other.mode === mode && other.occasion === occasion);
		if (group) group.passages.push(passage);
		else groups.push({ mode, occasion, passages: [passage] });
	}
	return groups;
}

/**
 * Who said what about what: a row for each of the events, which come in time order, that one of the voices says anything about. Every
 * passage is shown once; one that lies within a longer one of the same voice is read there.
 */
export function voiceTable(
	events: readonly HistoricalEvent[],
	voices: readonly string[],
): readonly VoiceRow[] {
	const columns = voices.map((voice) => ({
		voice,
		passages: passagesOf(voice === "reports" ? [] : events, voice === "article" ? null : voice),
	}));
	const rows = events.map((event): VoiceRow => {
		const cells = columns.map(({ voice, passages }): VoiceCell => {
			const accounts = voice === "reports" ? event.accounts : [];
			return {
				voice,
				groups: groupsOf(passages.get(event.id) ?? []),
				accounts: BEARINGS.flatMap((bearing) => accounts.filter(({ bears }) => bears === bearing)),
			};
		});
		return { event, cells };
	});
	return rows.filter(({ cells }) => cells.some(saysAnything));
}

/** Whether anything stands in a cell. */
export function saysAnything({ groups, accounts }: VoiceCell): boolean {
	return groups.length > 0 || accounts.length > 0;
}
