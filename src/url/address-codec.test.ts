import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AXIS_BOUNDS, DEFAULT_WINDOW } from "../../tests/model/axis-fixture.ts";
import { addressVocabulary } from "../app/address-vocabulary.ts";
import { isSameWindow, MAX_SPAN } from "../model/axis/time-window.ts";
import { MAX_QUERY, PERSON_BEARINGS } from "../model/search/event-filter.ts";
import { cleanNote } from "../model/tray/tray.ts";
import { MOST_VOICES } from "../model/voices/voice.ts";
import { type Address, emptyAddress, parseAddress, serializeAddress, trayHash } from "./address-codec.ts";

const vocabulary = addressVocabulary(content);
const parse = (hash: string) => parseAddress(hash, vocabulary);
const empty = emptyAddress(vocabulary);
const MINUTE = 60_000;
/** Every key that an address can have; written out, for addresses in the world hold them. */
const KEYS: readonly string[] = [
	"e",
	"t",
	"view",
	"q",
	"who",
	"by",
	"lane",
	"differ",
	"slide",
	"for",
	"try",
	"step",
	"lesson",
	"theme",
	"voices",
	"tray",
];

const text = (maxLength: number) =>
	fc.string({ unit: "binary", maxLength }).filter((value) => value.isWellFormed());
const windows = fc
	.tuple(
		fc.integer({ min: AXIS_BOUNDS.start / MINUTE, max: AXIS_BOUNDS.end / MINUTE }),
		fc.integer({ min: 60, max: MAX_SPAN / MINUTE }),
	)
	.map(([start, span]) => ({ start: start * MINUTE, end: (start + span) * MINUTE }))
	.filter((window) => window.end <= AXIS_BOUNDS.end && !isSameWindow(window, DEFAULT_WINDOW));
const addresses: fc.Arbitrary<Address> = fc.record({
	view: fc.constantFrom(...vocabulary.views),
	selected: fc.option(fc.constantFrom(...vocabulary.events)),
	window: fc.option(windows),
	query: text(60),
	who: fc.subarray([...vocabulary.people]),
	by: fc.constantFrom(...PERSON_BEARINGS),
	lanes: fc.subarray([...vocabulary.lanes]),
	differ: fc.boolean(),
	slide: fc.option(fc.integer({ min: 0, max: 900 })),
	audience: fc.constantFrom("teacher" as const, "class" as const),
	attempt: fc.oneof(fc.constant(""), fc.stringMatching(/^[\w.~-]{1,40}$/)),
	step: fc.integer({ min: 0, max: 999 }),
	lesson: fc.option(
		fc.oneof(
			fc.constant(""),
			fc.stringMatching(/^[\w-]{1,80}$/).filter((code) => code !== "none"),
		),
	),
	theme: fc.option(fc.constantFrom(...vocabulary.themes)),
	voices: fc.shuffledSubarray([...vocabulary.voices], { maxLength: MOST_VOICES }),
	tray: fc.uniqueArray(
		fc.record({
			id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
			note: text(40).map(cleanNote),
		}),
		{ selector: ({ id }) => id, maxLength: 5 },
	),
	foreign: fc.array(
		fc.tuple(
			text(12).filter((key) => key !== "" && !KEYS.includes(key)),
			text(12),
		),
		{ maxLength: 8 },
	),
});

function expectKnown({ view, selected, window, query, who, by, lanes, voices }: Address) {
	expect(vocabulary.views).toContain(view);
	if (selected !== null) expect(vocabulary.events).toContain(selected);
	for (const person of who) expect(vocabulary.people).toContain(person);
	expect(PERSON_BEARINGS).toContain(by);
	for (const lane of lanes) expect(vocabulary.lanes).toContain(lane);
	for (const voice of voices) expect(vocabulary.voices).toContain(voice);
	expect(query.length).toBeLessThanOrEqual(MAX_QUERY);
	if (window === null) return;
	expect(window.start).toBeGreaterThanOrEqual(AXIS_BOUNDS.start);
	expect(window.end).toBeLessThanOrEqual(AXIS_BOUNDS.end);
	expect(window.end).toBeGreaterThan(window.start);
}

