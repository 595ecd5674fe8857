/*
 * What the presenting window and the speaker's window say to each other, by messages only: it works from a disk and in frames
 * without an origin, where neither may look into the other.
 */
import type { SlideStep } from "../lesson/slide-steps.ts";
import type { TextRange } from "../lesson/split-quote.ts";

/** What a speaker's window may ask for. */
export const SPEAKER_COMMANDS = [
	"nextStep",
	"previousStep",
	"firstSlide",
	"lastSlide",
	"blank",
	"theme",
	"reset",
] as const;
export type SpeakerCommand = (typeof SPEAKER_COMMANDS)[number];

/** What is on the screen. */
export interface PresentedState {
	/** The open lesson's code, or `null`. */
	readonly code: string | null;
	/** The ids of the events in their order. */
	readonly ids: readonly string[];
	readonly event: string;
	readonly step: number;
	readonly steps: readonly SlideStep[];
	readonly pieces: readonly TextRange[];
	readonly blank: boolean;
	/** When the talk began, milliseconds since 1970 by this computer's clock. */
	readonly startedAt: number;
}

export type ToSpeaker = { readonly type: "csto-speaker:state"; readonly state: PresentedState };

export type FromSpeaker =
	/** Says that the window is there, and since when the talk goes on, if it knows. */
	| { readonly type: "csto-speaker:hello"; readonly startedAt: number | null }
	| { readonly type: "csto-speaker:do"; readonly command: SpeakerCommand }
	| { readonly type: "csto-speaker:go"; readonly event: string };

const LONGEST = 200;

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
	return typeof data === "object" && data !== null;
}

function isCount(value: unknown): value is number {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isText(value: unknown): value is string {
	return typeof value === "string" && value.length <= LONGEST;
}

function isList<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
	return Array.isArray(value) && value.length <= LONGEST && value.every(isItem);
}

function isStep(value: unknown): value is SlideStep {
	return (
		isRecord(value) &&
		[value.asks, value.date, value.speaker].every((flag) => typeof flag === "boolean") &&
		(value.piece === null || isCount(value.piece))
	);
}

function isRange(value: unknown): value is TextRange {
	return isRecord(value) && isCount(value.start) && isCount(value.end) && value.start <= value.end;
}

/** A message from a speaker's window, or `null` for anything else. */
export function parseFromSpeaker(data: unknown): FromSpeaker | null {
	if (!isRecord(data)) return null;
	if (data.type === "csto-speaker:hello")
		return { type: data.type, startedAt: isCount(data.startedAt) ? data.startedAt : null };
	if (data.type === "csto-speaker:go" && isText(data.event)) return { type: data.type, event: data.event };
	const command = SPEAKER_COMMANDS.find((name) => name === data.command);
	return data.type === "csto-speaker:do" && command ? { type: data.type, command } : null;
}

/** A message to a speaker's window, or `null` for anything else. */
export function parseToSpeaker(data: unknown): ToSpeaker | null {
	if (!isRecord(data) || data.type !== "csto-speaker:state" || !isRecord(data.state)) return null;
	const { code, ids, event, step, steps, pieces, blank, startedAt } = data.state;
	if (code !== null && typeof code !== "string") return null;
	if (!isList(ids, isText) || !isText(event) || !isCount(step)) return null;
	if (!isList(steps, isStep) || !isList(pieces, isRange)) return null;
	if (typeof blank !== "boolean" || !isCount(startedAt)) return null;
	return { type: data.type, state: { code, ids, event, step, steps, pieces, blank, startedAt } };
}
