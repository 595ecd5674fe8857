import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import jsQR from "jsqr";

/** Pixels a point of 1/72 inch: enough for a scanner's eye. */
const PIXELS = 2;

/** A printed page as a picture. */
export interface PrintedPicture {
	readonly width: number;
	readonly height: number;
	/** How many pixels are neither black, nor white, nor grey. */
	readonly coloured: number;
	/** The part of its pixels that are dark. */
	readonly ink: number;
	/** The brightness of every pixel, row by row, 0 to 255. */
	readonly light: Uint8Array;
}

const PDFJS = fileURLToPath(import.meta.resolve("unpdf/pdfjs"));
/** A page of its own, where nothing forbids scripts; the route answers for it. */
const STUDIO = "http://studio.test/";

/** Draws every page of a document as a printer without colours would be given it. */
export async function printedPictures(page: Page, document: Buffer): Promise<PrintedPicture[]> {
	const studio = await page.context().newPage();
	const script = await readFile(PDFJS, "utf8");
	await studio.route(`${STUDIO}**`, (route) =>
		route.request().url().endsWith(".mjs")
			? route.fulfill({ contentType: "text/javascript", body: script })
			: route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Studio</title>" }),
	);
	await studio.goto(STUDIO);
	const drawn = await studio.evaluate(
		async ({ data, address, pixels }) => {
			const pdfjs: typeof import("unpdf/pdfjs") = await import(address);
			const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
			const { promise } = pdfjs.getDocument({ data: bytes });
			const pdf = await promise;
			const pages = [];
			for (let number = 1; number <= pdf.numPages; number++) {
				const sheet = await pdf.getPage(number);
				const viewport = sheet.getViewport({ scale: pixels });
				const canvas = Object.assign(window.document.createElement("canvas"), {
					width: Math.round(viewport.width),
					height: Math.round(viewport.height),
				});
				const canvasContext = canvas.getContext("2d", { willReadFrequently: true });
				if (!canvasContext) throw new Error("No canvas.");
				await sheet.render({ canvas, canvasContext, viewport }).promise;
				const { width, height } = canvas;
				const { data: rgba } = canvasContext.getImageData(0, 0, width, height);
				let [coloured, dark] = [0, 0];
				let light = "";
				for (let at = 0; at < rgba.length; at += 4) {
					const [red = 0, green = 0, blue = 0] = rgba.subarray(at, at + 3);
					if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) coloured++;
					light += String.fromCharCode(green);
					if (green < 200) dark++;
				}
				pages.push({
					width,
					height,
					coloured,
					ink: dark / (width * height),
					light: btoa(light),
				});
			}
			return pages;
		},
		{ data: document.toString("base64"), address: `${STUDIO}pdfjs.mjs`, pixels: PIXELS },
	);
	await studio.close();
	return drawn.map((picture) => ({
		...picture,
		light: new Uint8Array(Buffer.from(picture.light, "base64")),
	}));
}

/** What a phone reads in a picture, or `null` where it finds no code. */
export function scanned({ light, width, height }: PrintedPicture): string | null {
	const rgba = new Uint8ClampedArray(light.length * 4);
	for (const [at, grey] of light.entries()) rgba.fill(grey, at * 4, at * 4 + 3);
	return jsQR(rgba, width, height)?.data ?? null;
}
