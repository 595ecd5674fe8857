// @vitest-environment jsdom

import { content } from "virtual:timeline-content";
import { teaching } from "virtual:timeline-teaching";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addressVocabulary } from "../../src/app/address-vocabulary.ts";
import { TimelineElement } from "../../src/loader/timeline-element.ts";
import { customElementCode, EMBED_SIZE, type EmbedWish, iframeCode } from "../../src/model/embed-code.ts";
import { parseHostMessage, parseTimelineMessage } from "../../src/model/protocols/host-protocol.ts";
import { type Address, emptyAddress, parseAddress, serializeAddress } from "../../src/url/address-codec.ts";
import { PAGE_CHOICES, type PageOptions, parsePageOptions } from "../../src/url/page-options.ts";
import { WINDOW_PRESETS } from "../model/axis-fixture.ts";
import { addressesIn, codeBlocks, codeSpans, messagesIn, readDocument, tableRows } from "./read-document.ts";

const readme = readDocument("README.md");
const embedding = readDocument("docs/embedding.md");
const vocabulary = addressVocabulary(content);
const empty = emptyAddress(vocabulary);
const utc = (month: number, day: number, year = 2022) => Date.UTC(year, month - 1, day);

/** What every hash in the documents means. */
const MEANINGS: Readonly<Record<string, Partial<Address>>> = {
	"#sochi-meeting": { selected: "sochi-meeting" },
	"#e=sochi-meeting": { selected: "sochi-meeting" },
	"#e=protest": { selected: "protest" },
	"#yerevan-23-november": { selected: "yerevan-meeting" },
	"#t=2022": { window: { start: utc(1, 1), end: utc(1, 1, 2023) } },
	"#t=2022-09": { window: { start: utc(9, 1), end: utc(10, 1) } },
	"#t=2022-11-23": { window: { start: utc(11, 23), end: utc(11, 24) } },
	"#t=2022-09..2022-11": { window: { start: utc(9, 1), end: utc(12, 1) } },
	"#t=2022-09/2022-11": { window: { start: utc(9, 1), end: utc(12, 1) } },
	"#t=2022-09-15..2022-09-20": { window: { start: utc(9, 15), end: utc(9, 21) } },
	"#t=2022-11-22T22:00:00Z..2022-11-24T02:00:00Z": { window: WINDOW_PRESETS.day },
	"#e=sochi-meeting&t=2022-10": { selected: "sochi-meeting", window: { start: utc(10, 1), end: utc(11, 1) } },
	"#view=list": { view: "list" },
	"#view=present&lesson=five-landmarks&slide=3&step=2": {
		view: "present",
		lesson: "five-landmarks",
		slide: 2,
		step: 2,
	},
	"#view=practice&lesson=five-landmarks&for=class": {
		view: "practice",
		lesson: "five-landmarks",
		audience: "class",
	},
	"#view=practice&lesson=five-landmarks&try=o": { view: "practice", lesson: "five-landmarks", attempt: "o" },
	"#view=present&lesson=five-landmarks": { view: "present", lesson: "five-landmarks" },
	"#view=voices&voices=putin,zas": { view: "voices", voices: ["putin", "zas"] },
	"#view=tray&tray=sochi-meeting-1~protest-2": {
		view: "tray",
		tray: [
			{ id: "sochi-meeting-1", note: "" },
			{ id: "protest-2", note: "" },
		],
	},
	"#q=main+failure": { query: "main failure" },
	"#who=pashinyan,putin": { who: ["pashinyan", "putin"] },
	"#who=putin&by=named": { who: ["putin"], by: "named" },
	"#differ=1": { differ: true },
	"#lane=council,public": { lanes: ["council", "public"] },
	"#lesson=five-landmarks": { lesson: "five-landmarks" },
	"#theme=dark": { theme: "dark" },
};

/** The names of the query's parameters that the page looks for. */
function optionNames(): string[] {
	const asked = vi.spyOn(URLSearchParams.prototype, "get");
	parsePageOptions("");
	return [...new Set(asked.mock.calls.map(([name]) => name))];
}

afterEach(() => void vi.restoreAllMocks());

