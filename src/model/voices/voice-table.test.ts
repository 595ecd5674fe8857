import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountFixture, eventFixture, quoteFixture } from "../../../tests/model/event-fixture.ts";
import type { HistoricalEvent, SourceQuote } from "../historical-event.ts";
import { MODE_ORDER, voicesOf } from "./voice.ts";
import { countVoice } from "./voice-count.ts";
import { type VoiceRow, voiceTable } from "./voice-table.ts";

const quote = (id: string, start: number, end: number, change: Partial<SourceQuote> = {}) =>
	quoteFixture({ id, start, end, speaker: "ana", ...change });

const shownIn = (rows: readonly VoiceRow[]) =>
	rows.flatMap(({ event, cells }) =>
		cells.flatMap(({ voice, groups }) =>
			groups.flatMap(({ mode, occasion, passages }) =>
				passages.map((passage) => ({ event: event.id, voice, mode, occasion, ...passage })),
			),
		),
	);

describe("voiceTable", () => {
	it("shows a passage that supports several events once, at the first, with the way to the others", () => {
		const events = [
			eventFixture({ id: "may", quotes: [quote("may-1", 0, 20)] }),
			eventFixture({ id: "june", quotes: [quote("june-1", 0, 20)] }),
			eventFixture({ id: "july", quotes: [quote("july-1", 30, 40), quote("july-2", 0, 20)] }),
		];
		const rows = voiceTable(events, ["ana", "ben"]);
		expect(shownIn(rows).map(({ event, quote: { id }, also }) => [event, id, also])).toEqual([
			["may", "may-1", ["june", "july"]],
			["july", "july-1", []],
		]);
	});

	it("leaves a passage out that is read within a longer one of the same voice, and says what it was about", () => {
		const events = [
			eventFixture({ id: "may", quotes: [quote("may-1", 5, 15)] }),
			eventFixture({ id: "june", quotes: [quote("june-1", 0, 20, { mode: "reported" })] }),
		];
		expect(shownIn(voiceTable(events, ["ana"]))).toMatchObject([
			{ event: "june", quote: { id: "june-1" }, also: ["may"], holdsDirect: true },
		]);
	});

	it("keeps what lies within the words of another voice", () => {
		const events = [
			eventFixture({
				id: "may",
				quotes: [quote("may-1", 5, 15), quote("may-2", 0, 20, { mode: "narration", speaker: null })],
			}),
		];
		const shown = shownIn(voiceTable(events, ["article", "ana"]));
		expect(shown.map(({ voice, quote: { id }, holdsDirect }) => [voice, id, holdsDirect])).toEqual([
			["article", "may-2", false],
			["ana", "may-1", false],
		]);
	});

	it("has direct speech first, then reported speech, what was told on one occasion together", () => {
		const events = [
			eventFixture({
				id: "may",
				quotes: [
					quote("may-1", 0, 9, { mode: "reported", occasion: "may" }),
					quote("may-2", 10, 19, { occasion: "june" }),
					quote("may-3", 20, 29, { occasion: "may" }),
					quote("may-4", 30, 39, { occasion: "june" }),
				],
			}),
		];
		const [row] = voiceTable(events, ["ana"]);
		expect(
			row?.cells[0]?.groups.map(({ mode, occasion, passages }) => [
				mode,
				occasion,
				passages.map((passage) => passage.quote.id),
			]),
		).toEqual([
			["direct", "june", ["may-2", "may-4"]],
			["direct", "may", ["may-3"]],
			["reported", "may", ["may-1"]],
		]);
	});

	it("has what other reports say in their column alone, what differs first", () => {
		const accounts = [
			accountFixture({ id: "a" }),
			accountFixture({ id: "b", bears: "agrees" }),
			accountFixture({ id: "c", bears: "differs" }),
		];
		const events = [
			eventFixture({ id: "may", quotes: [quote("may-1", 0, 9)], accounts }),
			eventFixture({ id: "june", quotes: [], accounts: [] }),
		];
		const rows = voiceTable(events, ["ana", "reports"]);
		expect(rows.map(({ event }) => event.id)).toEqual(["may"]);
		expect(rows[0]?.cells.map((cell) => cell.accounts.map(({ id }) => id))).toEqual([[], ["c", "a", "b"]]);
		expect(countVoice("reports", rows, [])).toMatchObject({ accounts: 3, differing: 1, words: 0 });
	});

	it("counts the words that the build counted, and the passages that are shown", () => {
		const events = [
			eventFixture({
				id: "may",
				quotes: [quote("may-1", 0, 9), quote("may-2", 10, 19, { mode: "reported" })],
			}),
			eventFixture({ id: "june", quotes: [quote("june-1", 0, 9)] }),
		];
		const shares = [{ speaker: "ana", words: 7, quotes: 1 }];
		expect(countVoice("ana", voiceTable(events, ["ana"]), shares)).toMatchObject({
			words: 7,
			passages: { direct: 1, reported: 1, narration: 0, heading: 0 },
		});
	});

	describe("for any columns and any events", () => {
		/** Passages that overlap, repeat and hold one another, as articles are quoted. */
		const passage = fc.record({
			start: fc.nat(12),
			length: fc.integer({ min: 1, max: 8 }),
			mode: fc.constantFrom(...MODE_ORDER),
			speaker: fc.constantFrom("ana", "ben", null),
			occasion: fc.constantFrom("event-0", "event-1", null),
		});
		const madeUp: fc.Arbitrary<readonly HistoricalEvent[]> = fc
			.array(fc.array(passage, { maxLength: 6 }), { maxLength: 6 })
			.map((all) =>
				all.map((passages, event) =>
					eventFixture({
						id: `event-${event}`,
						quotes: passages.map(({ start, length, ...rest }, index) =>
							quoteFixture({ id: `event-${event}-${index}`, start, end: start + length, ...rest }),
						),
						accounts: passages.map((_, index) => accountFixture({ id: `account-${event}-${index}` })),
					}),
				),
			);
		const real = fc.subarray<HistoricalEvent>([...content.events]);
		const voices = fc.shuffledSubarray(["ana", "ben", ...voicesOf(content)], { minLength: 2, maxLength: 4 });

		it("shows each passage and each account at most once, and loses none of a chosen voice", () => {
			fc.assert(
				fc.property(fc.oneof(madeUp, real), voices, (events, columns) => {
					const rows = voiceTable(events, columns);
					const shown = shownIn(rows);
					const places = shown.map(({ voice, quote: { start, end } }) => `${voice} ${start} ${end}`);
					expect(new Set(places).size).toBe(places.length);
					for (const event of events)
						for (const { speaker, start, end } of event.quotes) {
							const voice = speaker ?? "article";
							if (!columns.includes(voice)) continue;
							const read = shown.filter(
								(other) => other.voice === voice && other.quote.start <= start && end <= other.quote.end,
							);
							// It is read somewhere, and from there a link leads to this event.
							expect(read.some((other) => [other.event, ...other.also].includes(event.id))).toBe(true);
						}
					const accounts = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.accounts));
					const expected = columns.includes("reports") ? events.flatMap((event) => event.accounts) : [];
					expect(new Set(accounts)).toEqual(new Set(expected));
					expect(accounts.length).toBe(expected.length);
				}),
			);
		});

		it("has rows in time order, a cell a column, no empty row, and own words first", () => {
			fc.assert(
				fc.property(fc.oneof(madeUp, real), voices, (events, columns) => {
					const rows = voiceTable(events, columns);
					const order = rows.map(({ event }) => events.indexOf(event));
					expect(order).toEqual(order.toSorted((a, b) => a - b));
					for (const { event, cells } of rows) {
						expect(cells.map(({ voice }) => voice)).toEqual(columns);
						expect(cells.some(({ groups, accounts }) => groups.length + accounts.length > 0)).toBe(true);
						for (const { groups } of cells) {
							const modes = groups.map(({ mode }) => MODE_ORDER.indexOf(mode));
							expect(modes).toEqual(modes.toSorted((a, b) => a - b));
							for (const { mode, occasion, passages } of groups)
								for (const { quote: own, also } of passages) {
									expect([own.mode, own.occasion]).toEqual([mode, occasion]);
									expect(also).not.toContain(event.id);
								}
						}
					}
				}),
			);
		});
	});
});
