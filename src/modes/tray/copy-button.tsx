import { citationText } from "../../i18n/citation-text.ts";
import { useCopy } from "../../ui/form/use-copy.ts";
import "../../ui/form/copy-field.css";

/** Copies a text; where the browser forbids that, shows it selected in a field. Copying it there counts as well. */
export function CopyButton(props: {
	name: string;
	value: string;
	/** The same as HTML, for what pastes it formatted. */
	html?: string;
	/** What a screen reader hears. */
	copied: string;
	main?: boolean;
	onCopied: () => void;
}) {
	const { name, value, html, copied, main = false, onCopied } = props;
	const { outcome, copy, field } = useCopy(value, { copied, denied: citationText.denied }, html);
	return (
		<>
			<button
				type="button"
				className={main ? "button is-main" : "button"}
				onClick={async () => {
					if (await copy()) onCopied();
				}}
			>
				{outcome === "copied" ? citationText.copied : name}
			</button>
			{outcome === "denied" && (
				<label className="copy-field">
					{citationText.denied}
					<textarea ref={field} readOnly rows={6} value={value} onCopy={onCopied} />
				</label>
			)}
		</>
	);
}
