import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARTICLE, BARE_ARTICLE, checkWhole, verdictsOf } from "../../../tests/model/check-fixture.ts";
import { hostileText } from "../../../tests/model/hostile-text.ts";

/** The only passage of a text: its verdict, what that rests on, and what is said to be different. */
function only(text: string, index = ARTICLE) {
	const { passages, text: clean } = checkWhole(text, index);
	expect(passages).toHaveLength(1);
	const [{ verdict, remark, changes } = { verdict: null, remark: null, changes: [] }] = passages;
	return {
		verdict,
		remark,
		changes: changes.map(({ kind, start, end, article }) => [kind, clean.slice(start, end), article]),
	};
}

const same = { verdict: "verbatim", remark: null, changes: [] };
const QUOTED = "Nobody on board was afraid of the crossing, not even the apples.";
const UNQUOTED = "left the old harbour at dawn, with forty-one passengers and a crate";

describe("a quotation", () => {
	it.each([
		["“", "”"],
		['"', '"'],
		["‘", "’"],
		["'", "'"],
		["„", "“"],
		["«", "»"],
	])("is verbatim in %s%s, by the quotes and by the fingerprint alone", (open, close) => {
		for (const index of [ARTICLE, BARE_ARTICLE])
			for (const words of [QUOTED, UNQUOTED])
				expect(only(`It says ${open}${words}${close} there.`, index)).toEqual(same);
	});

	it("is verbatim with other white space, and inner marks of another shape", () => {
		expect(only('"the harbour “would stay\n open for all\u00a0ships” until the winter came"')).toEqual(same);
		expect(only("“we\u00adSaw”").verdict).toBe("absent");
		expect(only(`“${QUOTED.replace("crossing", "cross\u00ading")}”`)).toEqual(same);
	});

	it("says which word was changed, left out or added, and what the article has", () => {
		expect(only(`“${QUOTED.replace("afraid", "proud")}”`)).toEqual({
			verdict: "altered",
			remark: null,
			changes: [["changed", "proud", "afraid"]],
		});
		expect(only(`“${QUOTED.replace("afraid ", "")}”`).changes).toEqual([["omitted", "", "afraid"]]);
		expect(only(`“${QUOTED.replace("afraid", "very afraid")}”`).changes).toEqual([["added", "very", null]]);
		expect(only(`“${QUOTED.replace("afraid", "Afraid")}”`).changes).toEqual([
			["changed", "Afraid", "afraid"],
		]);
		expect(only(`“${QUOTED.replace(",", "")}”`).changes).toEqual([["omitted", "", ","]]);
		expect(only(`“${QUOTED.replace("apples", "\u0430pples")}”`).changes).toEqual([
			["changed", "\u0430pples", "apples"],
		]);
	});

	it("says two changes that are too near for a window between them", () => {
		expect(only(`“${QUOTED.replace("board was afraid of", "deck was tired of")}”`).changes).toEqual([
			["changed", "deck", "board"],
			["changed", "tired", "afraid"],
		]);
	});

	it("says from the fingerprint alone which word differs, where windows stand on both sides of it", () => {
		const words = CHECK_WORDS.replace("dawn", "noon");
		expect(only(`“${words}”`, BARE_ARTICLE)).toEqual({
			verdict: "altered",
			remark: null,
			changes: [["changed", "noon", null]],
		});
	});

	it("says that only the white space before a word differs", () => {
		expect(only(`“${CHECK_WORDS.replace("forty-one", "forty- one")}”`, BARE_ARTICLE).changes).toEqual([
			["spacing", "one", null],
		]);
	});

	it("says what to do where only the final mark, or the first letter, is the writer's", () => {
		const words = QUOTED.slice(0, -1);
		expect(only(`“${words},”`)).toMatchObject({ remark: "mark", changes: [["changed", ",", null]] });
		expect(only(`“n${words.slice(1)}.”`)).toMatchObject({
			remark: "capital",
			changes: [["changed", "nobody", "Nobody"]],
		});
		expect(only(`“n${words.slice(1)}?”`)).toMatchObject({ verdict: "altered", remark: "mark-capital" });
		expect(only(`“${UNQUOTED}.”`, BARE_ARTICLE)).toMatchObject({ verdict: "altered", remark: "mark" });
	});

	it.each(["…", "...", ". . .", "[…]", "[...]", "(…)"])(
		"sees that the rest is to the letter where %s stands",
		(dots) => {
			expect(only(`“Nobody on board ${dots} not even the apples.”`)).toEqual({
				verdict: "altered",
				remark: "ellipsis",
				changes: [["ellipsis", dots, null]],
			});
		},
	);

	it("takes no pieces at an ellipsis that stand the other way round, or that are not the article's", () => {
		expect(only("“not even the apples … Nobody on board”").remark).not.toBe("ellipsis");
		expect(only("“Nobody on deck … not even the apples.”").remark).not.toBe("ellipsis");
	});

	it.each([
		"[n]obody on board was afraid",
		"Nobody on [the] board was afraid",
		"afraid of the cross[ings], not even",
	])("takes square brackets for the writer's own: %s", (words) => {
		expect(only(`“${words}”`)).toMatchObject({ verdict: "altered", remark: "bracket" });
	});

	it("is looked for among the quotes where it is short, and is absent where it is not there", () => {
		expect(only("“afraid of the crossing”")).toEqual(same);
		expect(only("“the old harbour”")).toEqual({ verdict: "absent", remark: "short", changes: [] });
		expect(only("“afraid of the crossing”", BARE_ARTICLE).remark).toBe("short");
	});

	it("is absent where nothing of it stands in the article", () => {
		expect(only("“The lighthouse keeper had never seen a ship as large as this one.”")).toEqual({
			verdict: "absent",
			remark: null,
			changes: [],
		});
	});

	it("needs three words in single marks, and one in others", () => {
		expect(verdictsOf("the ‘old harbour’ of the “crossing”, and “” or “…”")).toEqual(["verbatim: crossing"]);
	});

	it("says where it goes on in an earlier part of the article", () => {
		const words = `the mayor of Port Amber declared that the harbour ${UNQUOTED}`;
		expect(only(`“${words}”`, BARE_ARTICLE)).toEqual({
			verdict: "altered",
			remark: null,
			changes: [["moved", "", null]],
		});
	});
});

