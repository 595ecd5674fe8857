import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LESSON_LIMITS } from "../lesson/lesson.ts";
import { MAX_HASH } from "../max-hash.ts";
import { parseHostMessage, parseTimelineMessage } from "./host-protocol.ts";

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
		{ type: "csto-timeline:goto", hash: `#${"a".repeat(MAX_HASH + 1)}` },
		{ type: "csto-timeline:theme", theme: "pink" },
		{ type: "csto-timeline:theme", theme: ["dark"] },
	])("ignores %j", (data) => {
		expect(parseHostMessage(data)).toBeNull();
	});

	it("takes every hash that an address may have, so that a host can open the longest lesson", () => {
		const longest = `#${"a".repeat(MAX_HASH)}`;
		expect(LESSON_LIMITS.code).toBeLessThan(MAX_HASH);
		for (const type of ["csto-timeline:goto", "csto-timeline:address"] as const) {
			const read = type === "csto-timeline:goto" ? parseHostMessage : parseTimelineMessage;
			expect(read({ type, hash: longest })).toEqual({ type, hash: longest });
		}
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

describe("parseTimelineMessage", () => {
	it.each([
		{ type: "csto-timeline:ready", version: 1 },
		{ type: "csto-timeline:resize", height: 640 },
		{ type: "csto-timeline:select", event: { id: "protest", title: "A protest", position: 12 } },
		{ type: "csto-timeline:select", event: null },
		{ type: "csto-timeline:address", hash: "#e=protest" },
	])("reads %j", (message) => {
		expect(parseTimelineMessage({ ...message, more: 1 })).toEqual(message);
	});

	it("keeps heights within reason", () => {
		expect(parseTimelineMessage({ type: "csto-timeline:resize", height: 1e9 })).toMatchObject({
			height: 200_000,
		});
		expect(parseTimelineMessage({ type: "csto-timeline:resize", height: -5 })).toMatchObject({ height: 120 });
	});

	it.each([
		null,
		"csto-timeline:ready",
		{ subject: "lti.frameResize", height: 640 },
		{ type: "csto-timeline:ready", version: "1" },
		{ type: "csto-timeline:resize", height: "640" },
		{ type: "csto-timeline:resize", height: Number.NaN },
		{ type: "csto-timeline:select", event: "protest" },
		{ type: "csto-timeline:select", event: { id: "protest", title: "x".repeat(501), position: 1 } },
		{ type: "csto-timeline:address", hash: `#${"a".repeat(MAX_HASH + 1)}` },
	])("ignores %j", (data) => {
		expect(parseTimelineMessage(data)).toBeNull();
	});

	it("never throws, whatever comes", () => {
		const types = fc.constantFrom("ready", "resize", "select", "address");
		fc.assert(
			fc.property(types, fc.anything(), (type, data) => {
				parseTimelineMessage(data);
				parseTimelineMessage({
					type: `csto-timeline:${type}`,
					version: data,
					height: data,
					event: data,
					hash: data,
				});
			}),
		);
	});
});
