import { formatEdtf, joinParts } from "../i18n/format-date.ts";
import { quoteText } from "../i18n/quote-text.ts";
import { editorsWords } from "../model/editors-words.ts";
import type { SourceQuote } from "../model/historical-event.ts";
import { tellingDate } from "../model/telling.ts";
import { useContent } from "./content-context.tsx";
import { useCopy } from "./form/use-copy.ts";
import "./form/copy-field.css";

/** Copies a quote with its citation; where the browser forbids that, shows it selected in a field. */
export function CopyQuote({ quote }: { quote: SourceQuote }) {
	const { content, person, event } = useContent();
	const { source } = content;
	const told = tellingDate(quote, content);
	const date = joinParts(formatEdtf(told.date));
	const occasion = told.occasion === null ? undefined : event.get(told.occasion)?.occasion;
	const teller = quoteText.tellers[quote.mode](
		(quote.speaker === null ? undefined : person.get(quote.speaker)?.name) ?? source.publisher,
		source.publisher,
		occasion ? quoteText.dayAt(date, occasion) : date,
	);
	const citation = quoteText.citation(
		quote.exact,
		`${teller}${quoteText.editors(editorsWords(quote))}`,
		source.title,
		source.publisher,
		source.url,
	);

	const { outcome, copy, field } = useCopy(citation, {
		copied: quoteText.copied,
		denied: quoteText.copyFailed,
	});

	return (
		<>
			<button
				type="button"
				className="text-button"
				aria-label={outcome === "copied" ? undefined : quoteText.copyName}
				onClick={copy}
			>
				{outcome === "copied" ? quoteText.copiedShort : quoteText.copy}
			</button>
			{outcome === "denied" && (
				<label className="copy-field">
					{quoteText.copyFailed}
					<textarea ref={field} readOnly rows={4} value={citation} />
				</label>
			)}
		</>
	);
}
