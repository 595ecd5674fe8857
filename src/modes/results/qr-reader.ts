/** The part of the Barcode Detection API that is used; not every browser has it, and the DOM types do not know it. */
interface Detector {
	detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

declare global {
	interface Window {
		readonly BarcodeDetector?: {
			new (options: { formats: readonly string[] }): Detector;
			getSupportedFormats(): Promise<readonly string[]>;
		};
	}
}

/** Brings what reads QR codes where the browser cannot. */
export type LoadDecoder = () => Promise<{ readonly decodeFrame: (picture: ImageData) => string | null }>;

/** Reads the QR code that a camera sees now; `null` where there is none. */
export type ReadFrame = (video: HTMLVideoElement) => Promise<string | null>;

/** Pixels of a picture's longer side: enough for a code that fills a third of it, and read within a few milliseconds. */
const LONGER_SIDE = 960;

async function ownReader({ BarcodeDetector }: Window): Promise<ReadFrame | null> {
	try {
		if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes("qr_code")) return null;
		const detector = new BarcodeDetector({ formats: ["qr_code"] });
		return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
	} catch {
		return null;
	}
}

/** What reads QR codes: the browser itself where it can, else what is loaded now. Rejects where that does not come. */
export async function qrReader(page: Window, load: LoadDecoder): Promise<ReadFrame> {
	const own = await ownReader(page);
	if (own) return own;
	const { decodeFrame } = await load();
	const canvas = page.document.createElement("canvas");
	const context = canvas.getContext("2d", { willReadFrequently: true });
	return async (video) => {
		const { videoWidth, videoHeight } = video;
		const scale = Math.min(1, LONGER_SIDE / Math.max(videoWidth, videoHeight, 1));
		canvas.width = Math.round(videoWidth * scale);
		canvas.height = Math.round(videoHeight * scale);
		if (!context || canvas.width === 0 || canvas.height === 0) return null;
		context.drawImage(video, 0, 0, canvas.width, canvas.height);
		return decodeFrame(context.getImageData(0, 0, canvas.width, canvas.height));
	};
}
