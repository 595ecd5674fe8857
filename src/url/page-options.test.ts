import { describe, expect, it } from "vitest";
import { parsePageOptions } from "./page-options.ts";

describe("parsePageOptions", () => {
	it.each(["auto", "light", "dark", "contrast"])("reads the theme %s", (theme) => {
		expect(parsePageOptions(`?theme=${theme}`).theme).toBe(theme);
	});

	it("gives the default for what it does not know", () => {
		const defaults = {
			theme: "auto",
			letterKeys: true,
			embed: false,
			gestures: "auto",
			view: "timeline",
			lanes: [],
			lesson: null,
		};
		for (const search of [
			"",
			"?",
			"?theme=pink",
			"?theme=",
			"?theme=__proto__",
			"?keys=1&theme=%E0%A4%A",
			"?embed=true&gestures=fast&view=map&lanes=",
		])
			expect(parsePageOptions(search)).toEqual(defaults);
	});

	it("reads what an embed is asked for", () => {
		expect(parsePageOptions("?embed=1&gestures=direct&view=list&lanes=council,,public")).toMatchObject({
			embed: true,
			gestures: "direct",
			view: "list",
			lanes: ["council", "public"],
		});
		expect(parsePageOptions(`?lanes=${"a,".repeat(900)}`).lanes).toHaveLength(20);
	});

	it("switches single letters off with keys=0 only", () => {
		expect(parsePageOptions("?keys=0").letterKeys).toBe(false);
		expect(parsePageOptions("?keys=off").letterKeys).toBe(true);
	});
});
