import { describe, expect, it } from "vitest";
import { tellingPointer } from "./telling-pointer.ts";

const POINTERS = {
	apa: "(“Ferry,” 1931, para. 2)",
	mla: "(“Ferry”)",
	chicago: "(Harbour Post 1931, para. 2)",
} as const;
const moreau = { name: "Ines Moreau" };

describe("tellingPointer", () => {
	it.each([
		["apa", "direct", "(Moreau, as cited in “Ferry,” 1931, para. 2)"],
		["mla", "direct", "(Moreau qtd. in “Ferry”)"],
		["chicago", "direct", "(Moreau, quoted in Harbour Post 1931, para. 2)"],
		["apa", "reported", "(“Ferry,” 1931, para. 2, reporting Moreau)"],
		["mla", "reported", "(“Ferry,” reporting Moreau)"],
		["chicago", "reported", "(Harbour Post 1931, para. 2, reporting Moreau)"],
	] as const)("names in %s of %s speech who is quoted or reported", (style, mode, told) => {
		expect(tellingPointer(POINTERS[style], style, { mode, exact: "It sails." }, moreau)).toBe(told);
	});

	it.each(["narration", "heading"] as const)("gives %s to the article alone", (mode) => {
		for (const style of ["apa", "mla", "chicago"] as const)
			expect(tellingPointer(POINTERS[style], style, { mode, exact: "It sails [soon]." }, null)).toBe(
				POINTERS[style],
			);
	});

	it("says of words in brackets that they are the editors’", () => {
		const one = { mode: "direct", exact: "It sails [June 2] at noon." } as const;
		expect(tellingPointer(POINTERS.mla, "mla", one, moreau)).toBe(
			"(Moreau qtd. in “Ferry”; [June 2] is presumably an editor’s addition)",
		);
		const two = { mode: "direct", exact: "It [the ferry] sails [June 2]." } as const;
		expect(tellingPointer(POINTERS.chicago, "chicago", two, moreau)).toBe(
			"(Moreau, quoted in Harbour Post 1931, para. 2; [the ferry], [June 2] are presumably editors’ additions)",
		);
	});

	it("takes nothing but a pointer in brackets", () => {
		expect(() => tellingPointer("Ferry 1931", "apa", { mode: "heading", exact: "" }, null)).toThrow(
			"not in brackets",
		);
	});
});
