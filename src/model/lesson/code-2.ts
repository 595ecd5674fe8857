import { strToU8 } from "fflate";
import { CODE_2_IDS } from "./code-2-ids.ts";
import { CODE_2_PRIMER } from "./code-2-primer.ts";
import type { CodeVersion } from "./code-version.ts";
import { LESSON_LIMITS, type Lesson, type LessonSlide, type SlideContent } from "./lesson.ts";
import { revealLetters, revealOf } from "./reveal-letters.ts";
import { packText, unpackText } from "./text-coder.ts";

/** The slides without events, each with the names of its texts and lists in the order in which a code has them. */
const KINDS = {
	"*t": { kind: "title", fields: ["text"] },
	"*x": { kind: "text", fields: ["heading", "text"] },
	"*q": { kind: "question", fields: ["text"], list: "quotes" },
	"*p": { kind: "pair", fields: ["text", "left", "right"] },
	"*a": { kind: "axis", fields: ["text"], list: "events" },
	"*c": { kind: "closing", fields: ["text"] },
} as const satisfies Record<
	string,
	{ kind: SlideContent["kind"]; fields: readonly string[]; list?: "quotes" | "events" }
>;
const NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** The fields that hold an id. */
const ID_FIELDS: ReadonlySet<string> = new Set(["left", "right"]);

/** An event's id as its number, where it has one; what is named after an event ("-1", "-q2") as the number, then the rest. */
function packId(id: string): number | string {
	const whole = CODE_2_IDS.indexOf(id);
	if (whole >= 0) return whole;
	const at = CODE_2_IDS.findIndex((event) => id.startsWith(`${event}-`));
	const event = CODE_2_IDS[at];
	// A point is in no id.
	return event === undefined ? id : `${at}.${id.slice(event.length + 1)}`;
}

const given = (value: unknown): unknown => (value === "" ? undefined : value);

function unpackId(value: unknown): unknown {
	if (typeof value === "number") return CODE_2_IDS[value];
	const [, at = "", rest = ""] = (typeof value === "string" && /^(\d{1,4})\.(.+)$/.exec(value)) || [];
	return rest === "" ? value : `${CODE_2_IDS[Number(at)] ?? ""}-${rest}`;
}

/** Without what is empty at its end: "" stands for whatever is not there, and a missing field means the same. */
function trimmed(fields: readonly unknown[]): unknown[] {
	const last = fields.findLastIndex((field) => field !== "");
	return fields.slice(0, last + 1);
}

/** A quote of the event itself, "-1", is its bare number. */
function packQuote(event: string, quote: string | null): number | string {
	if (quote === null) return "";
	const [, number] = /^-([1-9]\d{0,3})$/.exec(quote.replace(event, "")) ?? [];
	return quote.startsWith(event) && number !== undefined ? Number(number) : packId(quote);
}

function packSlide(slide: LessonSlide): unknown {
	if (slide.kind === "events") {
		const events = slide.events.map(({ id, quote, notes, questions, dropped }) => {
			const left = dropped.length === 0 ? "" : dropped.map(packId);
			const fields = trimmed([packId(id), packQuote(id, quote), left, notes, ...questions]);
			return fields.length === 1 ? fields[0] : fields;
		});
		const [only] = events;
		if (events.length === 1 && slide.minutes === null) return only;
		return [events, ...trimmed([slide.minutes ?? ""])];
	}
	const name = NAMES.find((other) => KINDS[other].kind === slide.kind);
	if (name === undefined) return null;
	const own: Readonly<Record<string, unknown>> = { ...slide };
	const { fields, ...rest } = KINDS[name];
	const list = "list" in rest ? own[rest.list] : [];
	return trimmed([
		name,
		slide.minutes ?? "",
		slide.notes,
		...fields.map((field) => (ID_FIELDS.has(field) ? packId(String(own[field])) : own[field])),
		...(Array.isArray(list) ? list.map((id) => packId(String(id))) : []),
	]);
}

function unpackEvent(value: unknown): unknown {
	const [packed, quote, dropped, notes, ...questions]: unknown[] = Array.isArray(value) ? value : [value];
	const id = unpackId(packed);
	return {
		id,
		quote: typeof quote === "number" ? `${id}-${quote}` : given(unpackId(quote)),
		dropped: Array.isArray(dropped) ? dropped.map(unpackId) : [],
		notes,
		questions,
	};
}

function unpackSlide(value: unknown): unknown {
	const [first, ...others]: unknown[] = Array.isArray(value) ? value : [value];
	if (Array.isArray(first)) {
		const [minutes] = others;
		return { kind: "events", events: first.map(unpackEvent), minutes: given(minutes) };
	}
	const name = NAMES.find((other) => other === first);
	// A star is in no event's id. Kinds that are not known here are a later writer's.
	if (name === undefined && typeof first === "string" && first.startsWith("*")) return { kind: first };
	if (name === undefined) return { kind: "events", events: [unpackEvent(value)] };
	const { kind, fields, ...rest } = KINDS[name];
	const [minutes, notes, ...texts] = others;
	const slide: Record<string, unknown> = {
		kind,
		minutes: given(minutes),
		notes,
	};
	for (const [at, field] of fields.entries())
		slide[field] = ID_FIELDS.has(field) ? unpackId(texts[at]) : texts[at];
	if ("list" in rest) slide[rest.list] = texts.slice(fields.length).map(unpackId);
	return slide;
}

/**
 * Bytes of UTF-8; twice what prose takes that fits a code. A text of one letter packs into a hundred bytes, whatever its length: to
 * unpack this much takes a slow phone a second or two, and no more is unpacked.
 */
const LONGEST_TEXT = 100_000;

/**
 * A lesson as the bytes of a code: the JSON of [title, reveal, plain, [slide, …]], packed. What is too long to be unpacked stays as
 * it is, longer than any code may be.
 */
export function packLesson({ title, reveal, plain, slides }: Lesson): Uint8Array {
	const data = [title, revealLetters(reveal), plain ? 1 : 0, slides.map(packSlide)];
	const text = JSON.stringify(data);
	const bytes = strToU8(text);
	return bytes.length > LONGEST_TEXT ? bytes : packText(text, CODE_2_PRIMER);
}

/** Codes as they are written now: events by their numbers in a frozen table, so that a lesson fits a QR code. */
export const CODE_2: CodeVersion = {
	read: (packed, limit) => unpackText(packed, CODE_2_PRIMER, Math.min(limit, LONGEST_TEXT)),
	unpack(data) {
		if (!Array.isArray(data)) return null;
		const [title, reveal, plain, slides]: unknown[] = data;
		if (typeof reveal !== "string" || !Array.isArray(slides)) return null;
		return {
			title,
			reveal: revealOf(reveal),
			plain: plain === 1,
			slides: slides.length > LESSON_LIMITS.slides ? slides : slides.map(unpackSlide),
		};
	},
};
