import { encode } from "uqr";
import { shareText } from "../../i18n/share-text.ts";
import { fitsQrCode, QR_SAFER, qrLength } from "../../model/qr-limit.ts";
import "./qr-code.css";

/** The dark squares as one path, a unit each. */
function squares(data: readonly (readonly boolean[])[]): string {
	return data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
}

/**
 * A QR code with its quiet zone, dark on white in every theme, for scanners expect that; a sentence where the address is too long. It
 * is called by its address, or by `name`.
 */
export function QrCode({ address, name = shareText.qr(address) }: { address: string; name?: string }) {
	if (!fitsQrCode(address)) return <p className="note">{shareText.qrTooLong}</p>;
	const ecc = qrLength(address) <= QR_SAFER ? "M" : "L";
	const { data, size } = encode(address, { ecc, border: 4, boostEcc: true });
	return (
		<svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name}>
			<rect width={size} height={size} fill="#fff" />
			<path d={squares(data)} fill="#000" shapeRendering="crispEdges" />
		</svg>
	);
}
