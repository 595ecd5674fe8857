import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { type CollectedResult, groupResults, withResult } from "./class-results.ts";
import { commonestConfusion, heatMap } from "./heat-map.ts";
import type { PupilAnswer } from "./pupil-answer.ts";
import { readCodes } from "./read-codes.ts";
import { encodeResult, type ResultLesson } from "./result-code.ts";
import { resultsCsv } from "./results-csv.ts";
import { scoreAnswer } from "./score-answer.ts";

const LESSON: ResultLesson = { title: "Five letters", ids: ["a", "b", "c", "d", "e"] };
const OTHER: ResultLesson = { title: "Two letters", ids: ["a", "b"] };

/** By the alphabet, but that nobody orders d and e. */
const ORDER = {
	before: (a: string, b: string) => (a < b && !(a === "d" && b === "e") ? ("article" as const) : null),
};

const inOrder = (letters: string): PupilAnswer => ({ kind: "order", ids: Array.from(letters) });

function codeOf(name: string, answer: PupilAnswer, lesson = LESSON): string {
	const code = encodeResult({ lessonIds: lesson.ids, answer, name });
	if (code === null) throw new Error("no code");
	return code;
}

function collected(...codes: readonly string[]): readonly CollectedResult[] {
	let rows: readonly CollectedResult[] = [];
	for (const result of readCodes(codes.join("\n"), [LESSON, OTHER], null).results)
		rows = withResult(rows, result);
	return rows;
}

const names = (rows: readonly CollectedResult[]) =>
	groupResults(rows).map(({ rows: own }) => own.map(({ result, turn }) => `${result.name} ${turn}`));

describe("the codes of a class", () => {
	it("thirty, one of them twice, and one more damaged, are thirty rows and one refusal", () => {
		const codes = Array.from({ length: 30 }, (_, at) => codeOf(`Pupil ${at + 1}`, inOrder("abcde")));
		const damaged = codeOf("Late", inOrder("abcde")).replace("-Late", "-Lake");
		const lines = [...codes, codes[4], damaged];
		const { results, refused } = readCodes(lines.join("\r\n"), [LESSON], null);
		let rows: readonly CollectedResult[] = [];
		for (const result of results) rows = withResult(rows, result);
		expect(rows).toHaveLength(30);
		expect(rows.filter(({ again }) => again).map(({ result }) => result.name)).toEqual(["Pupil 5"]);
		expect(refused).toEqual([{ line: 32, text: damaged, fault: "damaged", title: "" }]);
		expect(groupResults(rows)[0]?.rows.at(-1)?.result.name).toBe("Pupil 30");
	});

	it("of one name are one row with the same answers, and two with others", () => {
		const rows = collected(
			codeOf("Anna", inOrder("abcde")),
			codeOf("anna", inOrder("abcde")),
			codeOf("ANNA", inOrder("bacde")),
			codeOf("Ben", inOrder("abcde")),
		);
		expect(names(rows)).toEqual([["Anna 1", "ANNA 2", "Ben 1"]]);
		expect(rows.map(({ again }) => again)).toEqual([true, false, false]);
	});

	it("are apart by lesson and exercise", () => {
		const rows = collected(
			codeOf("Anna", inOrder("abcde")),
			codeOf("Anna", { kind: "axis", verdicts: new Map([["a", "early"]]) }),
			codeOf("Anna", inOrder("ba"), OTHER),
		);
		expect(groupResults(rows).map(({ lesson, kind }) => `${lesson.title}, ${kind}`)).toEqual([
			"Five letters, order",
			"Five letters, axis",
			"Two letters, order",
		]);
		expect(names(rows)).toEqual([["Anna 1"], ["Anna 1"], ["Anna 1"]]);
	});

	it("of another lesson than the chosen one, or of none that is here, are refused by their line", () => {
		const lines = ["", "Hello", codeOf("Anna", inOrder("ba"), OTHER), codeOf("Ben", inOrder("abcde"))];
		expect(
			readCodes(lines.join("\n"), [LESSON, OTHER], LESSON).refused.map(({ line, fault, title }) => [
				line,
				fault,
				title,
			]),
		).toEqual([
			[2, "no-code", ""],
			[3, "not-chosen", "Two letters"],
		]);
		expect(
			readCodes(lines.join("\n"), [LESSON], null).refused.map(({ line, fault }) => [line, fault]),
		).toEqual([
			[2, "no-code"],
			[3, "other-lesson"],
		]);
	});
});

