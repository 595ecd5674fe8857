import { isSameWindow, type TimeWindow } from "../model/axis/time-window.ts";
import { MAX_QUERY, PERSON_BEARINGS, type PersonBearing } from "../model/search/event-filter.ts";
import type { Tray } from "../model/tray/tray.ts";
import { parseTray, serializeTray } from "../model/tray/tray-code.ts";
import { MOST_VOICES } from "../model/voices/voice.ts";
import { wellFormed } from "../model/well-formed.ts";
import { parseAttempt } from "./attempt-parameter.ts";
import { parseLessonCode } from "./lesson-parameter.ts";
import { migrateEventId } from "./migrations.ts";
import { parseWindow, serializeWindow } from "./window-parameter.ts";

/** What an address may speak of; everything else in it is unknown. */
export interface AddressVocabulary {
	readonly events: readonly string[];
	readonly people: readonly string[];
	readonly lanes: readonly string[];
	/** The first is the default. */
	readonly views: readonly string[];
	/** Those that another page of this timeline has. */
	readonly viewsElsewhere: readonly string[];
	readonly themes: readonly string[];
	/** No window reaches beyond. */
	readonly bounds: TimeWindow;
	/** The window that an address leaves out. */
	readonly home: TimeWindow;
	/** Ids of the columns that the view of voices can have. */
	readonly voices: readonly string[];
	/** Ids of places within the page, which say nothing about the view. */
	readonly anchors: readonly string[];
}

/** What was wrong with an address, for a notice to the reader. */
export type AddressFault =
	| "unknown-event"
	| "unknown-view"
	| "bad-window"
	| "unknown-filter"
	| "bad-lesson"
	| "too-long";

/** What the parameters of an address record. */
export interface AddressValues {
	readonly selected: string | null;
	/** `null` for the default, which an address leaves out. */
	readonly window: TimeWindow | null;
	readonly view: string;
	readonly query: string;
	readonly who: readonly string[];
	/** How an event is one of the people of `who`. */
	readonly by: PersonBearing;
	readonly lanes: readonly string[];
	/** True where only events of which accounts differ are shown. */
	readonly differ: boolean;
	/** The place of the presented slide in its lesson, from 0; `null` where the open event says which. */
	readonly slide: number | null;
	/** Steps taken of the slide while presenting. */
	readonly step: number;
	/** A lesson's code, not yet read; `""` where the lesson that the query names was left. */
	readonly lesson: string | null;
	/** For whom the lesson is open. */
	readonly audience: "teacher" | "class";
	/** How far an exercise was done; not yet read. */
	readonly attempt: string;
	readonly theme: string | null;
	/** Ids of columns in their order, at most {@link MOST_VOICES}; empty for those that the view begins with. */
	readonly voices: readonly string[];
	/** What was kept; whether its ids mean anything is not looked at. */
	readonly tray: Tray;
}

/** A parameter of the hash. */
interface Parameter<Value> {
	readonly key: string;
	/** What an address without it means. */
	readonly standard: (vocabulary: AddressVocabulary) => Value;
	/** Reads a text that is not empty; without a `value` the address is read as if it were not there. Never throws. */
	readonly read: (
		text: string,
		vocabulary: AddressVocabulary,
	) => { readonly value?: Value; readonly fault?: AddressFault };
	/** The text that `read` gives the same value for; "" for the standard value, which an address leaves out. */
	readonly write: (value: Value, vocabulary: AddressVocabulary) => string;
}

const MAX_STEP = 999;
const NO_LESSON = "none";

const listed = (text: string): string[] => text.split(",").filter((id) => id !== "");
const none = (): [] => [];
const nothing = (): null => null;

/** Ids of what the vocabulary knows, in its order. */
function ids(
	key: string,
	known: (vocabulary: AddressVocabulary) => readonly string[],
): Parameter<readonly string[]> {
	return {
		key,
		standard: none,
		read(text, vocabulary) {
			const asked = new Set(listed(text));
			const value = known(vocabulary).filter((id) => asked.has(id));
			return value.length < asked.size ? { value, fault: "unknown-filter" } : { value };
		},
		write: (value) => value.join(","),
	};
}

