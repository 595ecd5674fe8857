import { handoutText } from "../../i18n/handout-text.ts";
import { firstTermUses } from "../../model/glossary-terms.ts";
import { useContent } from "../../ui/content-context.tsx";

/** What the terms in some texts mean, in the order in which they come first. */
export function HandoutWords({ texts }: { texts: readonly string[] }) {
	const { content } = useContent();
	const entries = firstTermUses(texts, content.glossary)
		.flat()
		.map(({ entry }) => entry);
	const sources = new Map(entries.flatMap(({ source }) => (source ? [[source.url, source.publisher]] : [])));
	if (entries.length === 0) return null;
	// A source that all of them have is named once.
	const [only] = sources.size === 1 && entries.every(({ source }) => source !== null) ? sources : [];
	return (
		<section className="handout-words">
			<h3>{handoutText.words}</h3>
			<dl>
				{entries.map(({ term, definition, source }) => (
					<div key={term}>
						<dt>{`${term}: `}</dt>
						<dd>
							{definition}
							{source && !only && ` ${handoutText.wordSource(source.publisher)}`}
						</dd>
					</div>
				))}
			</dl>
			{only && <p className="handout-note">{handoutText.oneSource(only[1], only[0])}</p>}
			{!only && sources.size > 0 && (
				<p className="handout-note">
					{handoutText.sources} {[...sources].map(([url, publisher]) => `${publisher}, ${url}`).join("; ")}
				</p>
			)}
		</section>
	);
}
