import { describe, expect, it } from "vitest";
import { icsLine, icsText } from "./ics-line.ts";

describe("icsLine", () => {
	it("leaves a line of 75 octets whole and folds the 76th", () => {
		expect(icsLine("A", "x".repeat(73))).toBe(`A:${"x".repeat(73)}\r\n`);
		expect(icsLine("A", "x".repeat(74))).toBe(`A:${"x".repeat(73)}\r\n x\r\n`);
	});

	it("counts octets, and folds before a character that would pass the limit", () => {
		expect(icsLine("A", `${"x".repeat(70)}👋`)).toBe(`A:${"x".repeat(70)}\r\n 👋\r\n`);
	});
});

describe("icsText", () => {
	it("escapes backslash, semicolon, comma and line breaks, and no colon", () => {
		expect(icsText('a\\b;c,d:e"f\r\ng\nh')).toBe('a\\\\b\\;c\\,d:e"f\\ng\\nh');
	});
});