describe("scores", () => {
	it("count the pairs that the article orders, in the right order", () => {
		expect(scoreAnswer(inOrder("abcde"), ORDER)).toMatchObject({ right: 9, of: 9, reversed: [] });
		expect(scoreAnswer(inOrder("abced"), ORDER)).toMatchObject({ right: 9, of: 9 });
		const moved = scoreAnswer(inOrder("bcade"), ORDER);
		expect(moved).toMatchObject({ right: 7, of: 9 });
		expect([...moved.verdicts].filter(([, verdict]) => verdict === "wrong").map(([id]) => id)).toEqual(["a"]);
		expect(moved.reversed).toEqual([
			["b", "a"],
			["c", "a"],
		]);
	});

	it("leave out what nobody orders at all, and events that were not asked", () => {
		const open = scoreAnswer(inOrder("ed"), ORDER);
		expect(open.of).toBe(0);
		expect(open.verdicts.size).toBe(0);
		const days = scoreAnswer(
			{
				kind: "axis",
				verdicts: new Map([
					["a", "right"],
					["b", "late"],
				]),
			},
			ORDER,
		);
		expect(days).toMatchObject({ right: 1, of: 2 });
	});
});

describe("the heat map", () => {
	it("calls wrong the event that the pupil's page says is to be moved, and no other", () => {
		const rows = heatMap(LESSON.ids, [scoreAnswer(inOrder("bcade"), ORDER)]);
		expect(rows.map(({ id, right, confusion }) => [id, right, confusion])).toEqual([
			["a", 0, { kind: "after", other: "b", count: 1 }],
			...["b", "c", "d", "e"].map((id) => [id, 1, null]),
		]);
	});

	it("gives each event's share and what it was most often confused with", () => {
		const scores = ["abcde", "bacde", "bacde", "acbde"].map((letters) =>
			scoreAnswer(inOrder(letters), ORDER),
		);
		const rows = heatMap(LESSON.ids, scores);
		expect(rows.map(({ id, right, of }) => `${id} ${right}/${of}`)).toEqual([
			"a 2/4",
			"b 1/4",
			"c 3/4",
			"d 4/4",
			"e 4/4",
		]);
		expect(rows[0]?.confusion).toEqual({ kind: "after", other: "b", count: 2 });
		expect(rows[1]?.confusion).toEqual({ kind: "before", other: "a", count: 2 });
		expect(rows[3]?.confusion).toBeNull();
		expect(commonestConfusion(rows)?.id).toBe("a");
	});

	it("tells too early from too late, and has no share where nobody was asked", () => {
		const scores = (["early", "late", "late", "right"] as const).map((verdict) =>
			scoreAnswer({ kind: "axis", verdicts: new Map([["a", verdict]]) }, ORDER),
		);
		const [first, second] = heatMap(["a", "b"], scores);
		expect(first).toEqual({ id: "a", right: 1, of: 4, confusion: { kind: "late", count: 2 } });
		expect(second).toEqual({ id: "b", right: 0, of: 0, confusion: null });
		expect(commonestConfusion(heatMap(["b"], scores))).toBeNull();
	});
});

describe("the CSV file", () => {
	it("has a byte order mark, a row for each pupil, a verdict for each event, and no cell that runs", () => {
		const rows = collected(
			codeOf("=1+1", inOrder("bacde")),
			codeOf("Анна, 7b", inOrder("abcde")),
			codeOf("-2", { kind: "axis", verdicts: new Map([["c", "late"]]) }),
		);
		const file = resultsCsv(groupResults(rows), ORDER, {
			columns: ["name", "lesson", "exercise", "score", "out of"],
			name: (name, turn) => (turn > 1 ? `${name} (${turn})` : name),
			exercise: (kind) => kind,
			verdict: (verdict) => verdict,
			event: (id) => `@${id}`,
		});
		expect(file.startsWith("\ufeff")).toBe(true);
		const records: string[][] = parse(file, { bom: true });
		expect(records).toEqual([
			["name", "lesson", "exercise", "score", "out of", "'@a", "'@b", "'@c", "'@d", "'@e"],
			["'=1+1", "Five letters", "order", "8", "9", "wrong", "wrong", "right", "right", "right"],
			["Анна, 7b", "Five letters", "order", "9", "9", "right", "right", "right", "right", "right"],
			["'-2", "Five letters", "axis", "0", "1", "", "", "late", "", ""],
		]);
	});
});
