import type { Locator, Page } from "@playwright/test";
import jsQR from "jsqr";

function read(light: Uint8Array, width: number, height: number): string | null {
	const rgba = new Uint8ClampedArray(light.length * 4);
	for (const [at, grey] of light.entries()) rgba.fill(grey, at * 4, at * 4 + 3);
	return jsQR(rgba, width, height)?.data ?? null;
}

/** What a camera reads on a screen of which it has `scale` pixels for one, a little blurred; `null` where it finds no code. */
export async function scanScreen(page: Page, scale: number): Promise<string | null> {
	const picture = await page.screenshot();
	const studio = await page.context().newPage();
	const seen = await studio.evaluate(
		async ({ source, part }) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const canvas = document.createElement("canvas");
			canvas.width = Math.round(image.width * part);
			canvas.height = Math.round(image.height * part);
			const context = canvas.getContext("2d");
			if (!context) throw new Error("No canvas.");
			context.imageSmoothingQuality = "high";
			context.filter = "blur(0.5px)";
			context.drawImage(image, 0, 0, canvas.width, canvas.height);
			const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
			let light = "";
			for (let at = 0; at < data.length; at += 4) light += String.fromCharCode(data[at] ?? 0);
			return { light: btoa(light), width: canvas.width, height: canvas.height };
		},
		{ source: `data:image/png;base64,${picture.toString("base64")}`, part: scale },
	);
	await studio.close();
	return read(new Uint8Array(Buffer.from(seen.light, "base64")), seen.width, seen.height);
}

/** What a code says, however small it is drawn. */
export async function readCode(code: Locator): Promise<string | null> {
	const scale = 4;
	const { squares, size } = await code.evaluate((svg) => ({
		squares: [...(svg.querySelector("path")?.getAttribute("d") ?? "").matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(
			([, x, y]) => [Number(x), Number(y)] as const,
		),
		size: Number(svg.getAttribute("viewBox")?.split(" ")[2]) * 4,
	}));
	const light = new Uint8Array(size * size).fill(255);
	for (const [x, y] of squares)
		for (let row = 0; row < scale; row++)
			light.fill(0, (y * scale + row) * size + x * scale, (y * scale + row) * size + (x + 1) * scale);
	return read(light, size, size);
}
