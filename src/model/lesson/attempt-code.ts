import { fnv1a } from "../fnv-1a.ts";

/** The exercises that there are. */
export type ExerciseKind = "order" | "axis";

/** How far "Put in order" was done. */
export interface OrderAttempt {
	/** The ids of all events as they stand. */
	readonly order: readonly string[];
	/** How often it was checked. */
	readonly checks: number;
	/** The order as last checked; `null` before the first check. */
	readonly checked: readonly string[] | null;
	/** Pairs that were right at the first check. */
	readonly first: number;
	/** The events to move, by the last check, that were not moved since. */
	readonly marked: readonly string[];
	/** True once the answers are shown, which ends it. */
	readonly shown: boolean;
}

/** How far "Place on the axis" was done. */
export interface AxisAttempt {
	/** The ids of all events that are asked, in the order of asking. */
	readonly order: readonly string[];
	/** The days chosen for the first of them, counted from the axis' first day. */
	readonly days: readonly number[];
	/** True while the last answer's verdict is on the screen. */
	readonly verdict: boolean;
}

/** How far the exercises on some events were done. */
export interface Attempt {
	/** The one that is shown. */
	readonly kind: ExerciseKind;
	/** `null` for not begun. */
	readonly order: OrderAttempt | null;
	readonly axis: AxisAttempt | null;
}

/** What exercises an attempt can be of. */
export interface AttemptFrame {
	/** The ids of all events, in any order. */
	readonly ids: readonly string[];
	/** The ids of those that are asked on the axis. */
	readonly asked: readonly string[];
	/** How many days the axis has. */
	readonly days: number;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const SHAPE = /^1([\w-]{4})([oa])\.([\w-]*)\.([\w-]*)$/;
const MOST_CHECKS = 63;
/** With more of them all placed, the code would be longer than an address takes. */
const MOST_EVENTS = 62;
const DAY_LENGTH = 3;

/** A whole number from 0 as so many digits, the first the highest. */
function written(value: number, length: number): string {
	let text = "";
	for (let rest = value; text.length < length; rest = Math.floor(rest / 64)) text = DIGITS[rest % 64] + text;
	return text;
}

function read(text: string): number {
	return [...text].reduce((value, digit) => value * 64 + DIGITS.indexOf(digit), 0);
}

/** 24 bits of the ids' FNV-1a hash, whatever their order. */
function checksum(sorted: readonly string[]): string {
	const hash = fnv1a(sorted.join());
	return written((hash ^ (hash >>> 24)) & 0xffffff, 4);
}

const sortedIds = (ids: readonly string[]): readonly string[] => [...ids].sort();
const places = (ids: readonly string[], sorted: readonly string[]): string =>
	ids.map((id) => written(sorted.indexOf(id), 1)).join("");

/** Some of the ids as bits, six in a digit. */
function bits(some: readonly string[], sorted: readonly string[]): string {
	let text = "";
	for (let at = 0; at < sorted.length; at += 6)
		text += written(
			sorted.slice(at, at + 6).reduce((sum, id, bit) => sum + (some.includes(id) ? 2 ** bit : 0), 0),
			1,
		);
	return text;
}

/**
 * An attempt as addresses carry it: [A-Za-z0-9_.-], at most 400 characters. "" where there are more events than any lesson has, or
 * the axis is longer than some seven centuries: such an attempt is in no address.
 */
export function encodeAttempt({ kind, order, axis }: Attempt, { ids, days }: AttemptFrame): string {
	const sorted = sortedIds(ids);
	if (sorted.length > MOST_EVENTS || days > 64 ** DAY_LENGTH) return "";
	const checked = order?.checked
		? places(order.checked, sorted) + bits(order.marked, sorted) + written(order.first, 2)
		: "";
	const orderPart = order
		? written(order.shown ? 1 : 0, 1) +
			written(Math.min(order.checks, MOST_CHECKS), 1) +
			places(order.order, sorted) +
			checked
		: "";
	const axisPart = axis
		? written(axis.verdict ? 1 : 0, 1) +
			places(axis.order, sorted) +
			axis.days.map((day) => written(day, DAY_LENGTH)).join("")
		: "";
	return `1${checksum(sorted)}${kind === "order" ? "o" : "a"}.${orderPart}.${axisPart}`;
}

/** The ids that a text of places names, where it names just these, each once; otherwise `null`. */
function readPlaces(
	text: string,
	sorted: readonly string[],
	these: readonly string[],
): readonly string[] | null {
	const found = [...text].flatMap((digit) => sorted[read(digit)] ?? []);
	const known = new Set(found);
	return found.length === these.length && known.size === these.length && these.every((id) => known.has(id))
		? found
		: null;
}

const readFlag = (digit: string | undefined): boolean | null =>
	digit === DIGITS[0] ? false : digit === DIGITS[1] ? true : null;

function parseOrder(text: string, sorted: readonly string[]): OrderAttempt | null {
	const count = sorted.length;
	const marksEnd = 2 + 2 * count + Math.ceil(count / 6);
	const shown = readFlag(text[0]);
	const order = readPlaces(text.slice(2, 2 + count), sorted, sorted);
	if (shown === null || order === null) return null;
	const checks = read(text.slice(1, 2));
	if (text.length === 2 + count)
		return checks === 0 && !shown ? { order, checks, checked: null, first: 0, marked: [], shown } : null;
	const checked = readPlaces(text.slice(2 + count, 2 + 2 * count), sorted, sorted);
	const marks = text.slice(2 + 2 * count, marksEnd);
	const first = read(text.slice(marksEnd));
	if (checks === 0 || checked === null || text.length !== marksEnd + 2) return null;
	if (first > (count * (count - 1)) / 2) return null;
	const marked = sorted.filter((_, at) => (read(marks.charAt(Math.floor(at / 6))) >> (at % 6)) & 1);
	// Bits beyond the last event belong to nobody's.
	if (bits(marked, sorted) !== marks) return null;
	return { order, checks, checked, first, marked, shown };
}

function parseAxis(
	text: string,
	sorted: readonly string[],
	{ asked, days }: AttemptFrame,
): AxisAttempt | null {
	const verdict = readFlag(text[0]);
	const order = readPlaces(text.slice(1, 1 + asked.length), sorted, asked);
	const rest = text.slice(1 + asked.length);
	if (verdict === null || order === null || rest.length % DAY_LENGTH !== 0) return null;
	const chosen = (rest.match(/.{3}/g) ?? []).map(read);
	if (chosen.length > asked.length || chosen.some((day) => day >= days)) return null;
	return verdict && chosen.length === 0 ? null : { order, days: chosen, verdict };
}

/** Whether a text looks like an attempt at exercises on these events. */
export function isAttemptAt(ids: readonly string[], text: string): boolean {
	return SHAPE.exec(text)?.[1] === checksum(sortedIds(ids));
}

/**
 * Reads an attempt that anybody may have written; `null` for what is none, or is one at other events. An exercise of it that is
 * damaged, or is no longer the same, is taken for not begun. Never throws.
 */
export function parseAttempt(text: string, frame: AttemptFrame): Attempt | null {
	const found = SHAPE.exec(text);
	if (!found || !isAttemptAt(frame.ids, text)) return null;
	const [, , kind, order = "", axis = ""] = found;
	const sorted = sortedIds(frame.ids);
	return {
		kind: kind === "a" ? "axis" : "order",
		order: parseOrder(order, sorted),
		axis: parseAxis(axis, sorted, frame),
	};
}
