import { expect, it } from "vitest";
import { editorsWords } from "./editors-words.ts";

it.each([
	["in the port [June 2] in the presence", ["[June 2]"]],
	["He [Moreau] came [by ferry].", ["[Moreau]", "[by ferry]"]],
	["No words but the speaker’s (none).", []],
	["a bracket [ that is not closed", []],
])("finds in the words %j what the editors put in", (exact, words) => {
	expect(editorsWords({ mode: "direct", exact })).toEqual(words);
});

it.each(["reported", "narration", "heading"] as const)("leaves the brackets of %s to the source", (mode) => {
	expect(editorsWords({ mode, exact: "in the port [June 2]" })).toEqual([]);
});
