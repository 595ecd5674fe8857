import { afterEach, beforeEach, expect } from "vitest";

const METHODS = ["log", "info", "debug", "warn", "error"] as const;
// biome-ignore lint/suspicious/noConsole: watched, not used
const originals = METHODS.map((method) => [method, console[method]] as const);
let stray: string[] = [];

beforeEach(() => {
	stray = [];
	for (const method of METHODS) {
		console[method] = (...said: unknown[]) => {
			// jsdom 27 does not know the element <search>, which every browser does.
			if (String(said[0]).startsWith("The tag <%s> is unrecognized") && said[1] === "search") return;
			stray.push(`console.${method}: ${said.map(String).join(" ")}`);
		};
	}
});

afterEach(async () => {
	if (typeof document !== "undefined") (await import("@testing-library/react")).cleanup();
	for (const [method, original] of originals) console[method] = original;
	expect(stray, "stray console output").toEqual([]);
});

// So that React complains of updates that a test does not wait for.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// jsdom has no layout, and scrolls nothing.
if (typeof Element !== "undefined") Element.prototype.scrollIntoView = () => Promise.resolve();
