import { studyIntro } from "../../i18n/study-intro.ts";
import { STUDY_VIEWS, StudyLink, type StudyView } from "../../ui/study-nav.tsx";
import "./study.css";

/** What there is for study, each with what it is for. */
export function StudyMode({ onView }: { onView: (view: StudyView) => void }) {
	return (
		<section className="study" aria-labelledby="study-heading">
			<h2 id="study-heading" tabIndex={-1} data-view-heading="">
				{studyIntro.heading}
			</h2>
			<p>{studyIntro.about}</p>
			<ul className="study-views">
				{STUDY_VIEWS.map((view) => (
					<li key={view}>
						<h3>
							<StudyLink view={view} onView={onView} />
						</h3>
						<p>{studyIntro.does[view]}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
