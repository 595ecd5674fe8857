import { expect, it } from "vitest";
import { installTrustedTypesPolicy, WORKER_URL } from "./trusted-types.ts";

type Rules = { createHTML: (input: string) => string; createScriptURL: (input: string) => string };

function installed(): Rules {
	const made: [string, Rules][] = [];
	const trustedTypes = { createPolicy: (name: string, rules: Rules) => made.push([name, rules]) };
	installTrustedTypesPolicy({ trustedTypes } as unknown as Window);
	const [[name, rules] = ["", null]] = made;
	expect(name).toBe("default");
	if (!rules) throw new Error("No policy was made.");
	return rules;
}

it("admits the worker's script and no other address", () => {
	const { createScriptURL } = installed();
	expect(createScriptURL(WORKER_URL)).toBe("./sw.js");
	for (const other of [
		"",
		"sw.js",
		"./sw.js?x",
		"/sw.js",
		"https://elsewhere.example/sw.js",
		"data:text/javascript,",
	])
		expect(() => createScriptURL(other)).toThrow(TypeError);
});

it("admits no HTML but the empty string", () => {
	const { createHTML } = installed();
	expect(createHTML("")).toBe("");
	for (const html of [" ", "__ungrouped__", "<b>"]) expect(() => createHTML(html)).toThrow(TypeError);
});

it("does nothing in a browser without Trusted Types", () => {
	expect(() => installTrustedTypesPolicy({} as Window)).not.toThrow();
});
