import { presentText } from "../../i18n/present-text.ts";
import { useCopy } from "../../ui/form/use-copy.ts";
import { ModalDialog } from "../../ui/modal-dialog.tsx";

interface NoWindow {
	readonly link: string;
	readonly onHere: () => void;
	readonly onClose: () => void;
}

const { noWindow } = presentText;

/** Asks what is to be done where no window came for the notes. Nothing of them is on the screen unless that is chosen. */
export function NoWindowDialog(props: NoWindow) {
	return (
		<ModalDialog open onClose={props.onClose} name="no-window" heading={noWindow.heading}>
			<Ways {...props} />
		</ModalDialog>
	);
}

/** Within the dialog, where alone it is heard that the link was copied. */
function Ways({ link, onHere, onClose }: NoWindow) {
	const { outcome, copy, field } = useCopy(link, { copied: noWindow.copied, denied: noWindow.denied });
	return (
		<>
			<p>{noWindow.safe}</p>
			<ul className="no-window-ways">
				<li>
					<button type="button" className="button" onClick={() => void copy()}>
						{outcome === "copied" ? noWindow.copied : noWindow.link}
					</button>
					<p>{noWindow.linkNote}</p>
					{outcome === "denied" && (
						<>
							<p>{noWindow.denied}</p>
							<textarea ref={field} readOnly rows={2} value={link} aria-label={noWindow.linkLabel} />
						</>
					)}
				</li>
				<li>
					<button type="button" className="button" onClick={onHere}>
						{noWindow.here}
					</button>
					<p>{noWindow.hereNote}</p>
				</li>
				<li>
					<button type="button" className="button" onClick={onClose}>
						{noWindow.cancel}
					</button>
				</li>
			</ul>
		</>
	);
}
