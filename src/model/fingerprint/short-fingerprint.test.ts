import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHashes } from "./short-fingerprint.ts";

describe("readHashes", () => {
	it("reads any hashes from base64", () => {
		fc.assert(
			fc.property(fc.array(fc.nat({ max: 2 ** 32 - 1 })), (hashes) => {
				const bytes = Buffer.alloc(hashes.length * 4);
				for (const [at, hash] of hashes.entries()) bytes.writeUInt32BE(hash, at * 4);
				expect([...readHashes({ hashes: bytes.toString("base64") })]).toEqual(hashes);
			}),
		);
	});
});
