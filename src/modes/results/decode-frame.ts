/** Reads QR codes where the browser cannot; a chunk of its own, loaded with the camera. */
import { decodeQR } from "qr/decode.js";

/** The text of the QR code in a picture; `null` where none can be read. */
export function decodeFrame(picture: ImageData): string | null {
	try {
		return decodeQR(picture);
	} catch {
		return null;
	}
}