const CHECK_WORDS =
	"The ferry of Port Amber left the old harbour at dawn, with forty-one passengers and a crate of apples.";

describe("words without quotation marks", () => {
	it("are found where eight or more of the article's stand in a row", () => {
		expect(verdictsOf(`As we know, the ferry of Port Amber ${UNQUOTED} of pears.`)).toEqual([
			`verbatim: ferry of Port Amber ${UNQUOTED} of`,
		]);
		expect(checkWhole(`So it ${UNQUOTED}.`, BARE_ARTICLE).passages[0]?.kind).toBe("unmarked");
	});

	it("are not found where eight tokens, but fewer words stand in a row", () => {
		expect(verdictsOf("harbour at dawn, with forty-one people")).toEqual([]);
	});

	it("stand in the order of the text with the quotations", () => {
		expect(verdictsOf(`It ${UNQUOTED}. “The captain.” It ${UNQUOTED}. “${QUOTED}”`)).toEqual([
			`verbatim: ${UNQUOTED}`,
			"absent: The captain.",
			`verbatim: ${UNQUOTED}`,
			`verbatim: ${QUOTED}`,
		]);
	});
});

describe("any text", () => {
	const words = CHECK_WORDS.split(" ");
	const anything = fc.oneof(
		hostileText,
		fc
			.array(
				fc.oneof(fc.constantFrom(...words, ..."\"'“”‘’„«»[]….", "\n\n"), fc.string({ unit: "binary" })),
				{
					maxLength: 80,
				},
			)
			.map((pieces) => pieces.join(" ")),
	);

	it("gets an answer whose passages stand in the text, in order, and do not overlap", () => {
		fc.assert(
			fc.property(anything, fc.boolean(), (text, bare) => {
				const checked = checkWhole(text, bare ? BARE_ARTICLE : ARTICLE);
				let last = 0;
				for (const { start, end, changes, verdict } of checked.passages) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
					if (verdict !== "altered") expect(changes).toEqual([]);
					let at = start;
					for (const change of changes) {
						expect(change.start).toBeGreaterThanOrEqual(at);
						expect(change.end).toBeGreaterThanOrEqual(change.start);
						at = change.end;
					}
					expect(at).toBeLessThanOrEqual(end);
				}
				expect(last).toBeLessThanOrEqual(checked.text.length);
			}),
			{ numRuns: 300 },
		);
	});

	it("that is altered says where", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...words, "foo", "…", "."), { maxLength: 40 }), (pieces) => {
				for (const { verdict, changes } of checkWhole(`“${pieces.join(" ")}”`).passages)
					if (verdict === "altered") expect(changes).not.toEqual([]);
			}),
		);
	});

	const LARGE: Readonly<Record<string, string>> = {
		"straight marks": '"',
		"curly marks": "“",
		apostrophes: "'",
		"plurals' apostrophes": "s' ",
		"all kinds of marks": "“‘«‹„",
		"unclosed quotations": '"foo bar ',
		"empty lines": "\n",
		"white space": "  ",
		"a single word": "a",
		brackets: '"[w]e ',
		Armenian: "«Նավակը լքեց հին նավահանգիստը» լուսաբացին։ ",
		Japanese: "「漢字かな」と言った。",
		Arabic: "قال «غادرت العبارة» الميناء ",
		emoji: "👩‍👩‍👧 ",
		"altered quotations": `“${QUOTED.replace("afraid", "proud")}” `,
	};
	/** The processor's time, the shortest of five: what else the machine does only makes it longer. */
	const time = (text: string) =>
		Math.min(
			...Array.from({ length: 5 }, () => {
				const before = process.cpuUsage();
				checkWhole(text);
				const { user, system } = process.cpuUsage(before);
				return (user + system) / 1000;
			}),
		);

	it.each(Object.entries(LARGE))("takes time in proportion to its length: %s", (_name, piece) => {
		const small = piece.repeat(32_768 / piece.length);
		// Four times the text: four times as long, where the square would be sixteen.
		expect(time(small.repeat(4))).toBeLessThan(10 * Math.max(time(small), 40));
	});

	it.each(["white space", "straight marks", "Armenian", "Japanese"])(
		"of 1 MB gets an answer, in many small steps: %s",
		(name) => {
			const piece = LARGE[name] ?? "";
			const { text, steps } = checkWhole(piece.repeat(Math.floor(2 ** 20 / piece.length)));
			expect(text.length).toBeGreaterThan(2 ** 20 - piece.length);
			if (text.trim() !== "") expect(steps).toBeGreaterThan(500);
		},
	);
});
