import type { ReactNode, RefObject } from "react";
import { citationText } from "../../i18n/citation-text.ts";
import type { CitationFormat, CitationTexts } from "../../model/citation.ts";
import { Pick } from "../form/pick.tsx";
import type { CopyOutcome } from "../form/use-copy.ts";
import "../form/copy-field.css";
import "./cite-panel.css";

const FORMATS = Object.entries(citationText.formats) as [CitationFormat, string][];

/** A quote's citation in one form, whether it was copied, and the way to the other forms. */
export function CitePanel(props: {
	texts: CitationTexts;
	format: CitationFormat;
	outcomeOf: (text: string) => CopyOutcome;
	/** In which the text is selected where copying is denied. */
	field: RefObject<HTMLTextAreaElement | null>;
	onFormat: (format: CitationFormat) => void;
	onMore: () => void;
	/** The button that closes it. */
	close: ReactNode;
}) {
	const { texts, format, outcomeOf, field, onFormat, onMore, close } = props;
	const text = texts[format];
	const outcome = outcomeOf(text);
	return (
		<>
			<div className="cite-bar">
				<Pick label={citationText.format} options={FORMATS} value={format} onChange={onFormat} />
				{close}
			</div>
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
			<button type="button" className="text-button" onClick={onMore}>
				{citationText.more}
			</button>
		</>
	);
}
