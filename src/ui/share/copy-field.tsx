import { useId, useRef, useState } from "react";
import { shareText } from "../../i18n/share-text.ts";
import { useAnnounce } from "../announcer.tsx";

/** A text to take along, with a button that copies it; where the browser forbids that, selects it. */
export function CopyField(props: { label: string; copyName: string; value: string; rows: number }) {
	const { label, copyName, value, rows } = props;
	const id = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	const announce = useAnnounce();
	/** What was last tried to be copied, and whether that went well. */
	const [tried, setTried] = useState<{ readonly value: string; readonly copied: boolean } | null>(null);
	const outcome = tried?.value === value ? tried : null;

	async function copy() {
		try {
			await navigator.clipboard.writeText(value);
			setTried({ value, copied: true });
			announce(shareText.copied);
		} catch {
			field.current?.focus();
			field.current?.select();
			setTried({ value, copied: false });
			announce(shareText.copyDenied);
		}
	}

	return (
		<div className="copy-field">
			<label htmlFor={id}>{label}</label>
			<textarea
				id={id}
				ref={field}
				readOnly
				rows={rows}
				value={value}
				spellCheck={false}
				onFocus={(event) => event.currentTarget.select()}
			/>
			<button type="button" className="button" onClick={copy}>
				{outcome?.copied ? shareText.copied : copyName}
			</button>
			{outcome?.copied === false && <p className="note">{shareText.copyDenied}</p>}
		</div>
	);
}
