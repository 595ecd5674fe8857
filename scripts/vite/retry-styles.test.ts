import { expect, it } from "vitest";
import { askAgain } from "./retry-styles.ts";

it("fails the build where Vite's helper is another", () => {
	expect(() => askAgain("const preload = 1;")).toThrow("look at retry-styles.ts");
});
