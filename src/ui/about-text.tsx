import { aboutText } from "../i18n/about-text.ts";
import { formatEdtf } from "../i18n/format-date.ts";
import type { AboutContent } from "../model/timeline-content.ts";
import { useContent } from "./content-context.tsx";
import { DateText } from "./date-text.tsx";
import { Coverage } from "./evidence/coverage.tsx";
import { ReportLink } from "./evidence/report-links.tsx";

/** The source, the method and its limits, who is quoted how much, the glossary. */
export function AboutText({ about }: { about: AboutContent }) {
	const { content, person } = useContent();
	const { source } = content;
	return (
		<section className="about" id="about" aria-labelledby="about-heading" tabIndex={-1}>
			<h2 id="about-heading">{aboutText.heading}</h2>
			<div className="about-columns">
				<section>
					<h3>{aboutText.sourceHeading}</h3>
					<p>
						“
						<a href={source.url} target="_blank" rel="noreferrer">
							{source.title}
						</a>
						”, {source.publisher}. {aboutText.published}{" "}
						<DateText parts={formatEdtf(source.published).parts} />. {source.publishedNote}
					</p>
				</section>
				{about.about.map((section) => (
					<section key={section.id}>
						<h3>{section.heading}</h3>
						{section.paragraphs.map((paragraph) => (
							<p key={paragraph}>{paragraph}</p>
						))}
					</section>
				))}
				<Coverage coverage={about.coverage} />
				<section>
					<h3 id="shares-heading">{aboutText.sharesHeading}</h3>
					<p>{aboutText.sharesNote}</p>
					<table aria-labelledby="shares-heading">
						<thead>
							<tr>
								<th scope="col">{aboutText.sharesPerson}</th>
								<th scope="col">{aboutText.sharesWords}</th>
								<th scope="col">{aboutText.sharesQuotes}</th>
							</tr>
						</thead>
						<tbody>
							{content.shares.map((share) => (
								<tr key={share.speaker}>
									<th scope="row">{person.get(share.speaker)?.name ?? share.speaker}</th>
									<td>{share.words}</td>
									<td>{share.quotes}</td>
								</tr>
							))}
						</tbody>
					</table>
				</section>
				<section>
					<h3>{aboutText.glossaryHeading}</h3>
					<p className="note">{aboutText.glossaryNote}</p>
					<dl className="glossary">
						{content.glossary.map((entry) => (
							<div key={entry.term}>
								<dt>{entry.term}</dt>
								<dd>
									{entry.definition}
									{entry.source && (
										<>
											{" "}
											<ReportLink {...entry.source} />
										</>
									)}
								</dd>
							</div>
						))}
					</dl>
				</section>
			</div>
			{/* Shown by the style sheet, once it is so. */}
			<p className="note offline-note">{aboutText.offline}</p>
		</section>
	);
}
