import { fnv1a } from "../fnv-1a.ts";
import { checkSymbols } from "./check-symbols.ts";
import { numberOf, SYMBOL_CLASS, symbolValues, valuesOf, widthFor, writeSymbols } from "./code-symbols.ts";
import { orderOfRank, orders, rankOf } from "./permutation-rank.ts";
import type { DayVerdict, PupilAnswer } from "./pupil-answer.ts";
import { cleanName, cutName, nameLetters } from "./pupil-name.ts";

/** The most events of a lesson whose answers fit a code. */
export const RESULT_EVENTS = 20;
/** The longest code, in UTF-16 code units. */
export const RESULT_LENGTH = 40;

/** The first symbol of a code, by exercise. Another format would have others. */
const KINDS = { order: "P", axis: "D" } as const;
type Kind = PupilAnswer["kind"];

/** By their number in a code; 0 stands for an event that was not asked. */
const VERDICTS: readonly (DayVerdict | null)[] = [null, "right", "early", "late"];

/** What a code is read for: a lesson, or what else can be practised with. */
export interface ResultLesson {
	readonly title: string;
	/** The ids of its events in its order. */
	readonly ids: readonly string[];
}

/** What a pupil answered, as a code tells it. */
export interface PupilResult {
	readonly name: string;
	readonly lesson: ResultLesson;
	readonly answer: PupilAnswer;
	/** The same for the same answers of the same name to the same lesson, however the code was typed. */
	readonly code: string;
}

/** Why a text gives no result: no code is in it; some of a code is not as it was written; the code is of none of the lessons. */
export type ResultFault = "no-code" | "damaged" | "other-lesson";

/** A result, or why there is none. */
export type ParsedResult =
	| { readonly result: PupilResult; readonly fault: null }
	| { readonly result: null; readonly fault: ResultFault };

/** How many answers an exercise on so many events has. */
function answersOf(kind: Kind, events: number): bigint {
	return kind === "order" ? orders(events) : 4n ** BigInt(events);
}

/** A lesson as four values: the FNV-1a hash of its events' ids, whose halves are laid over each other to 20 bits. */
function lessonValues(ids: readonly string[]): readonly number[] {
	const hash = fnv1a(ids.join(" "));
	return valuesOf(BigInt((hash ^ (hash >>> 20)) >>> 0), 4);
}

/** The check of a code: the name's letters, four values each, come first, so that all of the code's own symbols are neighbours. */
function checkOf(name: string, own: readonly number[]): readonly number[] {
	return checkSymbols([...nameLetters(name).flatMap((letter) => valuesOf(BigInt(letter), 4)), ...own]);
}

function answerNumber(answer: PupilAnswer, ids: readonly string[]): bigint | null {
	if (answer.kind === "order") {
		const places = answer.ids.map((id) => ids.indexOf(id));
		const isOrder = places.length === ids.length && new Set(places).size === ids.length;
		return isOrder && !places.includes(-1) ? rankOf(places) : null;
	}
	return ids.reduce((number, id) => {
		return number * 4n + BigInt(VERDICTS.indexOf(answer.verdicts.get(id) ?? null));
	}, 0n);
}

function answerOf(kind: Kind, number: bigint, ids: readonly string[]): PupilAnswer {
	if (kind === "order")
		return { kind, ids: orderOfRank(number, ids.length).flatMap((place) => ids[place] ?? []) };
	const verdicts = ids.flatMap((id, at) => {
		const verdict = VERDICTS[Number((number >> BigInt(2 * (ids.length - 1 - at))) & 3n)] ?? null;
		return verdict === null ? [] : [[id, verdict] as const];
	});
	return { kind, verdicts: new Map(verdicts) };
}

/** The length of a name for which a code of this exercise has room, in UTF-16 code units; `null` for more events than a code can have. */
export function nameRoom(kind: Kind, events: number): number | null {
	if (events > RESULT_EVENTS) return null;
	return RESULT_LENGTH - "P0000--0000-".length - widthFor(answersOf(kind, events));
}

/**
 * Writes what a pupil answered as a code of at most RESULT_LENGTH: "P3F9K-2M-X7QD-Name", which is the exercise and the lesson, the
 * answers, a check over all of it, and the name, cut to what is left. `null` where there is no code: for more than RESULT_EVENTS, for
 * an order that is not one of all these events, without a name.
 */