describe("the addresses in README, CONTRIBUTING and docs/embedding.md", () => {
	const addresses = [readme, readDocument("CONTRIBUTING.md"), embedding].flatMap(addressesIn);
	const hashes = new Set(addresses.flatMap((address) => address.match(/#.*/)?.[0] ?? []));
	const queries = new Set(addresses.flatMap((address) => address.match(/^\?[^#]*/)?.[0] ?? []));

	it("have a meaning here, each of them, and nothing else has", () => {
		expect([...hashes].toSorted()).toEqual(Object.keys(MEANINGS).toSorted());
	});

	it.each(Object.entries(MEANINGS))("show what they say: %s", (hash, meaning) => {
		expect(parseAddress(hash, vocabulary)).toEqual({ address: { ...empty, ...meaning }, faults: [] });
		const lessons = teaching.lessons.map(({ id }) => id);
		if (meaning.lesson) expect(lessons).toContain(meaning.lesson);
	});

	it("ask in their queries for nothing but what the page looks for, and for something", () => {
		expect(queries.size).toBeGreaterThan(2);
		const known = optionNames();
		for (const query of queries) {
			for (const name of new URLSearchParams(query).keys()) expect(known).toContain(name);
			expect(parsePageOptions(query)).not.toEqual(parsePageOptions(""));
		}
	});

	it("name every parameter that a hash can have", () => {
		const whole: Address = {
			...empty,
			view: "list",
			selected: "protest",
			window: WINDOW_PRESETS.day,
			query: "a",
			who: ["putin"],
			by: "named",
			lanes: ["public"],
			differ: true,
			slide: 1,
			step: 1,
			lesson: "a",
			audience: "class",
			attempt: "o",
			theme: "dark",
			voices: ["zas"],
			tray: [{ id: "protest-1", note: "" }],
		};
		const keys = [...new URLSearchParams(serializeAddress(whole, vocabulary).slice(1)).keys()];
		expect(keys).toHaveLength(Object.keys(whole).length - 1);
		const named = [...hashes].flatMap((hash) => [...new URLSearchParams(hash.slice(1)).keys()]);
		expect(named).toEqual(expect.arrayContaining(keys));
	});
});

describe("the options in docs/embedding.md", () => {
	const rows = tableRows(embedding, "Option").map(([name = "", values = "", meaning = ""]) => ({
		name: codeSpans(name)[0] ?? "",
		values: codeSpans(values),
		meaning: codeSpans(meaning),
	}));
	const read = (name: string, value: string): PageOptions => parsePageOptions(`?${name}=${value}`);
	const standard = parsePageOptions("");

	it("are all that there are", () => {
		expect(rows.map(({ name }) => name).toSorted()).toEqual(optionNames().toSorted());
	});

	it("have all the values that there are, the default first", () => {
		for (const [name, choices] of Object.entries(PAGE_CHOICES))
			expect(rows.find((row) => row.name === name)?.values).toEqual([...choices]);
		for (const { name, values } of rows)
			for (const [index, value] of values.entries()) {
				if (index === 0) expect(read(name, value), `${name}=${value}`).toEqual(standard);
				else expect(read(name, value), `${name}=${value}`).not.toEqual(standard);
			}
	});

	it("name the lanes that there are, and a lesson that there is", () => {
		const lanes = rows.find(({ name }) => name === "lanes")?.meaning ?? [];
		expect(lanes).toEqual(content.lanes.map(({ id }) => id));
		expect(read("lanes", lanes.join(",")).lanes).toEqual(lanes);
		const [lesson = ""] = rows.find(({ name }) => name === "lesson")?.meaning ?? [];
		expect(teaching.lessons.map(({ id }) => id)).toContain(lesson);
		expect(read("lesson", lesson).lesson).toBe(lesson);
	});
});

describe("the codes in README and docs/embedding.md", () => {
	const event = content.events.find(({ id }) => id === "sochi-meeting") ?? null;
	const wish: EmbedWish = {
		url: "https://example.org/csto/",
		title: content.title,
		width: null,
		height: EMBED_SIZE.height,
		theme: "auto",
		view: "timeline",
		hash: "#sochi-meeting",
		event,
	};

	it("are what Share gives", () => {
		const frame = iframeCode(wish);
		// The list of all events between the tags is left out here.
		const element = customElementCode(wish, []).replace("\t<ol>\n\t</ol>\n", "");
		expect(codeBlocks(readme, "html")).toEqual([frame]);
		expect(codeBlocks(embedding, "html")).toEqual([frame, element]);
	});
});

describe("the element in docs/embedding.md", () => {
	beforeAll(() => {
		// jsdom has no style sheets of this kind, and the build writes the title in.
		vi.stubGlobal(
			"CSSStyleSheet",
			class {
				replaceSync() {}
			},
		);
		vi.stubGlobal("TIMELINE_TITLE", content.title);
		customElements.define("csto-timeline", TimelineElement);
		return () => vi.unstubAllGlobals();
	});

	it("has the attributes that it looks at, and no others", () => {
		const looks = [vi.spyOn(Element.prototype, "getAttribute"), vi.spyOn(Element.prototype, "hasAttribute")];
		const element = document.createElement("csto-timeline");
		document.body.append(element);
		element.remove();
		const asked = looks.flatMap(({ mock }) =>
			mock.calls.filter((_, index) => mock.contexts[index] === element).map(([name]) => name),
		);
		const used = new Set([...TimelineElement.observedAttributes, ...asked]);
		const documented = tableRows(embedding, "Attribute").flatMap(([names = ""]) => codeSpans(names));
		expect(documented.toSorted()).toEqual([...used].toSorted());
	});

	it("fires the events that it fires, and no others", () => {
		const source = readDocument("src/loader/timeline-element.ts");
		const fired = [...source.matchAll(/new CustomEvent\("(\w+)"/g)].map(([, name]) => name);
		const documented = tableRows(embedding, "Event").flatMap(([name = ""]) => codeSpans(name));
		expect(documented.toSorted()).toEqual(fired.toSorted());
	});
});

describe("the messages in docs/embedding.md", () => {
	const out = messagesIn(embedding, "From the frame");
	const back = messagesIn(embedding, "To the frame");

	it("are all that there are", () => {
		const source = readDocument("src/model/protocols/host-protocol.ts");
		const kinds = (text: string) => [...new Set(text.match(/(?:csto-timeline:|lti\.)\w+/g))].toSorted();
		expect(kinds(JSON.stringify([out, back]))).toEqual(kinds(source));
	});

	it("are understood as they stand there", () => {
		for (const message of back) expect(parseHostMessage(message)).toEqual(message);
		for (const message of out.filter((each) => !JSON.stringify(each).includes("lti.")))
			expect(parseTimelineMessage(message)).toEqual(message);
	});

	it("give an event its place", () => {
		const ids = content.events.map(({ id }) => id);
		const selected = out
			.map(parseTimelineMessage)
			.find((message) => message?.type === "csto-timeline:select");
		expect(selected?.event?.position).toBe(ids.indexOf(selected?.event?.id ?? "") + 1);
	});
});
