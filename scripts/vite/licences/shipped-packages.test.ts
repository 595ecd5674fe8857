import { describe, expect, it } from "vitest";
import { packageOf } from "./shipped-packages.ts";

const root = "/home/somebody/timeline";

describe("packageOf", () => {
	it.each([
		[`${root}/node_modules/react/index.js`, "node_modules/react"],
		[`${root}/node_modules/@egjs/hammerjs/dist/hammer.esm.js`, "node_modules/@egjs/hammerjs"],
		[`${root}/node_modules/a/node_modules/@b/c/d.js`, "node_modules/a/node_modules/@b/c"],
		[`\0${root}/node_modules/react/cjs/react.js?commonjs-module`, "node_modules/react"],
		["/elsewhere/node_modules/react/index.js", "node_modules/react"],
		["\0vite/preload-helper.js", "node_modules/vite"],
		["\0rolldown/runtime.js", "node_modules/rolldown"],
	])("finds the package of %j", (id, place) => {
		expect(packageOf(id, root)).toBe(place);
	});

	it.each([
		`${root}/src/main.ts`,
		`${root}/index.html?html`,
		"\0virtual:timeline-words",
		"/@static-axis.css",
	])("takes %j for our own", (id) => {
		expect(packageOf(id, root)).toBeNull();
	});

	it("does not let a module pass whose owner nobody knows", () => {
		expect(() => packageOf("\0some-helper.js", root)).toThrow("Whose is");
		expect(() => packageOf("/home/somebody/copied.js", root)).toThrow("Whose is");
	});
});
