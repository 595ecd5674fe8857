import { content } from "virtual:timeline-content";
import fc from "fast-check";
import { expect, it } from "vitest";
import { withKnown, withoutKnown } from "./known-parts.ts";
import { outlineOf, partsIn } from "./timeline-outline.ts";

const words = {
	...content,
	events: content.events.map(({ accounts, ...event }) => event),
};

it("leaves out what the outline says already, and gives all of it back", () => {
	const known = partsIn(outlineOf(content));
	const left = withoutKnown(words, known);
	expect(JSON.stringify(left).length).toBeLessThan(0.9 * JSON.stringify(words).length);
	expect(withKnown(left, known)).toEqual(words);
});

it("leaves a whole value as it is", () => {
	expect(withKnown(words, partsIn(outlineOf(content)))).toEqual(words);
});

it("gives back any value of which some parts are known", () => {
	const value = fc.letrec((tie) => ({
		part: fc.oneof(
			fc.string(),
			fc.integer(),
			fc.boolean(),
			fc.array(tie("part"), { maxLength: 3 }),
			fc.dictionary(fc.string(), tie("part"), { maxKeys: 3 }),
		),
	})).part;
	fc.assert(
		fc.property(fc.dictionary(fc.string(), value), fc.array(fc.nat(), { maxLength: 5 }), (whole, cuts) => {
			const names = Object.keys(whole);
			const known = Object.fromEntries(
				cuts.flatMap((cut) => {
					const name = names[cut % names.length];
					return name === undefined ? [] : [[name, whole[name]]];
				}),
			);
			expect(withKnown(JSON.parse(JSON.stringify(withoutKnown(whole, known))), known)).toEqual(whole);
		}),
	);
});

it("does not take a null for what is known", () => {
	expect(() => withoutKnown({ a: null }, { a: 1 })).toThrow("yet null");
	expect(() => withoutKnown([null], [1])).toThrow("yet null");
});