describe("parseAddress", () => {
	it("gives back every address that serializeAddress writes, parameters of others included", () => {
		fc.assert(
			fc.property(addresses, (address) => {
				expect(parse(serializeAddress(address, vocabulary))).toEqual({ address, faults: [] });
			}),
			{ numRuns: 500 },
		);
	});

	it("never throws and yields nothing but what the vocabulary knows, whatever the hash", () => {
		const keys = fc.constantFrom(...KEYS, "utm", "__proto__", "%", "");
		const values = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom(
				"__proto__",
				"constructor",
				"%E0%A4%A",
				"<img src=x onerror=alert(1)>",
				"putin,,x,putin",
			),
			fc.constantFrom(...vocabulary.events, "2022-01-01..2023-01-01", "..", "2022-02-30..2022-03-04"),
		);
		const hostile = fc.oneof(
			fc.string({ unit: "binary", maxLength: 300 }),
			fc
				.array(fc.tuple(keys, values), { maxLength: 12 })
				.map((pairs) => `#${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`),
			values.map((value) => `#${value}`),
		);
		fc.assert(
			fc.property(hostile, (hash) => {
				const { address } = parse(hash);
				expectKnown(address);
				const again = serializeAddress(address, vocabulary);
				expect(parse(again).address).toEqual(address);
			}),
			{ numRuns: 1000 },
		);
	});

	it("takes an empty hash for the default", () => {
		expect(parse("")).toEqual({ address: empty, faults: [] });
		expect(parse("#")).toEqual({ address: empty, faults: [] });
		expect(serializeAddress(empty, vocabulary)).toBe("");
	});

	it("opens an event and a view by a bare id", () => {
		expect(parse("#sochi-meeting")).toEqual({ address: { ...empty, selected: "sochi-meeting" }, faults: [] });
		expect(parse("#list")).toEqual({ address: { ...empty, view: "list" }, faults: [] });
	});

	it("opens the Yerevan meeting by the name that its day had once, bare or as a parameter", () => {
		for (const hash of ["#yerevan-23-november", "#e=yerevan-23-november", "#yerevan-meeting"])
			expect(parse(hash)).toEqual({ address: { ...empty, selected: "yerevan-meeting" }, faults: [] });
	});

	it("opens a bare id also where something was put after it", () => {
		expect(parse("#sochi-meeting&utm_source=x&t=2022-09")).toEqual({
			address: {
				...empty,
				selected: "sochi-meeting",
				window: { start: Date.UTC(2022, 8, 1), end: Date.UTC(2022, 9, 1) },
				foreign: [["utm_source", "x"]],
			},
			faults: [],
		});
		expect(parse("#list&q=sochi").address).toEqual({ ...empty, view: "list", query: "sochi" });
		expect(parse("#sochi-meeting&e=protest").address.selected).toBe("protest");
		expect(parse("#nobody&q=sochi")).toEqual({
			address: { ...empty, query: "sochi", foreign: [["nobody", ""]] },
			faults: [],
		});
	});

	it("says nothing of a place within the page, and complains of any other bare id", () => {
		expect(parse("#main")).toEqual({ address: empty, faults: [] });
		for (const id of ["no-such-event", "__proto__", "toString", "%E0%A4%A"])
			expect(parse(`#${id}`)).toEqual({ address: empty, faults: ["unknown-event"] });
	});

	it("gives up on a hash that is too long", () => {
		const long = `#e=sochi-meeting&q=${"a".repeat(20_000)}`;
		expect(parse(long)).toEqual({ address: empty, faults: ["too-long"] });
	});

	it.each([
		["2022-13-01..2022-12-01"],
		["2022-02-30..2022-03-04"],
		["2022-12-01..2022-01-01"],
		["2022-11-23..2022-11-22"],
		["1999-01-01..2001-01-01"],
		["2022-13"],
		["2010..2030"],
		["2022-01-01..2022-02-01..2022-03-01"],
		["2022-01-01T25:00:00Z..2022-02-01"],
		["javascript:alert(1)"],
	])("shows the whole year for the bad window %s, and says so", (window) => {
		expect(parse(`#t=${window}`)).toEqual({ address: empty, faults: ["bad-window"] });
	});

	it("keeps what is good beside what is not, and names each fault once", () => {
		const { address, faults } = parse("#e=nobody&view=map&t=x&who=putin,nobody&lane=nowhere&q=sochi");
		expect(address).toEqual({ ...empty, who: ["putin"], query: "sochi" });
		expect(faults.toSorted()).toEqual(["bad-window", "unknown-event", "unknown-filter", "unknown-view"]);
	});

	it("takes the first of a parameter given twice, and empty ones for none", () => {
		expect(parse("#e=protest&e=sochi-meeting").address.selected).toBe("protest");
		expect(parse("#e=&t=&view=&q=&who=&lane=")).toEqual({ address: empty, faults: [] });
	});

	it("takes an older link that names people for those who speak, and reads the other meaning", () => {
		expect(parse("#who=putin").address).toEqual({ ...empty, who: ["putin"], by: "speaks" });
		expect(parse("#who=putin&by=named").address).toEqual({ ...empty, who: ["putin"], by: "named" });
		expect(parse("#who=putin&by=mentioned")).toEqual({
			address: { ...empty, who: ["putin"] },
			faults: ["unknown-filter"],
		});
	});

	it("reads whether only events of which accounts differ are asked for", () => {
		expect(parse("#differ=1")).toEqual({ address: { ...empty, differ: true }, faults: [] });
		expect(parse("#differ=0")).toEqual({ address: empty, faults: [] });
		expect(parse("#differ=yes")).toEqual({ address: empty, faults: ["unknown-filter"] });
	});

	it("takes the default window for none", () => {
		expect(parse("#t=2021-12-13..2023-01-30")).toEqual({ address: empty, faults: [] });
	});

	it("reads a query with plus signs, escapes and other scripts", () => {
		expect(parse("#q=main+failure").address.query).toBe("main failure");
		expect(parse("#q=a%2Bb").address.query).toBe("a+b");
		expect(parse("#q=Փաշինյան").address.query).toBe("Փաշինյան");
	});

	it("cuts a query at its limit without breaking a character", () => {
		const { query } = parse(`#q=${"a".repeat(MAX_QUERY - 1)}😀`).address;
		expect(query.length).toBeLessThanOrEqual(MAX_QUERY);
		expect(query.isWellFormed()).toBe(true);
	});

	it("keeps no more than twenty parameters of others", () => {
		const many = Array.from({ length: 30 }, (_, index) => `x${index}=1`).join("&");
		expect(parse(`#${many}`).address.foreign).toHaveLength(20);
	});
});

describe("trayHash", () => {
	it("opens a tray and says nothing else, whatever is written in it", () => {
		fc.assert(
			fc.property(addresses, ({ tray }) => {
				expect(parse(trayHash(tray))).toEqual({ address: { ...empty, view: "tray", tray }, faults: [] });
			}),
		);
	});
});

describe("serializeAddress", () => {
	it("writes addresses that a reader can read", () => {
		const address = {
			...empty,
			selected: "sochi-meeting",
			window: { start: Date.UTC(2022, 8, 1), end: Date.UTC(2022, 10, 23, 14, 30) },
			query: "main failure",
			who: ["pashinyan", "putin"],
			by: "named" as const,
			differ: true,
		};
		expect(serializeAddress(address, vocabulary)).toBe(
			"#e=sochi-meeting&t=2022-09-01..2022-11-23T14%3A30%3A00Z&q=main+failure&who=pashinyan,putin&by=named&differ=1",
		);
	});
});
