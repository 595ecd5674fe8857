import { trayText } from "../i18n/tray-text.ts";
import { useAnnounce } from "./announcer.tsx";
import { useKeeping } from "./keep-context.tsx";
import "./keep-button.css";

/** Keeps a quote or an account in the tray, or gives it up; nothing where there is no tray. `what` names it to who cannot see beside what it stands. */
export function KeepButton({ id, what }: { id: string; what: string }) {
	const keeping = useKeeping();
	const announce = useAnnounce();
	if (!keeping) return null;
	const { kept, room, toggle } = keeping;
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
	);
}

/** The way to the tray, beside what is kept in it; to be put where its coming moves nothing that a reader is about to press. */
export function OpenTrayButton({ id }: { id: string }) {
	const keeping = useKeeping();
	if (!keeping?.kept.has(id)) return null;
	return (
		<button type="button" className="text-button" onClick={keeping.openTray}>
			{trayText.open}
		</button>
	);
}

/** Keeping alone, where there is nothing else to be done. */
export function KeepRow({ id, what }: { id: string; what: string }) {
	if (!useKeeping()) return null;
	return (
		<span className="keep">
			<KeepButton id={id} what={what} />
			<OpenTrayButton id={id} />
		</span>
	);
}
