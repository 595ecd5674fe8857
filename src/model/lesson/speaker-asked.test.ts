import { expect, it } from "vitest";
import { speakerAsked } from "./speaker-asked.ts";

const PEOPLE = [
	{ id: "rask", name: "Ida Rask", aliases: [] },
	{ id: "holm", name: "Per Holm", aliases: ["Per Holmen"] },
];
const ask = (speaker: string | null, exact: string, read: readonly string[] = [], told = false) =>
	speakerAsked({ speaker, exact }, read, told, PEOPLE);

it("asks who says words that nothing on the slide gives to anybody", () => {
	expect(ask("rask", "It is late.")).toBe("who");
	expect(ask("rask", "It is late.", ["A meeting at the harbour"])).toBe("who");
	expect(ask(null, "It was late.", ["Rask comes"])).toBe("who");
	// Another one's name tells nothing, nor does a longer word.
	expect(ask("rask", "Holm is late.", ["Raskov speaks"])).toBe("who");
});

it("asks only how they are told where the title, the words or an earlier slide names the speaker", () => {
	expect(ask("rask", "It is late.", ["Rask declines to sign"])).toBe("how");
	expect(ask("rask", "According to Rask, it is late.")).toBe("how");
	expect(ask("holm", "Holmen’s view is that it is late.")).toBe("how");
	expect(ask("rask", "It is late.", [], true)).toBe("how");
	expect(ask(null, "It was late.", [], true)).toBe("how");
});
