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
	return parse(eventsCsv(of, url, exportWords), { columns: true, recordDelimiter: "\r\n" });
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
				for (const column of ["title", "summary", "date_words", "lane", "place", "people"])
					expect(withoutGuard(row?.[column])).toBe(withoutGuard(`'${text}`));
				expect(row?.quotes).toContain(text);
				for (const cell of Object.values(row ?? {}))
					expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
			}),
		);
	});
});
