import { useId } from "react";
import { trayViewText } from "../../i18n/tray-view-text.ts";
import { TRAY_LIMITS } from "../../model/tray/tray.ts";

/** From so many characters left on, the field says how many. */
const NEAR = 40;

/** The reader's own line to something kept. */
export function NoteField(props: { name: string; note: string; onNote: (note: string) => void }) {
	const { name, note, onNote } = props;
	const count = useId();
	const left = TRAY_LIMITS.note - note.length;
	return (
		<label className="tray-note">
			<span>{trayViewText.note}</span>
			<input
				type="text"
				dir="auto"
				autoComplete="off"
				maxLength={TRAY_LIMITS.note}
				aria-label={trayViewText.noteName(name)}
				aria-describedby={left <= NEAR ? count : undefined}
				value={note}
				onChange={({ currentTarget }) => onNote(currentTarget.value)}
			/>
			{left <= NEAR && (
				<span className="note" id={count}>
					{trayViewText.left(left)}
				</span>
			)}
		</label>
	);
}
