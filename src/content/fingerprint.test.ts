import { describe, expect, it } from "vitest";
import { tokenise } from "../model/fingerprint/token.ts";
import { fingerprintOf, hashWindows } from "./fingerprint.ts";

describe("fingerprintOf", () => {
	const text = "One two, three four five six seven. Eight nine ten";

	it("stores one hash of eight bytes for each window of eight tokens", () => {
		const { count, window, hashes } = fingerprintOf(text);
		expect({ count, window }).toEqual({ count: 12, window: 8 });
		expect(hashes).toHaveLength(5);
		expect(hashes.every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
	});

	it("is the SHA-256 that any other tool computes", () => {
		// printf 'a b c d e f g.' | sha256sum
		expect(fingerprintOf("a b  c\nd e f g.").hashes).toEqual(["62365f6b51d4faa8"]);
	});

	it("does not depend on the kind of white space or the shape of quotation marks", () => {
		const plain = fingerprintOf(`"One two," three's four five six seven`);
		expect(fingerprintOf(`\u201cOne\n\ttwo,\u201d three\u2019s\u00a0four five six seven\n`)).toEqual(plain);
	});

	it("has no hash for a text of fewer tokens than a window", () => {
		expect(hashWindows(tokenise("one two three"))).toEqual([]);
	});
});
