import { describe, expect, it } from "vitest";
import { parsePageOptions } from "./page-options.ts";

describe("parsePageOptions", () => {
	it.each(["auto", "light", "dark", "contrast"])("reads the theme %s", (theme) => {
		expect(parsePageOptions(`?theme=${theme}`).theme).toBe(theme);
	});

	it("gives the default for what it does not know", () => {
		for (const search of ["", "?", "?theme=pink", "?theme=", "?theme=__proto__", "?keys=1&theme=%E0%A4%A"])
			expect(parsePageOptions(search)).toEqual({ theme: "auto", letterKeys: true });
	});

	it("switches single letters off with keys=0 only", () => {
		expect(parsePageOptions("?keys=0").letterKeys).toBe(false);
		expect(parsePageOptions("?keys=off").letterKeys).toBe(true);
	});
});
