import { isSameWindow, type TimeWindow } from "../model/axis/time-window.ts";
import { MAX_HASH } from "../model/max-hash.ts";
import { MAX_QUERY } from "../model/search/search.ts";
import type { Tray } from "../model/tray/tray.ts";
import { parseTray, serializeTray } from "../model/tray/tray-code.ts";
import { MOST_VOICES } from "../model/voices/voice.ts";
import { parseLessonCode } from "./lesson-parameter.ts";
import { migrateEventId } from "./migrations.ts";
import { parseWindow, serializeWindow } from "./window-parameter.ts";

/** What an address may speak of; everything else in it is unknown. */
export interface AddressVocabulary {
	readonly events: readonly string[];
	readonly people: readonly string[];
	readonly lanes: readonly string[];
	readonly views: readonly string[];
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

/** What an address records. The first of `views` is the default. */
export interface Address {
	readonly view: string;
	readonly selected: string | null;
	/** `null` for the default, which an address leaves out. */
	readonly window: TimeWindow | null;
	readonly query: string;
	readonly who: readonly string[];
	readonly lanes: readonly string[];
	/** Steps taken of the open event while presenting. */
	readonly step: number;
	/** A lesson's code, not yet read; `""` where the lesson that the query names was left. */
	readonly lesson: string | null;
	readonly theme: string | null;
	/** Ids of columns in their order, at most {@link MOST_VOICES}; empty for those that the view begins with. */
	readonly voices: readonly string[];
	/** What was kept; whether its ids mean anything is not looked at. */
	readonly tray: Tray;
	/** Parameters of others, kept as they came. */
	readonly foreign: readonly (readonly [string, string])[];
}

/** What was wrong with an address, for a notice to the reader. */
export type AddressFault =
	| "unknown-event"
	| "unknown-view"
	| "bad-window"
	| "unknown-filter"
	| "bad-lesson"
	| "too-long";

const MAX_STEP = 999;
const MAX_FOREIGN = 20;
const OWN = ["e", "t", "view", "q", "who", "lane", "step", "lesson", "theme", "voices", "tray"];
const NO_LESSON = "none";

function decode(text: string): string {
	try {
		return decodeURIComponent(text.replace(/\+/g, " "));
	} catch {
		return "";
	}
}

function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replace(/%20/g, "+").replace(/%2C/gi, ",");
}

/** The address that says nothing: the default view. */
export function emptyAddress(vocabulary: AddressVocabulary): Address {
	const view = vocabulary.views[0] ?? "explore";
	return {
		view,
		selected: null,
		window: null,
		query: "",
		who: [],
		lanes: [],
		step: 0,
		lesson: null,
		theme: null,
		voices: [],
		tray: [],
		foreign: [],
	};
}

function parseBare(id: string, vocabulary: AddressVocabulary): { address: Address; faults: AddressFault[] } {
	const address = emptyAddress(vocabulary);
	// A quote's id is its event's with a number: "#departure-1" is where the text without script has the quote.
	const event = [id, id.replace(/-\d+$/, "")]
		.map(migrateEventId)
		.find((known) => vocabulary.events.includes(known));
	if (event !== undefined) return { address: { ...address, selected: event }, faults: [] };
	if (vocabulary.views.includes(id)) return { address: { ...address, view: id }, faults: [] };
	return { address, faults: vocabulary.anchors.includes(id) ? [] : ["unknown-event"] };
}

function parseIds(text: string, known: readonly string[]): { ids: string[]; unknown: boolean } {
	const asked = [...new Set(text.split(",").filter((id) => id !== ""))];
	const ids = known.filter((id) => asked.includes(id));
	return { ids, unknown: ids.length < asked.length };
}

