import { useEffect, useState } from "react";
import { citationText } from "../../i18n/citation-text.ts";
import { shareText } from "../../i18n/share-text.ts";
import { type CitationBook, type CitationFormat, withAddress } from "../../model/citation.ts";
import { useCitationFormat } from "../citation-format-context.tsx";
import { useContent } from "../content-context.tsx";
import { CopyField } from "../form/copy-field.tsx";
import { Pick } from "../form/pick.tsx";
import { type Shared, sharedPage } from "./shared.ts";

const FORMATS = Object.entries(citationText.formats) as [CitationFormat, string][];

/** How many characters of a quote name it. */
const NAME_LENGTH = 60;

const shortened = (text: string): string =>
	text.length <= NAME_LENGTH ? text : `${text.slice(0, text.lastIndexOf(" ", NAME_LENGTH))} …`;

/** A citation of the timeline, the open event or one of its quotes. */
export function ShareCite(props: {
	shared: Shared;
	/** The quote that it begins with; `null` for the open event, or the whole. */
	quote: string | null;
	loadCitations: () => Promise<CitationBook>;
}) {
	const { shared, quote, loadCitations } = props;
	const { content } = useContent();
	const { event } = shared;
	const [book, setBook] = useState<CitationBook | "failed" | null>(null);
	const [cited, setCited] = useState(quote ?? (event ? "event" : "timeline"));
	const [format, setFormat] = useCitationFormat();

	useEffect(() => {
		loadCitations().then(setBook, () => setBook("failed"));
	}, [loadCitations]);

	if (book === null) return <p className="note">{shareText.loading}</p>;
	if (book === "failed") return <p role="alert">{shareText.citationsFailed}</p>;

	const options: [string, string][] = [["timeline", shareText.citables.timeline(content.title)]];
	if (event) options.push(["event", shareText.citables.event(event.title)]);
	for (const { id, exact, mode } of event?.quotes ?? [])
		options.push([id, shareText.citables[mode === "heading" ? "heading" : "quote"](shortened(exact))]);
	// The quotes are cited by the article's address.
	const onDisk = sharedPage(shared).startsWith("file:") && (cited === "timeline" || cited === "event");
	const texts =
		cited === "timeline"
			? book.timeline
			: cited === "event" && event
				? book.events[event.id]
				: book.quotes[cited];
	return (
		<>
			<div className="share-options is-column">
				<Pick label={shareText.cite} options={options} value={cited} onChange={setCited} />
				<Pick label={citationText.format} options={FORMATS} value={format} onChange={setFormat} />
			</div>
			{onDisk && <p className="note">{shareText.citedOnDisk}</p>}
			{texts && (
				<CopyField
					label={citationText.citation}
					copyName={shareText.copyNames.cite}
					value={withAddress(texts[format], sharedPage(shared))}
					rows={8}
				/>
			)}
		</>
	);
}
