import type { MouseEvent } from "react";
import { studyText } from "../i18n/study-text.ts";
import { useKeeping } from "./keep-context.tsx";
import { isPlainClick } from "./plain-click.ts";
import "./study-nav.css";

/** A view for study. */
export type StudyView = keyof typeof studyText.views;

/** The views for study, in their order. */
export const STUDY_VIEWS = Object.keys(studyText.views) as StudyView[];

/** A way to a view for study. */
export function StudyLink(props: { view: StudyView; current?: boolean; onView: (view: StudyView) => void }) {
	const { view, current = false, onView } = props;
	const count = useKeeping()?.kept.size ?? 0;
	function follow(event: MouseEvent) {
		if (!isPlainClick(event)) return;
		event.preventDefault();
		onView(view);
	}
	return (
		<a href={`#view=${view}`} aria-current={current ? "page" : undefined} onClick={follow}>
			{studyText.views[view]}
			{view === "tray" && count > 0 && ` · ${count}`}
		</a>
	);
}

/** From one view for study to another. */
export function StudyNav({ view, onView }: { view: string; onView: (view: StudyView) => void }) {
	return (
		<nav className="study-nav" aria-label={studyText.navigation}>
			{STUDY_VIEWS.map((other) => (
				<StudyLink key={other} view={other} current={other === view} onView={onView} />
			))}
		</nav>
	);
}
