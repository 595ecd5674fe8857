import { trayText } from "../i18n/tray-text.ts";
import { useAnnounce } from "./announcer.tsx";
import { useKeeping } from "./keep-context.tsx";
import "./keep-button.css";

/** Keeps a quote or an account in the tray, or gives it up; nothing where there is no tray. `what` names it to who cannot see beside what it stands. */
export function KeepButton({ id, what }: { id: string; what: string }) {
	const keeping = useKeeping();
	const announce = useAnnounce();
	if (!keeping) return null;
	const { kept, room, toggle, openTray } = keeping;
	const is = kept.has(id);
	function press() {
		if (!is && !room) {
			announce(trayText.full);
			return;
		}
		toggle(id);
		announce(is ? trayText.dropped : trayText.keptNow(kept.size + 1));
	}
	return (
		<span className="keep">
			<button
				type="button"
				className="text-button keep-button"
				aria-pressed={is}
				aria-label={is ? trayText.keptName(what) : trayText.keepName(what)}
				title={!is && !room ? trayText.full : undefined}
				onClick={press}
			>
				{is ? trayText.kept : trayText.keep}
			</button>
			{is && (
				<button type="button" className="text-button" onClick={openTray}>
					{trayText.open}
				</button>
			)}
		</span>
	);
}
