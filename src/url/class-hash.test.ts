import { expect, it } from "vitest";
import { classHash } from "./class-hash.ts";

it.each([
	["#view=teach&lesson=2secret", "#view=practice&lesson=2given&for=class"],
	["#view=speaker&lesson=2secret&step=1", "#view=practice&step=1&lesson=2given&for=class"],
	["#e=departure&q=x&lesson=2secret", "#e=departure&q=x&lesson=2given&for=class"],
	["#view=handout&lesson=2secret&for=class", "#view=handout&lesson=2given&for=class"],
	["#view=practice&lesson=2secret&try=abc", "#view=practice&lesson=2given&for=class"],
	["", "#lesson=2given&for=class"],
])("gives a class, of %s, %s", (hash, given) => {
	expect(classHash(hash, "2given")).toBe(given);
});

it("leaves a lesson out that cannot be read", () => {
	expect(classHash("#view=list&lesson=2secret", null)).toBe("#view=list");
	expect(classHash("#lesson=2secret", null)).toBe("");
});
