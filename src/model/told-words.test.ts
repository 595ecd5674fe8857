import fc from "fast-check";
import { expect, it } from "vitest";
import { packTold, unpackTold } from "./told-words.ts";

const TOLD =
	"Five leaders met in Yerevan on that day. They signed seventeen papers, and one of them did not.";

it("puts a place for what the text tells, and reads it back, also where it is told earlier", () => {
	const value = {
		a: "signed seventeen papers",
		b: ["Five leaders met", "met", null, 3],
		c: "told nowhere at all",
		d: { e: "one of them did not." },
	};
	const packed = packTold(value, TOLD);
	expect(packed).not.toContain("seventeen");
	expect(packed).not.toContain("leaders");
	expect(packed).toContain("told nowhere at all");
	expect(unpackTold(packed, TOLD)).toEqual(value);
});

it("reads back any value", () => {
	const part = fc
		.tuple(fc.nat(TOLD.length), fc.nat(40))
		.map(([start, length]) => TOLD.slice(start, start + length));
	const text = fc.oneof(
		part,
		fc.string().filter((string) => !string.startsWith("~")),
	);
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof(
			text,
			fc.integer(),
			fc.constant(null),
			fc.array(tie("value")),
			fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value")),
		),
	}));
	fc.assert(
		fc.property(value, (any) => {
			expect(unpackTold(packTold(any, TOLD), TOLD)).toEqual(JSON.parse(JSON.stringify(any)));
		}),
	);
});

it("packs nothing that would be read as a place", () => {
	expect(() => packTold(["~1.2"], TOLD)).toThrow("cannot begin");
});
