import { content } from "virtual:timeline-content";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { accountFixture, eventFixture, quoteFixture } from "../../../tests/model/event-fixture.ts";
import { voicesCsvWords } from "../../i18n/voices-text.ts";
import { voicesOf } from "./voice.ts";
import { voiceTable } from "./voice-table.ts";
import { voicesCsv } from "./voices-csv.ts";

type Row = Record<string, string>;

const read = (csv: string): Row[] => parse(csv, { bom: true, columns: true });

describe("voicesCsv", () => {
	const voices = voicesOf(content);
	const csv = voicesCsv(voiceTable(content.events, voices), content, voicesCsvWords);

	it("is UTF-8 with a byte order mark, and every row ends with CRLF", () => {
		expect(csv.startsWith("\ufeffid,event,")).toBe(true);
		expect(csv.endsWith("\r\n")).toBe(true);
	});

	it("has one row for each passage, to the letter, with its two dates and its source", () => {
		const rows = read(csv).filter(({ paragraph }) => paragraph !== "");
		const quotes = new Map(content.events.flatMap((event) => event.quotes).map((quote) => [quote.id, quote]));
		for (const row of rows) {
			const quote = quotes.get(row.id ?? "");
			const event = content.events.find(({ id }) => id === row.event);
			expect(row).toMatchObject({
				text: quote?.exact,
				event_title: event?.title,
				event_date_edtf: event?.date.edtf,
				told_at: quote?.occasion ?? "",
				paragraph: String(quote?.paragraph),
				source_title: content.source.title,
				source_publisher: content.source.publisher,
				source_url: content.source.url,
			});
			expect(row.told_date_edtf).not.toBe("");
			expect(row.voice).not.toBe("");
		}
		const texts = rows.map(({ voice, text }) => `${voice}: ${text}`);
		expect(new Set(texts).size).toBe(texts.length);
	});

	it("has one row for each account, as another report, and never as a quote", () => {
		const rows = read(csv).filter(({ paragraph }) => paragraph === "");
		expect(rows.length).toBe(content.events.flatMap(({ accounts }) => accounts).length);
		for (const { mode, text, source_url: url } of rows) {
			expect(mode).toMatch(/^other report, in our own words: (differs|adds|agrees)$/);
			expect(text).not.toMatch(/^[“"]/);
			expect(url).toMatch(/^https?:/);
			expect(url).not.toBe(content.source.url);
		}
	});

	it("is run by no spreadsheet", () => {
		const events = [
			eventFixture({
				id: "may",
				title: "=1+1",
				quotes: [quoteFixture({ exact: "@SUM(A1)", speaker: null, mode: "narration" })],
				accounts: [accountFixture({ says: "+cmd|' /C calc'!A0", voice: "-2" })],
			}),
		];
		const rows = read(voicesCsv(voiceTable(events, ["article", "reports"]), content, voicesCsvWords));
		expect(rows.map(({ event_title: title, text, voice }) => [title, text, voice])).toEqual([
			["'=1+1", "'@SUM(A1)", "The article"],
			["'=1+1", "'+cmd|' /C calc'!A0", "'-2"],
		]);
	});

	it("names the other events of a passage by their ids", () => {
		const many = read(csv).find(({ also_about: also }) => (also ?? "").includes(" "));
		for (const id of (many?.also_about ?? "-").split(" "))
			expect(content.events.map((event) => event.id)).toContain(id);
	});
});
