import { useEffect, useRef } from "react";
import { shareText } from "../../i18n/share-text.ts";
import { fitsQrCode } from "../../model/qr-limit.ts";
import { QrCode } from "./qr-code.tsx";

/** An address longer than this is not typed from a wall. */
const TYPED = 90;

/** A QR code as large as the screen, with what it leads to, over everything else. Who opens it returns the focus. */
export function QrWall(props: { address: string; title: string; name: string; onClose: () => void }) {
	const { address, title, name, onClose } = props;
	const dialog = useRef<HTMLDialogElement>(null);
	const latest = useRef(onClose);
	latest.current = onClose;
	useEffect(() => {
		const wall = dialog.current;
		const ours = document.fullscreenEnabled && document.fullscreenElement === null;
		let gone = false;
		// Only then: a dialog that is open while its window changes is read out twice.
		const open = () => {
			if (!gone) wall?.showModal();
		};
		// Where it is not allowed the code fills the window all the same.
		if (ours) void document.documentElement.requestFullscreen().then(open, open);
		else open();
		// Escape ends the full screen alone: one press takes both away.
		const leave = () => {
			if (document.fullscreenElement === null) wall?.close();
		};
		if (ours) document.addEventListener("fullscreenchange", leave);
		return () => {
			gone = true;
			document.removeEventListener("fullscreenchange", leave);
			if (ours && document.fullscreenElement !== null) void document.exitFullscreen();
		};
	}, []);
	const short = address.replace(/^https?:\/\//, "");
	return (
		<dialog
			ref={dialog}
			className="qr-wall"
			aria-labelledby="qr-wall-heading"
			onClose={(event) => {
				// A dialog around it would close as well.
				event.stopPropagation();
				latest.current();
			}}
		>
			<QrCode address={address} name={name} />
			<div>
				<h2 id="qr-wall-heading">{title}</h2>
				{short.length <= TYPED ? <p>{short}</p> : fitsQrCode(address) && <p>{shareText.qrScan}</p>}
				<button type="button" className="button" onClick={() => dialog.current?.close()}>
					{shareText.qrHide}
				</button>
			</div>
		</dialog>
	);
}
