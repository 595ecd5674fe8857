import type { MouseEvent } from "react";
import { en } from "../i18n/en.ts";

/** Where the words stand beside the axis. */
const PANE = ".stage-pane > [tabindex]";

/** The event that Tab reaches on the axis, or the axis where none is in view; before it lives, what it stands in. */
const AXIS = ["#timeline [role=option][tabindex='0']", "#timeline [role=listbox][tabindex='0']", "#timeline"];

/** Goes to the first of some places that is there. */
function go(event: MouseEvent, ...selectors: readonly string[]) {
	const [target] = selectors.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
	if (!target) return;
	// The hash belongs to the view; without script the link works as any other.
	event.preventDefault();
	target.focus();
	target.scrollIntoView();
}

/** The first stops of the Tab key, to what the view has. */
export function SkipLinks({ view = "explore" }: { view?: string }) {
	if (view === "about") return null;
	return (
		<div className="skip-links">
			{view === "explore" && (
				// biome-ignore lint/a11y/useValidAnchor: without script it is a plain link
				<a href="#timeline" onClick={(event) => go(event, ...AXIS)}>
					{en.skipToTimeline}
				</a>
			)}
			{view === "explore" || view === "list" ? (
				// biome-ignore lint/a11y/useValidAnchor: without script it is a plain link to the list
				<a href="#events" onClick={(event) => go(event, view === "list" ? "#events" : PANE)}>
					{view === "list" ? en.skipToEvents : en.skipToWords}
				</a>
			) : (
				// biome-ignore lint/a11y/useValidAnchor: the view needs the script itself
				<a href="#main" onClick={(event) => go(event, "#main")}>
					{en.skipToContent}
				</a>
			)}
		</div>
	);
}
