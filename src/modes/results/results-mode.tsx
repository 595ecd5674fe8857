import "./results.css";
import { resultsText } from "../../i18n/results-text.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import type { TeachingProps } from "../../ui/teach/teaching-props.ts";
import type { LoadDecoder } from "./qr-reader.ts";
import { ResultsPage } from "./results-page.tsx";

/** What the pupils of a class answered, collected on this page and nowhere else. A class itself is led to its exercises. */
export function ResultsMode(props: TeachingProps & { loadDecoder: LoadDecoder }) {
	const store = useViewStore();
	const forClass = useViewState((state) => state.audience) === "class";
	return (
		<section className="results" aria-labelledby="results-heading">
			<h2 id="results-heading" tabIndex={-1} data-view-heading="">
				{resultsText.heading}
			</h2>
			<p>{forClass ? resultsText.forClass : resultsText.about}</p>
			{forClass ? (
				<button
					type="button"
					className="button"
					onClick={() => store.dispatch({ type: "view", view: "practice" })}
				>
					{resultsText.toPractice}
				</button>
			) : (
				<ResultsPage {...props} />
			)}
		</section>
	);
}