/** One of a few words, the first of which is the standard. */
function choice<Word extends string>(key: string, words: readonly [Word, ...Word[]]): Parameter<Word> {
	return {
		key,
		standard: () => words[0],
		read(text) {
			const value = words.find((word) => word === text);
			return value === undefined ? { fault: "unknown-filter" } : { value };
		},
		write: (value) => (value === words[0] ? "" : value),
	};
}

/** Every parameter of the hash, in the order in which an address has them. To add one, enter it here and in {@link AddressValues}. */
export const ADDRESS_PARAMETERS: { readonly [Name in keyof AddressValues]: Parameter<AddressValues[Name]> } =
	{
		selected: {
			key: "e",
			standard: nothing,
			read(text, { events }) {
				const value = migrateEventId(text);
				return events.includes(value) ? { value } : { fault: "unknown-event" };
			},
			write: (value) => value ?? "",
		},
		window: {
			key: "t",
			standard: nothing,
			read(text, { bounds, home }) {
				const value = parseWindow(text, bounds);
				if (value === null) return { fault: "bad-window" };
				return { value: isSameWindow(value, home) ? null : value };
			},
			write: (value) => (value === null ? "" : serializeWindow(value)),
		},
		view: {
			key: "view",
			standard: ({ views }) => views[0] ?? "explore",
			read: (value, { views }) => (views.includes(value) ? { value } : { fault: "unknown-view" }),
			write: (value, { views }) => (value === views[0] ? "" : value),
		},
		query: {
			key: "q",
			standard: () => "",
			read: (text) => ({ value: wellFormed(text.slice(0, MAX_QUERY)) }),
			write: (value) => value,
		},
		who: ids("who", ({ people }) => people),
		by: choice("by", PERSON_BEARINGS),
		lanes: ids("lane", ({ lanes }) => lanes),
		differ: {
			key: "differ",
			standard: () => false,
			read: (text) => (text === "1" || text === "0" ? { value: text === "1" } : { fault: "unknown-filter" }),
			write: (value) => (value ? "1" : ""),
		},
		slide: {
			key: "slide",
			standard: nothing,
			// People count slides from 1.
			read: (text) => (/^[1-9]\d{0,2}$/.test(text) ? { value: Number(text) - 1 } : {}),
			write: (value) => (value === null ? "" : String(value + 1)),
		},
		step: {
			key: "step",
			standard: () => 0,
			read: (text) => (/^\d{1,3}$/.test(text) ? { value: Number(text) } : {}),
			write: (value) => (value > 0 ? String(Math.min(value, MAX_STEP)) : ""),
		},
		lesson: {
			key: "lesson",
			standard: nothing,
			read(text) {
				if (text === NO_LESSON) return { value: "" };
				const value = parseLessonCode(text);
				return value === null ? { fault: "bad-lesson" } : { value };
			},
			write: (value) => (value === "" ? NO_LESSON : (value ?? "")),
		},
		audience: choice("for", ["teacher", "class"]),
		attempt: {
			key: "try",
			standard: () => "",
			read: (text) => ({ value: parseAttempt(text) }),
			write: (value) => value,
		},
		theme: {
			key: "theme",
			standard: nothing,
			read: (value, { themes }) => (themes.includes(value) ? { value } : {}),
			write: (value) => value ?? "",
		},
		voices: {
			key: "voices",
			standard: none,
			read(text, { voices }) {
				const asked = listed(text);
				const value = [...new Set(asked)].filter((id) => voices.includes(id)).slice(0, MOST_VOICES);
				return value.length < asked.length ? { value, fault: "unknown-filter" } : { value };
			},
			write: (value) => value.join(","),
		},
		tray: {
			key: "tray",
			standard: none,
			read: (text) => ({ value: parseTray(text) }),
			write: serializeTray,
		},
	};
