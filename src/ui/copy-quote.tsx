import { useState } from "react";
import { en } from "../i18n/en.ts";
import { formatEdtf, joinParts } from "../i18n/format-date.ts";
import type { SourceQuote } from "../model/historical-event.ts";
import { useAnnounce } from "./announcer.tsx";
import { useContent } from "./content-context.tsx";

/** Copies a quote with its citation; where the browser forbids that, shows it selected in a field. */
export function CopyQuote({ quote }: { quote: SourceQuote }) {
	const { content, person, event } = useContent();
	const announce = useAnnounce();
	const [outcome, setOutcome] = useState<"idle" | "copied" | "denied">("idle");
	const { source } = content;
	const occasion = quote.occasion === null ? undefined : event.get(quote.occasion);
	const citation = en.quote.citation(
		quote.exact,
		quote.speaker === null ? source.publisher : (person.get(quote.speaker)?.name ?? source.publisher),
		en.quote.modes[quote.mode],
		joinParts(formatEdtf(occasion?.date ?? source.published)),
		source.title,
		source.publisher,
		source.url,
	);

	async function copy() {
		try {
			await navigator.clipboard.writeText(citation);
			setOutcome("copied");
			announce(en.quote.copied);
		} catch {
			setOutcome("denied");
			announce(en.quote.copyFailed);
		}
	}

	return (
		<>
			<button type="button" className="text-button" onClick={copy}>
				{outcome === "copied" ? en.quote.copiedShort : en.quote.copy}
			</button>
			{outcome === "denied" && (
				<label className="copy-field">
					{en.quote.copyFailed}
					<textarea
						readOnly
						rows={4}
						value={citation}
						ref={(field) => {
							field?.focus();
							field?.select();
						}}
					/>
				</label>
			)}
		</>
	);
}
