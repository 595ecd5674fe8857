import type { RefObject } from "react";
import { citationText } from "../../i18n/citation-text.ts";
import type { CitationFormat, CitationTexts } from "../../model/citation.ts";
import { Pick } from "../form/pick.tsx";
import type { CopyOutcome } from "../form/use-copy.ts";
import "../form/copy-field.css";

const FORMATS = Object.entries(citationText.formats) as [CitationFormat, string][];

/** A quote's citation in one form, whether it was copied, and the way to the other forms. */
export function CitePanel(props: {
	shown: CitationTexts | "loading" | "failed";
	format: CitationFormat;
	outcomeOf: (text: string) => CopyOutcome;
	/** In which the text is selected where copying is denied. */
	field: RefObject<HTMLTextAreaElement | null>;
	onFormat: (format: CitationFormat) => void;
	onMore: () => void;
	onClose: () => void;
}) {
	const { shown, format, outcomeOf, field, onFormat, onMore, onClose } = props;
	const text = typeof shown === "object" ? shown[format] : null;
	const outcome = text === null ? "idle" : outcomeOf(text);
	return (
		<>
			<div className="cite-bar">
				{text !== null && (
					<Pick label={citationText.format} options={FORMATS} value={format} onChange={onFormat} />
				)}
				<button type="button" className="button cite-close" onClick={onClose}>
					{citationText.close}
				</button>
			</div>
			{shown === "loading" && <p className="note">{citationText.loading}</p>}
			{shown === "failed" && <p role="alert">{citationText.failed}</p>}
			{text !== null && (
				<div className="copy-field">
					<textarea
						ref={field}
						readOnly
						rows={7}
						aria-label={citationText.citation}
						value={text}
						spellCheck={false}
						onFocus={(event) => event.currentTarget.select()}
					/>
					{outcome === "copied" && <p className="cite-copied">{citationText.copied}</p>}
					{outcome === "denied" && <p className="note">{citationText.denied}</p>}
				</div>
			)}
			<button type="button" className="text-button" onClick={onMore}>
				{citationText.more}
			</button>
		</>
	);
}
