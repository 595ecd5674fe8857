import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { fitsQrCode, QR_LIMIT, QR_SAFER, qrLength } from "./qr-limit.ts";

const WALL = { width: 1280, height: 720 };
/** Metres: the picture's width, and from where it is read. */
const [PICTURE, DISTANCE] = [1.43, 3];
/** What a usual lens takes in, and of how many pixels a camera's frame is wide. */
const [LENS, FRAME] = [69, 1280];

describe("fitsQrCode", () => {
	it("takes the longest address of which a camera 3 m away gets three pixels a square", () => {
		const seen = FRAME / (2 * DISTANCE * Math.tan((LENS / 2) * (Math.PI / 180)));
		const code = ((seen * PICTURE) / WALL.width) * 704;
		const squares = (length: number, ecc: "L" | "M") => encode("a".repeat(length), { ecc, border: 4 }).size;
		expect(code / squares(QR_LIMIT, "L")).toBeGreaterThan(3);
		expect(code / squares(QR_LIMIT + 1, "L")).toBeLessThan(3);
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
