import { describe, expect, it } from "vitest";
import { acceptedLicences, isTextOf } from "./allowed-licences.ts";

describe("acceptedLicences", () => {
	it.each([
		["MIT", ["MIT"]],
		["(Apache-2.0 OR MIT)", ["MIT"]],
		["GPL-3.0-only OR BSD-3-Clause", ["BSD-3-Clause"]],
		["MIT AND OFL-1.1", ["MIT", "OFL-1.1"]],
	])("takes of %s %j", (expression, licences) => {
		expect(acceptedLicences(expression)).toEqual(licences);
	});

	it.each([
		"LGPL-3.0",
		"MPL-2.0",
		"UNLICENSED",
		"SEE LICENSE IN LICENSE.md",
		"MIT AND GPL-3.0-only",
		"MIT AND (MIT OR GPL-3.0-only)",
		"MIT AND ISC OR GPL-3.0-only",
		"toString",
		"",
	])("takes nothing under %j", (expression) => {
		expect(acceptedLicences(expression)).toBeNull();
	});
});

describe("isTextOf", () => {
	it("knows a licence by its words, however its lines are broken", () => {
		const text = "Permission is hereby granted,\nfree of charge, to any\n person obtaining a copy";
		expect(isTextOf("MIT", text)).toBe(true);
		expect(isTextOf("Apache-2.0", text)).toBe(false);
		expect(isTextOf("LGPL-3.0", text)).toBe(false);
	});
});
