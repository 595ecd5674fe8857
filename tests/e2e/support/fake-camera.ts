import { writeFileSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { encode } from "uqr";
import { BROWSER_ARGUMENTS } from "../../../scripts/browser-arguments.ts";

const WIDTH = 640;
const HEIGHT = 480;

/** The grey of each pixel of a picture with this text as a QR code in its middle; without one for "". */
function greys(text: string): Uint8Array {
	const picture = new Uint8Array(WIDTH * HEIGHT).fill(120);
	if (text === "") return picture;
	const { data, size } = encode(text, { ecc: "M", border: 4 });
	const scale = Math.floor((HEIGHT - 40) / size);
	const [left, top] = [WIDTH, HEIGHT].map((room) => Math.floor((room - size * scale) / 2));
	for (let y = 0; y < size * scale; y++)
		for (let x = 0; x < size * scale; x++)
			picture[((top ?? 0) + y) * WIDTH + (left ?? 0) + x] = data[Math.floor(y / scale)]?.[
				Math.floor(x / scale)
			]
				? 30
				: 225;
	return picture;
}

/**
 * A browser of its own with a camera that it gives to every page that may ask, and that sees this film; `run` is given it, and it is
 * closed after that.
 */
export async function withCamera(film: string, run: (browser: Browser) => Promise<void>): Promise<void> {
	const browser = await chromium.launch({
		...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
		args: [
			...BROWSER_ARGUMENTS,
			"--use-fake-ui-for-media-stream",
			"--use-fake-device-for-media-stream",
			`--use-file-for-fake-video-capture=${film}`,
		],
	});
	try {
		await run(browser);
	} finally {
		await browser.close();
	}
}

/**
 * Writes a film (YUV4MPEG2, five pictures a second) in which each of these texts is held into the picture for two seconds, as a QR
 * code, for Chromium's camera of tests, which shows it again and again.
 */
export function writeFilm(path: string, texts: readonly string[]): void {
	const colours = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128);
	const parts: Uint8Array[] = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F5:1 Ip A1:1 C420jpeg\n`)];
	for (const text of texts) {
		const picture = [Buffer.from("FRAME\n"), greys(text), colours];
		for (let shown = 0; shown < 10; shown++) parts.push(...picture);
	}
	writeFileSync(path, Buffer.concat(parts));
}
