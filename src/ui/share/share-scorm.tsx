import { useRef, useState } from "react";
import { saveText } from "../../i18n/save-text.ts";
import { scormText } from "../../i18n/scorm-text.ts";
import "./share-scorm.css";
import { saveBlob } from "./save-file.ts";
import type { Shared } from "./shared.ts";

/** Makes the package of a lesson. */
export type MakeScorm = (lesson: {
	readonly title: string;
	/** The hash that opens its practice for a class. */
	readonly hash: string;
	/** The pass mark, whole points of 100; `null` for none. */
	readonly mastery: number | null;
}) => Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }>;

/** A pass mark as it was typed, "70" or "70 %": points of 1 to 100, `null` for none, `undefined` for what is no pass mark. */
function passMark(typed: string): number | null | undefined {
	const text = typed.replace(/\s*%\s*$/, "").trim();
	if (text === "") return null;
	const points = /^\d+$/.test(text) ? Number(text) : 0;
	return points >= 1 && points <= 100 ? points : undefined;
}

/** The open lesson's practice as a package for a school's own system; where none is open, how to come by one. */
export function ShareScorm({ shared, makeScorm }: { shared: Shared; makeScorm: MakeScorm }) {
	const { lesson, oneFile } = shared;
	const title = lesson?.title.trim() || scormText.untitled;
	const [typed, setTyped] = useState("");
	const [said, setSaid] = useState("");
	const busy = useRef(false);
	async function save() {
		if (!lesson || busy.current) return;
		const mastery = passMark(typed);
		if (mastery === undefined) {
			setSaid(scormText.badMark);
			return;
		}
		busy.current = true;
		setSaid(scormText.making);
		try {
			const { name, bytes } = await makeScorm({ title, hash: lesson.hash, mastery });
			saveBlob(name, new Blob([bytes], { type: "application/zip" }));
			setSaid(scormText.saved(name));
		} catch {
			setSaid(oneFile ? scormText.failedHere : scormText.failed);
		}
		busy.current = false;
	}
	const [before, after] = scormText.about;
	return (
		<div className="share-scorm">
			{lesson ? (
				<>
					<p>
						{before}
						<bdi>{title}</bdi>
						{after}
					</p>
					<p className="note">{scormText.tells}</p>
					<label className="pick">
						{scormText.passMark}
						<input
							inputMode="numeric"
							autoComplete="off"
							value={typed}
							onChange={({ currentTarget }) => setTyped(currentTarget.value)}
						/>
					</label>
					<button type="button" className="button is-main" onClick={save}>
						{scormText.save}
					</button>
					<p role="status">{said}</p>
					{window.top !== window && <p className="note">{saveText.mayBeForbidden}</p>}
				</>
			) : (
				<p>{scormText.noLesson}</p>
			)}
		</div>
	);
}
