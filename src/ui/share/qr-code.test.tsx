// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { shareText } from "../../i18n/share-text.ts";
import { QR_LIMIT } from "../../model/qr-limit.ts";
import { QrCode } from "./qr-code.tsx";

/** Pixels a square. */
const SCALE = 4;

/** What a scanner reads from the code on the screen. */
function scanned(): string | undefined {
	const code = screen.getByRole("img");
	const size = Number(code.getAttribute("viewBox")?.split(" ")[2]) * SCALE;
	const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
	for (const [, x, y] of code
		.querySelector("path")
		?.getAttribute("d")
		?.matchAll(/M(\d+) (\d+)h1v1h-1z/g) ?? [])
		for (let row = 0; row < SCALE; row++)
			for (let column = 0; column < SCALE; column++) {
				const at = ((Number(y) * SCALE + row) * size + Number(x) * SCALE + column) * 4;
				pixels.fill(0, at, at + 3);
			}
	return jsQR(pixels, size, size)?.data;
}

describe("QrCode", () => {
	it.each([
		"https://example.org/",
		"https://example.org/a/b/#e=refusal-to-sign&t=2022-11-23..2022-11-24&q=Пашинян",
	])("can be scanned: %s", (address) => {
		render(<QrCode address={address} />);
		expect(scanned()).toBe(address);
		expect(screen.getByRole("img", { name: shareText.qr(address) })).toBeTruthy();
	});

	it("says so when a link is too long to be scanned from afar", () => {
		const start = "https://example.org/#q=";
		const { rerender } = render(<QrCode address={start.padEnd(QR_LIMIT, "x")} name="As long as may be" />);
		expect(screen.getByRole("img", { name: "As long as may be" })).toBeTruthy();
		expect(scanned()).toBe(start.padEnd(QR_LIMIT, "x"));
		rerender(<QrCode address={start.padEnd(QR_LIMIT + 1, "x")} />);
		expect(screen.queryByRole("img")).toBeNull();
		expect(screen.getByText(shareText.qrTooLong)).toBeTruthy();
	});
});
