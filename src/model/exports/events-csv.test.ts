import { content } from "virtual:timeline-content";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf, hostileText } from "../../../tests/model/hostile-text.ts";
import { exportWords } from "../../i18n/export-words.ts";
import { summaryText } from "../summary-text.ts";
import type { TimelineContent } from "../timeline-content.ts";
import { eventsCsv } from "./events-csv.ts";

type Row = Readonly<Record<string, string>>;

/** Strict: no relaxed quotes, no relaxed column count, CRLF and nothing else ends a record. */
function read(of: TimelineContent, url: string | null = null): readonly Row[] {
	return parse(eventsCsv(of, url, exportWords), { bom: true, columns: true, recordDelimiter: "\r\n" });
}

const withoutGuard = (cell = ""): string => cell.replace(/^'/, "");

describe("eventsCsv", () => {
	it("has one row for each event, in their order", () => {
		expect(read(content).map(({ id }) => id)).toEqual(content.events.map(({ id }) => id));
	});

	it("holds title, summary and every quote character by character", () => {
		const rows = read(content);
		for (const [index, event] of content.events.entries()) {
			expect(rows[index]).toMatchObject({
				title: event.title,
				summary: summaryText(event.summary),
				date_edtf: event.date.edtf,
			});
			for (const { exact } of event.quotes) expect(rows[index]?.quotes).toContain(exact);
			expect(rows[index]?.date_words).toBe(event.dateWords.exact);
		}
	});

	it("gives dates and their bounds no more precisely than the source", () => {
		const dates = new Map(
			read(content).map((row) => [row.id, [row.date_display, row.not_before, row.not_after]]),
		);
		expect(dates.get("tasmagambetov-ambassador")).toEqual(["2017 to 2019", "2017", "2019"]);
		expect(dates.get("may-session")).toEqual(["May 2022", "2022-05", "2022-05"]);
		expect(dates.get("sochi-meeting")).toEqual(["31 October 2022", "2022-10-31", "2022-10-31"]);
		expect(dates.get("tokayev-election")).toEqual(["Undated, not after 23 November 2022", "", "2022-11-23"]);
	});

	it("says what an event is part of, and of the whole what to know about the order", () => {
		const rows = new Map(read(content).map((row) => [row.id, row]));
		const whole = content.events.find(({ id }) => id === "yerevan-meeting");
		expect(rows.get("protest")).toMatchObject({
			part_of: whole?.title,
			members_note: "",
			background: "false",
		});
		expect(rows.get("yerevan-meeting")).toMatchObject({ part_of: "", members_note: whole?.membersNote });
		expect(rows.get("trilateral-agreements")).toMatchObject({ part_of: "", background: "true" });
	});

	it("begins with a byte order mark, so that spreadsheets read it as UTF-8, and adds columns at the end", () => {
		const [header] = eventsCsv(content, null, exportWords).split("\r\n");
		expect(header).toMatch(
			/^\ufeffid,title,date_edtf,.*,members_note,date_basis,participants,tellers,relations,accounts,lead_quote,date_note$/,
		);
	});

	it("says what a date rests on, who took part, who only tells, and how events stand in time", () => {
		const rows = new Map(read(content).map((row) => [row.id, row]));
		expect(rows.get("sochi-meeting")?.date_basis).toBe("stated");
		expect(rows.get("refusal-to-sign")).toMatchObject({
			date_basis: "carried-over",
			participants: "Nikol Pashinyan; Aleksandr Lukashenko",
			tellers: "",
		});
		expect(rows.get("tasmagambetov-in-office")?.date_basis).toBe("announced");
		expect(rows.get("may-session")?.tellers).toBe("Stanislav Zas");
		const whole = content.events.find(({ id }) => id === "yerevan-meeting");
		expect(rows.get("protest")?.relations).toBe(
			`Before “${whole?.title}”, stated in the article: A heading within the article puts the protest before the meeting.`,
		);
	});

	it("gives every account a line, with its bearing, voice, publisher, date, sentence and address", () => {
		const rows = read(content);
		for (const [index, { accounts }] of content.events.entries()) {
			const lines = rows[index]?.accounts?.split("\n").filter((line) => line !== "") ?? [];
			expect(lines).toHaveLength(accounts.length);
			for (const [line, { bears, publisher, says, url }] of accounts.entries()) {
				expect(lines[line]?.toLowerCase().startsWith(`${bears}: `)).toBe(true);
				expect(lines[line]).toContain(publisher);
				expect(lines[line]).toContain(says);
				expect(lines[line]?.endsWith(` ${url}`)).toBe(true);
			}
		}
	});

	it("gives the leading quote a column of its own, and every quote where and when it was said", () => {
		const rows = new Map(read(content).map((row) => [row.id, row]));
		for (const { id, quotes } of content.events)
			expect(withoutGuard(rows.get(id)?.lead_quote)).toBe(quotes[0]?.exact);
		expect(rows.get("may-session")?.quotes).toContain(
			"Stanislav Zas, direct speech, said on 23 November 2022 at the joint meeting of the councils",
		);
		expect(rows.get("protest")?.quotes).toContain(
			"“Anti-CSTO protest before the meeting” — The article, heading",
		);
	});

	it("names an event's address only when the timeline has one", () => {
		expect(read(content)[0]?.address).toBe("");
		expect(read(content, "https://a.example/t/")[0]?.address).toBe(
			"https://a.example/t/#e=tasmagambetov-ambassador",
		);
	});

	it("ends each record with CRLF, the last one too", () => {
		const text = eventsCsv(content, null, exportWords);
		expect(text.endsWith("\r\n")).toBe(true);
		expect(text.replaceAll(/"(?:[^"]|"")*"/g, "").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
	});

	it.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])(
		"puts an apostrophe before %j, which a spreadsheet would run",
		(formula) => {
			expect(read(contentOf(formula))[0]?.title).toBe(`'${formula}`);
		},
	);

	it("comes back from a parser as it went in, whatever its texts, and never as a formula", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const [row, ...more] = read(contentOf(text));
				expect(more).toEqual([]);
				for (const column of [
					"title",
					"summary",
					"date_words",
					"lane",
					"place",
					"participants",
					"tellers",
					"lead_quote",
				])
					expect(withoutGuard(row?.[column])).toBe(withoutGuard(`'${text}`));
				for (const column of ["people", "quotes", "relations", "accounts"])
					expect(row?.[column]).toContain(text);
				for (const cell of Object.values(row ?? {}))
					expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
			}),
		);
	});
});
