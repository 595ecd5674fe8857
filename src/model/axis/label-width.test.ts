import { describe, expect, it } from "vitest";
import { labelWidth } from "./label-width.ts";

describe("labelWidth", () => {
	it("grows with the text and with the font size", () => {
		expect(labelWidth("")).toBe(0);
		expect(labelWidth("May session")).toBeGreaterThan(labelWidth("May"));
		expect(labelWidth("May", 26)).toBeGreaterThan(labelWidth("May", 13));
	});

	it("takes a character that it does not know for the widest", () => {
		expect(labelWidth("й", 100)).toBe(100);
		expect(labelWidth("i", 100)).toBe(28);
	});
});
