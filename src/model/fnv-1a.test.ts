import { describe, expect, it } from "vitest";
import { fnv1a } from "./fnv-1a.ts";

describe("fnv1a", () => {
	it("gives the values of the function's own test vectors, from a text or from its bytes", () => {
		expect(fnv1a("")).toBe(0x811c9dc5);
		expect(fnv1a("a")).toBe(0xe40c292c);
		expect(fnv1a("foobar")).toBe(0xbf9cf968);
		expect(fnv1a(new Uint8Array([102, 111, 111, 98, 97, 114]))).toBe(0xbf9cf968);
	});
});
