import { encode } from "uqr";
import { shareText } from "../../i18n/share-text.ts";
import "./qr-code.css";

/** Beyond this many characters the squares get too small for a scan from the back row. */
const LONGEST = 300;

/** The dark squares as one path, a unit each. */
function squares(data: readonly (readonly boolean[])[]): string {
	return data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
}

/** Whether an address is short enough for a code that a phone reads from afar. */
export function fitsQrCode(address: string): boolean {
	return address.length <= LONGEST;
}

/** A QR code with its quiet zone, dark on white in every theme, for scanners expect that. */
export function QrCode({ address }: { address: string }) {
	if (!fitsQrCode(address)) return <p className="note">{shareText.qrTooLong}</p>;
	const { data, size } = encode(address, { ecc: "M", border: 4 });
	return (
		<svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={shareText.qr(address)}>
			<rect width={size} height={size} fill="#fff" />
			<path d={squares(data)} fill="#000" shapeRendering="crispEdges" />
		</svg>
	);
}
