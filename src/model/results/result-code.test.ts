import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../../../tests/model/hostile-text.ts";
import { symbolValues, writeSymbols } from "./code-symbols.ts";
import type { PupilAnswer } from "./pupil-answer.ts";
import { cleanName, cutName, nameLetters } from "./pupil-name.ts";
import {
	encodeResult,
	nameRoom,
	parseResult,
	parseResults,
	RESULT_EVENTS,
	RESULT_LENGTH,
	type ResultLesson,
} from "./result-code.ts";

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => `event-${at}`);
const lessonOf = (count: number): ResultLesson => ({ title: `Lesson of ${count}`, ids: idsOf(count) });
const LESSONS = Array.from({ length: RESULT_EVENTS }, (_, at) => lessonOf(at + 1));

const anyOrder = (ids: readonly string[]): fc.Arbitrary<PupilAnswer> =>
	fc
		.shuffledSubarray([...ids], { minLength: ids.length })
		.map((order): PupilAnswer => ({ kind: "order", ids: order }));
const anyDays = (ids: readonly string[]): fc.Arbitrary<PupilAnswer> =>
	fc
		.array(fc.constantFrom("right", "early", "late", null), { minLength: ids.length, maxLength: ids.length })
		.map((verdicts) => ({
			kind: "axis",
			verdicts: new Map(
				ids.flatMap((id, at) => {
					const verdict = verdicts[at] ?? null;
					return verdict === null ? [] : [[id, verdict] as const];
				}),
			),
		}));

/** Names as pupils write them, in several scripts, with signs, spaces and emoji. */
const anyName = fc
	.oneof(
		fc.constantFrom(
			"Anna",
			"7",
			"Անահիտ Պ.",
			"Пётр Иванов",
			"Jean-Luc O’Neill",
			"محمد",
			"王小明",
			"İpek",
			"ñandú 12",
			"👩‍👩‍👧 us",
			"-b-",
			"=1+1",
		),
		fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
		hostileText,
	)
	.filter((name) => cutName(cleanName(name), 15) !== "");

const anyGiven = fc.integer({ min: 1, max: RESULT_EVENTS }).chain((count) =>
	fc.record({
		lessonIds: fc.constant(idsOf(count)),
		answer: fc.oneof(anyOrder(idsOf(count)), anyDays(idsOf(count))),
		name: anyName,
	}),
);

function codeOf(given: Parameters<typeof encodeResult>[0]): string {
	const code = encodeResult(given);
	if (code === null) throw new Error("no code");
	return code;
}

/** Whether a text is read as what the code says; forgiven differences make it so. */
const readAs = (text: string, code: string) => {
	const { result } = parseResult(text, LESSONS);
	return result !== null && result.code === parseResult(code, LESSONS).result?.code;
};

