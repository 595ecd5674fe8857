import { resultsText } from "../../i18n/results-text.ts";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";

/** What the pupils of a class answered, collected on this page and nowhere else. */
export function ResultsMode(_: TeachingProps) {
	return (
		<section className="results" aria-labelledby="results-heading">
			<h2 id="results-heading" tabIndex={-1} data-view-heading="">
				{resultsText.heading}
			</h2>
		</section>
	);
}
