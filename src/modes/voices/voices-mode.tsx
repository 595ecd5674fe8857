import { studyText } from "../../i18n/study-text.ts";

/** Who said what about what: speakers side by side. */
export function VoicesMode() {
	return (
		<section className="voices" aria-labelledby="voices-heading">
			<h2 id="voices-heading" tabIndex={-1} data-view-heading="">
				{studyText.views.voices.name}
			</h2>
		</section>
	);
}