describe("a pupil's code", () => {
	it("comes back as it was, with the name as far as there is room, and is never longer than forty characters", () => {
		fc.assert(
			fc.property(anyGiven, (given) => {
				const code = codeOf(given);
				expect(code.length).toBeLessThanOrEqual(RESULT_LENGTH);
				const { result, fault } = parseResult(code, LESSONS);
				expect(fault).toBeNull();
				expect(result?.answer).toEqual(given.answer);
				expect(result?.lesson).toEqual(lessonOf(given.lessonIds.length));
				const room = nameRoom(given.answer.kind, given.lessonIds.length) ?? 0;
				expect(result?.name).toBe(cutName(cleanName(given.name), room));
			}),
			{ numRuns: 500 },
		);
	});

	it("has room for a name of fifteen characters at twenty events, of twenty-six at five", () => {
		expect(nameRoom("order", 20)).toBe(15);
		expect(nameRoom("order", 5)).toBe(26);
		expect(nameRoom("axis", 20)).toBe(20);
		const given = { lessonIds: idsOf(20), name: "Maximiliane Wolkenstein" };
		expect(encodeResult({ ...given, answer: { kind: "order", ids: idsOf(20).reverse() } })).toMatch(
			/^P[0-9A-Z]{4}-[0-9A-Z]{13}-[0-9A-Z]{4}-Maximiliane Wol$/,
		);
	});

	it("cuts no letter from its marks and leaves no half of a pair", () => {
		expect(cutName("abcde\u0301", 5)).toBe("abcd");
		expect(cutName("abcd👩", 5)).toBe("abcd");
		expect(cutName("a👩‍👩", 5)).toBe("a👩");
	});

	it("is none for more than twenty events, without a name, and for an order of other events", () => {
		const answer = { kind: "order", ids: idsOf(3) } as const;
		expect(
			encodeResult({ lessonIds: idsOf(21), answer: { kind: "order", ids: idsOf(21) }, name: "7" }),
		).toBeNull();
		expect(nameRoom("order", 21)).toBeNull();
		expect(encodeResult({ lessonIds: idsOf(3), answer, name: " \u200B\n" })).toBeNull();
		expect(encodeResult({ lessonIds: idsOf(4), answer, name: "7" })).toBeNull();
		expect(
			encodeResult({
				lessonIds: idsOf(3),
				answer: { kind: "order", ids: ["event-0", "event-0", "event-1"] },
				name: "7",
			}),
		).toBeNull();
	});

	it("is refused with any one of its own characters changed to any other symbol", () => {
		const code = codeOf({
			lessonIds: idsOf(5),
			answer: { kind: "order", ids: ["event-3", "event-0", "event-1", "event-4", "event-2"] },
			name: "Anna B",
		});
		const own = code.length - "-Anna B".length;
		let tried = 0;
		for (let at = 0; at < own; at++)
			for (const symbol of "0123456789ABCDEFGHJKMNPQRSTVWXYZ-U!") {
				if (symbol === code[at]) continue;
				tried++;
				expect(parseResult(code.slice(0, at) + symbol + code.slice(at + 1), LESSONS).result).toBeNull();
			}
		expect(tried).toBeGreaterThan(400);
	});

	it("is refused with one letter of the name changed, and with two of its characters swapped", () => {
		fc.assert(
			fc.property(
				anyGiven,
				fc.nat(),
				fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
				(given, place, other) => {
					const letters = Array.from(codeOf(given));
					const code = letters.join("");
					const at = place % letters.length;
					const changed = letters.with(at, other).join("");
					// What is forgiven is the same name still: small letters, spaces, kinds of dashes.
					if (!readAs(changed, code)) expect(parseResult(changed, LESSONS).result).toBeNull();
					const next = (place * 7) % letters.length;
					const swapped = letters
						.with(at, letters[next] ?? "")
						.with(next, letters[at] ?? "")
						.join("");
					if (!readAs(swapped, code)) expect(parseResult(swapped, LESSONS).result).toBeNull();
				},
			),
			{ numRuns: 2000, seed: 7 },
		);
	});

	it("is refused with up to four wrong symbols, wherever they are", () => {
		fc.assert(
			fc.property(
				anyGiven,
				fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 31 })), { minLength: 1, maxLength: 4 }),
				(given, changes) => {
					const code = codeOf(given);
					const symbols = Array.from(code.split("-", 3).join("-"));
					const places = symbols.flatMap((symbol, at) => (symbol === "-" ? [] : [at]));
					for (const [place, by] of changes) {
						const at = places[place % places.length] ?? 0;
						const [value = 0] = symbolValues(symbols[at] ?? "") ?? [];
						symbols[at] = writeSymbols([value ^ by]);
					}
					const changed = symbols.join("") + code.slice(symbols.length);
					if (changed !== code) expect(parseResult(changed, LESSONS).fault).toBe("damaged");
				},
			),
			{ numRuns: 1000 },
		);
	});

	it("passes by chance no more often than about once in a million", () => {
		const code = codeOf({ lessonIds: idsOf(5), answer: { kind: "order", ids: idsOf(5) }, name: "Anna" });
		const [head = "", answers = ""] = code.split("-");
		const passing = Array.from({ length: 32 ** 2 }, (_, number) => {
			const check = writeSymbols([number % 32, Math.floor(number / 32), 3, 17]);
			return parseResult(`${head}-${answers}-${check}-Nobody`, LESSONS).result;
		}).filter((result) => result !== null);
		expect(passing.length).toBeLessThanOrEqual(1);
	});

	it("is read as people type it: small, with spaces, other dashes, O for 0, I and L for 1", () => {
		fc.assert(
			fc.property(anyGiven, fc.constantFrom("-", "–", " - ", "‑"), (given, dash) => {
				const code = codeOf(given);
				const [head = "", answers = "", check = "", ...rest] = code.split("-");
				const typed = [head, answers, check]
					.map((group) => group.toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replace(/^../, "$& "))
					.join(dash);
				expect(readAs(`  ${typed}${dash}${rest.join("-")} `, code)).toBe(true);
			}),
		);
		const typed = codeOf({
			lessonIds: idsOf(3),
			answer: { kind: "order", ids: idsOf(3) },
			name: "Jean-Luc O’Neill",
		});
		expect(readAs(typed.toLowerCase().replace("’", "'"), typed)).toBe(true);
	});

	it("is found in what a chat writes around it", () => {
		const code = codeOf({ lessonIds: idsOf(5), answer: { kind: "order", ids: idsOf(5) }, name: "Anna B" });
		for (const line of [
			`[12:03, 23-11-2026] Anna: ${code}`,
			`*${code}*`,
			`“${code}”, sorry for being late`,
			`here is my code ${code} thanks`,
			`1. ${code}`,
		])
			expect(parseResult(line, LESSONS).result?.name).toBe("Anna B");
	});

	it("is found beside another one on the same line", () => {
		const one = codeOf({ lessonIds: idsOf(5), answer: { kind: "order", ids: idsOf(5) }, name: "Anna" });
		const two = codeOf({ lessonIds: idsOf(5), answer: { kind: "axis", verdicts: new Map() }, name: "12" });
		expect(parseResults(`${one}, ${two}`, LESSONS).map(({ result }) => result?.name)).toEqual(["Anna", "12"]);
	});

	it("says whether there is no code, a damaged one, or one of another lesson", () => {
		const code = codeOf({ lessonIds: idsOf(5), answer: { kind: "order", ids: idsOf(5) }, name: "Anna" });
		expect(parseResult("Thank you", LESSONS).fault).toBe("no-code");
		expect(parseResult("", LESSONS).fault).toBe("no-code");
		expect(parseResult(code.replace("Anna", "Hanna"), LESSONS).fault).toBe("damaged");
		expect(parseResult(code, [lessonOf(4)]).fault).toBe("other-lesson");
		expect(parseResult(code, [{ title: "Other order", ids: idsOf(5).reverse() }]).fault).toBe("other-lesson");
	});

	it("never throws, whatever it is given, and makes nothing of it", () => {
		const near = fc.stringMatching(/^[PD]?[0-9A-Z]{3,6}[-–][0-9A-Z]{1,14}-[0-9A-Z ]{4,6}-.{0,50}$/u);
		fc.assert(
			fc.property(
				fc.oneof(
					hostileText,
					near,
					fc.tuple(near, hostileText).map(([a, b]) => a + b),
				),
				(text) => {
					expect(parseResult(text, LESSONS).result).toBeNull();
				},
			),
			{ numRuns: 2000, seed: 3 },
		);
	});

	it("takes a name for the same in any case and spacing, and for another with any other letter", () => {
		expect(nameLetters("Anna  B")).toEqual(nameLetters("annab"));
		expect(nameLetters("É")).toEqual(nameLetters("e\u0301"));
		expect(nameLetters("Anna")).not.toEqual(nameLetters("Anne"));
	});
});
