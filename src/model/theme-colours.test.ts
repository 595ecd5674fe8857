import { describe, expect, it } from "vitest";
import { contrastRatio, mixColours } from "./theme-colours.ts";

describe("contrastRatio", () => {
	it("is 21 of black on white, 1 of a colour on itself, and the same either way round", () => {
		expect(contrastRatio("#000000", "#ffffff")).toBe(21);
		expect(contrastRatio("#9b2335", "#9b2335")).toBe(1);
		expect(contrastRatio("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
		expect(contrastRatio("#767676", "#ffffff")).toBe(contrastRatio("#ffffff", "#767676"));
		expect(contrastRatio("#777777", "#ffffff")).toBeLessThan(4.5);
	});
});

describe("mixColours", () => {
	it("takes as much of the first as it is told, channel by channel", () => {
		expect(mixColours("#000000", "#ffffff", 0.5)).toBe("#808080");
		expect(mixColours("#ff0000", "#0000ff", 0.25)).toBe("#4000bf");
		expect(mixColours("#0e5c6b", "#fffefb", 1)).toBe("#0e5c6b");
	});
});
