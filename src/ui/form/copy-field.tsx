import { useId } from "react";
import { shareText } from "../../i18n/share-text.ts";
import { useCopy } from "./use-copy.ts";
import "./copy-field.css";

/** A text to take along, with a button that copies it; where the browser forbids that, selects it. */
export function CopyField(props: {
	label: string;
	copyName: string;
	value: string;
	rows: number;
	/** It was copied by the button. */
	onCopied?: () => void;
}) {
	const { label, copyName, value, rows, onCopied } = props;
	const id = useId();
	const { outcome, copy, field } = useCopy(value, {
		copied: shareText.copied,
		denied: shareText.copyDenied,
	});

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
			<button
				type="button"
				className="button"
				onClick={() =>
					void copy().then((copied) => {
						if (copied) onCopied?.();
					})
				}
			>
				{outcome === "copied" ? shareText.copied : copyName}
			</button>
			{outcome === "denied" && <p className="note">{shareText.copyDenied}</p>}
		</div>
	);
}
