import { expect, it } from "vitest";
import type { RevealPart } from "./lesson.ts";
import { presetOf, REVEAL_PRESET_NAMES, REVEAL_PRESETS } from "./reveal-presets.ts";

it("tells in none of the usual ways who said it before the words are there", () => {
	for (const name of REVEAL_PRESET_NAMES) {
		const parts: readonly RevealPart[] = REVEAL_PRESETS[name];
		if (parts.includes("speaker"))
			expect(parts.indexOf("quote"), name).toBeLessThan(parts.indexOf("speaker"));
	}
});

it("knows a way by its steps, and an old one with the speaker first as a teacher's own", () => {
	expect(presetOf(["ask", "date", "quote", "speaker"])).toBe("ask");
	expect(presetOf([])).toBe("all");
	expect(presetOf(["ask", "date", "speaker", "quote"])).toBeNull();
});
