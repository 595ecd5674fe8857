import { describe, expect, it } from "vitest";
import { brokenFixture, contentFixture, type Json } from "../../tests/content/content-fixture.ts";
import { parseContent } from "./parse-content.ts";

describe("lanes.json", () => {
	it("gives every lane its colours", () => {
		expect(parseContent(contentFixture()).lanes[0]?.colours.contrastLight).toBe("#003844");
	});

	it.each<[string, string, Json | undefined, RegExp]>([
		["a theme without a colour", "lanes.0.colours.dark", undefined, /lanes\[0\]\.colours\.dark: is missing/],
		["a colour by name", "lanes.0.colours.light", "teal", /lanes\[0\]\.colours\.light: must be a colour/],
		[
			"a colour too light for light paper",
			"lanes.0.colours.light",
			"#7fc4cf",
			/lanes\[0\]\.colours\.light: the lane "sea" is hard to read in the theme "light"\s+expected: a contrast of at least 4\.5:1 with --paper, #faf9f5\s+received: "#7fc4cf", which has 1\.86:1/,
		],
		[
			"a colour that only the surface is too light for",
			"lanes.0.colours.dark",
			"#808080",
			/the theme "dark"\s+expected: a contrast of at least 4\.5:1 with --surface, #1d1c16\s+received: "#808080", which has 4\.32:1/,
		],
		[
			"one that high contrast is too light for",
			"lanes.0.colours.contrastLight",
			"#777777",
			/the theme "contrastLight"\s+expected: [^\n]*#ffffff\s+received: "#777777", which has 4\.47:1/,
		],
		[
			"one that high contrast is too dark for",
			"lanes.0.colours.contrastDark",
			"#0e5c6b",
			/the theme "contrastDark"/,
		],
	])("stops the build at %s, with file, lane, theme and ratio", (_, path, value, message) => {
		const broken = () => parseContent(brokenFixture("lanes.json", path, value));
		expect(broken).toThrow(/lanes\.json/);
		expect(broken).toThrow(message);
	});
});