/** Reads a hash ("#e=…&t=…", or "#" and one id, or "#" and one id and then "&t=…"). Never throws: what is unknown or damaged gives the default and a fault. */
export function parseAddress(
	hash: string,
	vocabulary: AddressVocabulary,
): { address: Address; faults: AddressFault[] } {
	const text = hash.replace(/^#/, "");
	if (text.length > MAX_HASH) return { address: emptyAddress(vocabulary), faults: ["too-long"] };
	if (text === "") return { address: emptyAddress(vocabulary), faults: [] };
	if (!text.includes("=")) return parseBare(decode(text), vocabulary);
	const faults = new Set<AddressFault>();
	const values = new Map<string, string>();
	const foreign: [string, string][] = [];
	// A bare id that something was put after, as trackers do.
	const [first = "", ...others] = text.split("&");
	const bare = first.includes("=") ? null : parseBare(decode(first), vocabulary);
	const known = bare !== null && bare.faults.length === 0;
	const fallback = known ? bare.address : emptyAddress(vocabulary);
	for (const pair of known ? others : [first, ...others]) {
		const cut = pair.indexOf("=");
		const key = decode(cut < 0 ? pair : pair.slice(0, cut));
		const value = cut < 0 ? "" : decode(pair.slice(cut + 1));
		if (OWN.includes(key)) values.set(key, values.get(key) ?? value);
		else if (key !== "" && foreign.length < MAX_FOREIGN) foreign.push([key, value]);
	}
	const event = migrateEventId(values.get("e") ?? "");
	const selected = vocabulary.events.includes(event) ? event : fallback.selected;
	if (event !== "" && selected !== event) faults.add("unknown-event");
	const view = values.get("view") ?? "";
	const knownView = vocabulary.views.includes(view);
	if (view !== "" && !knownView) faults.add("unknown-view");
	const windowText = values.get("t") ?? "";
	const window = windowText === "" ? fallback.window : parseWindow(windowText, vocabulary.bounds);
	if (windowText !== "" && window === null) faults.add("bad-window");
	const who = parseIds(values.get("who") ?? "", vocabulary.people);
	const lanes = parseIds(values.get("lane") ?? "", vocabulary.lanes);
	if (who.unknown || lanes.unknown) faults.add("unknown-filter");
	const asked = (values.get("voices") ?? "").split(",").filter((id) => id !== "");
	const voices = [...new Set(asked)].filter((id) => vocabulary.voices.includes(id)).slice(0, MOST_VOICES);
	if (voices.length < asked.length) faults.add("unknown-filter");
	const step = values.get("step") ?? "";
	const lessonText = values.get("lesson") ?? "";
	const lesson = parseLessonCode(lessonText);
	if (lessonText !== "" && lessonText !== NO_LESSON && lesson === null) faults.add("bad-lesson");
	const theme = values.get("theme") ?? "";
	const address = {
		view: knownView ? view : fallback.view,
		selected,
		window: window && isSameWindow(window, vocabulary.home) ? null : window,
		query: (values.get("q") ?? "").slice(0, MAX_QUERY).toWellFormed(),
		who: who.ids,
		lanes: lanes.ids,
		step: /^\d{1,3}$/.test(step) ? Number(step) : 0,
		lesson: lessonText === NO_LESSON ? "" : lesson,
		theme: vocabulary.themes.includes(theme) ? theme : null,
		voices,
		tray: parseTray(values.get("tray") ?? ""),
		foreign,
	};
	return { address, faults: [...faults] };
}

/** The hash that records an address, "" for the default; `parseAddress` gives the same address back. */
export function serializeAddress(address: Address, vocabulary: AddressVocabulary): string {
	const pairs: [string, string][] = [];
	if (address.selected !== null) pairs.push(["e", address.selected]);
	if (address.window !== null) pairs.push(["t", serializeWindow(address.window)]);
	if (address.view !== vocabulary.views[0]) pairs.push(["view", address.view]);
	if (address.query !== "") pairs.push(["q", address.query]);
	if (address.who.length > 0) pairs.push(["who", address.who.join(",")]);
	if (address.lanes.length > 0) pairs.push(["lane", address.lanes.join(",")]);
	if (address.step > 0) pairs.push(["step", String(Math.min(address.step, MAX_STEP))]);
	if (address.lesson !== null) pairs.push(["lesson", address.lesson === "" ? NO_LESSON : address.lesson]);
	if (address.theme !== null) pairs.push(["theme", address.theme]);
	if (address.voices.length > 0) pairs.push(["voices", address.voices.join(",")]);
	if (address.tray.length > 0) pairs.push(["tray", serializeTray(address.tray)]);
	pairs.push(...address.foreign.map(([key, value]): [string, string] => [key, value]));
	return pairs.length === 0
		? ""
		: `#${pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&")}`;
}
