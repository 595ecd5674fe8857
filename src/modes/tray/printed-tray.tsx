import type { TrayPaper } from "../../model/tray/tray-paper.ts";

/** The tray on paper: what is kept with its citations, the reader's lines, and the sources. */
export function PrintedTray({ paper }: { paper: TrayPaper }) {
	const { heading, items, noteLabel, sourcesHeading, sources } = paper;
	return (
		<article className="print-only tray-paper">
			<h2>{heading}</h2>
			{items.map(({ id, heading: title, words, quotation, about, note }) => {
				const text = words.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
				return (
					<section key={id}>
						<h3>{title}</h3>
						{quotation ? <blockquote>{text}</blockquote> : text}
						<p>{about}</p>
						{note !== "" && (
							<p>
								<b>{noteLabel}</b>
								<bdi>{note}</bdi>
							</p>
						)}
					</section>
				);
			})}
			<h3>{sourcesHeading}</h3>
			{sources.map((source) => (
				<p key={source} className="tray-source">
					{source}
				</p>
			))}
		</article>
	);
}
