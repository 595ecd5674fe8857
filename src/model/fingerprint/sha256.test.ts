import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "./sha256.ts";

const hex = (text: string) => Array.from(sha256(text), (word) => word.toString(16).padStart(8, "0")).join("");
const known = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256", () => {
	it("gives the standard's own examples", () => {
		expect(hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		expect(hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	});

	it("agrees with Node's at every length around the ends of blocks", () => {
		for (let length = 0; length < 200; length++) {
			const text = "aéऄ𝒦"[length % 4 === 3 ? 0 : length % 4]?.repeat(length) ?? "";
			expect(hex(text)).toBe(known(text));
		}
	});

	it("agrees with Node's for any text, broken characters included", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.boolean(), (text, broken) => {
				const given = broken ? `${text}\ud800x\udc00` : text;
				expect(hex(given)).toBe(known(given));
			}),
		);
	});

	it("agrees with Node's for a long text", () => {
		const text = "Երևան ".repeat(20_000);
		expect(hex(text)).toBe(known(text));
	});
});
