import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { CAMERA_PIXELS } from "../../tests/model/far-camera.ts";
import { fitsQrCode, QR_LIMIT, QR_SAFER, qrLength } from "./qr-limit.ts";

/** CSS pixels of the code on the wall. */
const CODE = 704;

describe("fitsQrCode", () => {
	it("takes the longest address of which a camera 3 m away gets three pixels a square", () => {
		const squares = (length: number, ecc: "L" | "M") => encode("a".repeat(length), { ecc, border: 4 }).size;
		expect((CODE * CAMERA_PIXELS) / squares(QR_LIMIT, "L")).toBeGreaterThan(3);
		expect((CODE * CAMERA_PIXELS) / squares(QR_LIMIT + 1, "L")).toBeLessThan(3);
		expect(squares(QR_SAFER, "M")).toBe(squares(QR_LIMIT, "L"));
		expect(squares(QR_SAFER + 1, "M")).toBeGreaterThan(squares(QR_LIMIT, "L"));
	});

	it("counts what a code holds: bytes", () => {
		const address = "https://example.org/#q=Пашинян€𝔸";
		expect(qrLength(address)).toBe(new TextEncoder().encode(address).length);
		expect(fitsQrCode("a".repeat(QR_LIMIT))).toBe(true);
		expect(fitsQrCode("a".repeat(QR_LIMIT + 1))).toBe(false);
		expect(fitsQrCode("ä".repeat(QR_LIMIT / 2 + 1))).toBe(false);
	});
});
