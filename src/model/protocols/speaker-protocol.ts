/*
 * What the presenting window and the speaker's window say to each other, by messages only: it works from a disk and in frames
 * without an origin, where neither may look into the other.
 */
import { LESSON_LIMITS } from "../lesson/lesson.ts";
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
	/** The slide's place, from 0, in a deck of `count`; the last one says that it is over. */
	readonly slide: number;
	readonly count: number;
	readonly step: number;
	readonly steps: readonly SlideStep[];
	/** The quote's pieces as it is divided on the screen. */
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
	| { readonly type: "csto-speaker:go"; readonly slide: number };

/** Of a list. No quote within LESSON_LIMITS is divided into more pieces, and no lesson has more slides. */
const LONGEST = 200;

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
	return typeof data === "object" && data !== null;
}

function isCount(value: unknown): value is number {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isPlace(value: unknown): value is number {
	return isCount(value) && value < LONGEST;
}

function isCode(value: unknown): value is string | null {
	return value === null || (typeof value === "string" && value.length <= LESSON_LIMITS.code);
}

function isList<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
	return Array.isArray(value) && value.length <= LONGEST && value.every(isItem);
}

function isStep(value: unknown): value is SlideStep {
	return (
		isRecord(value) &&
		[value.asks, value.date, value.speaker].every((flag) => typeof flag === "boolean") &&
		[value.piece, value.plain].every((index) => index === null || isPlace(index))
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
	if (data.type === "csto-speaker:go" && isPlace(data.slide)) return { type: data.type, slide: data.slide };
	const command = SPEAKER_COMMANDS.find((name) => name === data.command);
	return data.type === "csto-speaker:do" && command ? { type: data.type, command } : null;
}

/** A message to a speaker's window, or `null` for anything else. */
export function parseToSpeaker(data: unknown): ToSpeaker | null {
	if (!isRecord(data) || data.type !== "csto-speaker:state" || !isRecord(data.state)) return null;
	const { code, slide, count, step, steps, pieces, blank, startedAt } = data.state;
	if (!isCode(code) || !isPlace(slide) || !isCount(count) || slide >= count || count > LONGEST) return null;
	if (!isPlace(step) || !isList(steps, isStep) || !isList(pieces, isRange)) return null;
	if (typeof blank !== "boolean" || !isCount(startedAt)) return null;
	return {
		type: data.type,
		state: { code, slide, count, step, steps, pieces, blank, startedAt },
	};
}
