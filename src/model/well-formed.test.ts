import { expect, it } from "vitest";
import { wellFormed } from "./well-formed.ts";

it.each([
	["plain", "Sochi [October 31]"],
	["beyond the basic plane", "a😀b"],
	["half a pair at the end", "a\uD83D"],
	["half a pair at the beginning", "\uDE00a"],
	["halves the wrong way round", "\uDE00\uD83D"],
])("gives for a text that is %s what the browser's own method gives", (_, text) => {
	expect(wellFormed(text)).toBe(text.replace(/\uD83D(?!\uDE00)|(?<!\uD83D)\uDE00/g, "\uFFFD"));
});
