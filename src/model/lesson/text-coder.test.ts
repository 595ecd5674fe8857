import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { hostileText } from "../../../tests/model/hostile-text.ts";
import { packText, unpackText } from "./text-coder.ts";

const PRIMER = strToU8("Who says so? What do you know of it? ");
const LIMIT = 10_000;

describe("packText and unpackText", () => {
	it("give back any text as it was", () => {
		const text = fc
			.oneof(hostileText, fc.lorem(), fc.string({ unit: "grapheme", maxLength: 300 }))
			.map((any) => any.toWellFormed().replaceAll("\0", ""));
		fc.assert(
			fc.property(text, (any) => {
				expect(unpackText(packText(any, PRIMER), PRIMER, LIMIT)).toBe(any);
			}),
			{ numRuns: 200 },
		);
	});

	it("give back the empty text, one that repeats itself, and one that nothing foretells", () => {
		let number = 1;
		const noise = Array.from({ length: 3000 }, () => {
			number = (number * 48_271) % 2_147_483_647;
			return String.fromCodePoint(1 + (number % 0xd000));
		}).join("");
		for (const text of ["", "aaaa".repeat(2000), noise])
			expect(unpackText(packText(text, PRIMER), PRIMER, 3 * LIMIT)).toBe(text);
	});

	it("need less for what the primer has words for", () => {
		const [known, unknown] = ["What do you know? Who says so?", "Xqvz jy kwpg dhr fmbt? Lcz nuw ie?"];
		expect(packText(known, PRIMER).length * 2).toBeLessThan(packText(unknown, PRIMER).length);
	});

	it("take what was changed, cut short or packed after another primer for no text", () => {
		const packed = packText("Who says so, and how do you know?", PRIMER);
		expect(unpackText(packed, strToU8("Another"), LIMIT)).toBeNull();
		for (let length = 0; length < packed.length; length++)
			expect(unpackText(packed.slice(0, length), PRIMER, LIMIT)).toBeNull();
		for (let at = 0; at < packed.length; at++) {
			const changed = packed.with(at, (packed[at] ?? 0) ^ 4);
			expect(unpackText(changed, PRIMER, LIMIT)).toBeNull();
		}
	});

	it("unpack no more than they may", () => {
		const packed = packText("a".repeat(500), PRIMER);
		expect(unpackText(packed, PRIMER, 500)).toHaveLength(500);
		expect(unpackText(packed, PRIMER, 499)).toBeNull();
	});
});
