import { studyText } from "../../i18n/study-text.ts";
import type { CitationBook } from "../../model/citation.ts";

/** What the reader kept, to be taken along with its citations. */
export function TrayMode(_props: {
	page: string;
	loadCitations: () => Promise<CitationBook>;
	onTaken: () => void;
}) {
	return (
		<section className="tray" aria-labelledby="tray-heading">
			<h2 id="tray-heading" tabIndex={-1} data-view-heading="">
				{studyText.views.tray.name}
			</h2>
		</section>
	);
}
