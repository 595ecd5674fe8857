import { expect, it } from "vitest";
import { counted, numberWord } from "./number-words.ts";

it("writes numbers up to twelve in words, and larger ones in figures", () => {
	expect([0, 1, 5, 12, 13].map(numberWord)).toEqual(["no", "one", "five", "twelve", "13"]);
});

it("begins a sentence with a number of things", () => {
	expect(counted(1, "lane")).toBe("One lane");
	expect(counted(5, "landmark")).toBe("Five landmarks");
	expect(counted(20, "landmark")).toBe("20 landmarks");
});
