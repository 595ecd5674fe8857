import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHostMessage } from "./host-protocol.ts";

describe("parseHostMessage", () => {
	it("reads the two messages and takes nothing else from them", () => {
		expect(parseHostMessage({ type: "csto-timeline:goto", hash: "#e=protest", more: 1 })).toEqual({
			type: "csto-timeline:goto",
			hash: "#e=protest",
		});
		expect(parseHostMessage({ type: "csto-timeline:theme", theme: "dark" })).toEqual({
			type: "csto-timeline:theme",
			theme: "dark",
		});
	});

	it.each([
		null,
		"csto-timeline:goto",
		[],
		{ type: "goto", hash: "#e=protest" },
		{ type: "csto-timeline:goto" },
		{ type: "csto-timeline:goto", hash: 7 },
		{ type: "csto-timeline:goto", hash: "#".repeat(4001) },
		{ type: "csto-timeline:theme", theme: "pink" },
		{ type: "csto-timeline:theme", theme: ["dark"] },
	])("ignores %j", (data) => {
		expect(parseHostMessage(data)).toBeNull();
	});

	it("never throws, whatever comes", () => {
		fc.assert(
			fc.property(fc.anything(), (data) => {
				parseHostMessage(data);
				parseHostMessage({ type: "csto-timeline:goto", hash: data });
				parseHostMessage({ type: "csto-timeline:theme", theme: data });
			}),
		);
	});
});
