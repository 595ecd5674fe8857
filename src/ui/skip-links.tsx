import type { MouseEvent } from "react";
import { en } from "../i18n/en.ts";

function go(event: MouseEvent, id: string) {
	const target = document.getElementById(id);
	if (!target) return;
	// The hash belongs to the view; without script the link works as any other.
	event.preventDefault();
	target.focus();
	target.scrollIntoView();
}

/** The first stops of the Tab key, to what the view has: beside the axis the words are in the pane, without script in the list below. */
export function SkipLinks({ view = "explore" }: { view?: string }) {
	if (view === "about") return null;
	return (
		<div className="skip-links">
			{view === "explore" && (
				// biome-ignore lint/a11y/useValidAnchor: without script it is a plain link
				<a href="#timeline" onClick={(event) => go(event, "timeline")}>
					{en.skipToTimeline}
				</a>
			)}
			{view === "explore" || view === "list" ? (
				// biome-ignore lint/a11y/useValidAnchor: without script it is a plain link
				<a href="#events" onClick={(event) => go(event, view === "explore" ? "words" : "events")}>
					{en.skipToEvents}
				</a>
			) : (
				// biome-ignore lint/a11y/useValidAnchor: the view needs the script itself
				<a href="#main" onClick={(event) => go(event, "main")}>
					{en.skipToContent}
				</a>
			)}
		</div>
	);
}