export function encodeResult(given: {
	/** The ids of the lesson's events in its order. */
	lessonIds: readonly string[];
	answer: PupilAnswer;
	name: string;
}): string | null {
	const { lessonIds, answer } = given;
	const { kind } = answer;
	const room = nameRoom(kind, lessonIds.length);
	const name = room === null ? "" : cutName(cleanName(given.name), room);
	const number = answerNumber(answer, lessonIds);
	if (name === "" || number === null) return null;
	const head = [...(symbolValues(KINDS[kind]) ?? []), ...lessonValues(lessonIds)];
	const answers = valuesOf(number, widthFor(answersOf(kind, lessonIds.length)));
	return [...[head, answers, checkOf(name, [...head, ...answers])].map(writeSymbols), name].join("-");
}

/** A code but for its name: three groups of symbols, each before a dash of any kind; spaces may stand anywhere. */
const CODE = (() => {
	const group = (least: number, most: number) =>
		`((?:[${SYMBOL_CLASS}] {0,2}){${least},${most}})\\p{Pd} {0,2}`;
	return new RegExp(`(?<![0-9A-Za-z])${group(5, 5)}${group(1, 13)}${group(4, 4)}`, "gu");
})();

/** The names that may begin a text: all of it, then as far as each of its words' ends, the longest first. */
function namesIn(text: string): readonly string[] {
	const start = cutName(text, RESULT_LENGTH);
	const ends = Array.from(start.matchAll(/[^\p{L}\p{M}\p{N}]/gu), ({ index }) => index);
	return [start, ...ends.reverse().map((end) => start.slice(0, end))]
		.map(cleanName)
		.filter((name) => name !== "");
}

/** A code whose check is right, whatever lesson it is of. */
interface ReadCode {
	readonly kind: Kind;
	readonly lesson: string;
	readonly answers: readonly number[];
	readonly name: string;
}

function readCode([, ...groups]: readonly string[], after: string): ReadCode | null {
	const [head, answers, check] = groups.map((group) => symbolValues(group.replaceAll(" ", "")));
	if (!head || !answers || !check) return null;
	const written = writeSymbols(check);
	const name = namesIn(after).find((one) => writeSymbols(checkOf(one, [...head, ...answers])) === written);
	const first = writeSymbols(head.slice(0, 1));
	const kind = first === KINDS.order ? "order" : first === KINDS.axis ? "axis" : null;
	return name === undefined || kind === null
		? null
		: { kind, lesson: writeSymbols(head.slice(1)), answers, name };
}

function resultOf({ kind, lesson, answers, name }: ReadCode, lessons: readonly ResultLesson[]): ParsedResult {
	const own = lessons.find(
		({ ids }) => ids.length <= RESULT_EVENTS && writeSymbols(lessonValues(ids)) === lesson,
	);
	if (!own) return { result: null, fault: "other-lesson" };
	const number = numberOf(answers);
	const count = answersOf(kind, own.ids.length);
	if (number >= count || answers.length !== widthFor(count)) return { result: null, fault: "damaged" };
	const code = [KINDS[kind] + lesson, writeSymbols(answers), String.fromCodePoint(...nameLetters(name))];
	return {
		result: { name, lesson: own, answer: answerOf(kind, number, own.ids), code: code.join("-") },
		fault: null,
	};
}

/**
 * Reads the codes that stand in a line of text, as a chat or a scanner gives it, in their order; words around them do no harm. They are
 * read forgivingly: small letters, spaces, dashes of any kind, O for 0, I and L for 1. One other wrong character in a code, or two that
 * changed places, are always found, with one exception in about a million for the end of a name and for a letter that joins its
 * neighbour or was lost. Never throws.
 */
export function parseResults(line: string, lessons: readonly ResultLesson[]): readonly ParsedResult[] {
	const found = [...line.matchAll(CODE)];
	return found.map((match, at) => {
		const read = readCode(match, line.slice(match.index + match[0].length, found[at + 1]?.index));
		return read === null ? { result: null, fault: "damaged" } : resultOf(read, lessons);
	});
}

/** As `parseResults` for a text with one code: the first that can be read, or why there is none. */
export function parseResult(code: string, lessons: readonly ResultLesson[]): ParsedResult {
	const all = parseResults(code, lessons);
	return all.find(({ result }) => result !== null) ?? all[0] ?? { result: null, fault: "no-code" };
}
