import type { MouseEvent } from "react";
import { en } from "../i18n/en.ts";
import { keyShortcuts } from "../model/commands.ts";
import { useContent } from "./content-context.tsx";

/** Where each view stands in the page as the server sends it. */
const ANCHORS = { explore: "#timeline", list: "#events", teach: "#view=teach", about: "#about" } as const;
type HeaderView = keyof typeof ANCHORS;

/** Title, views, sharing and help. The links to the views work without JavaScript as links within the page. */
export function SiteHeader(props: {
	view: string;
	onView: (view: HeaderView) => void;
	onPresent: () => void;
	onShare: () => void;
	onHelp: () => void;
}) {
	const { content } = useContent();
	function follow(event: MouseEvent, view: HeaderView) {
		event.preventDefault();
		props.onView(view);
	}
	return (
		<header className="site-header">
			<div className="site-title">
				<h1>{content.title}</h1>
				<p>{en.subtitle(content.events.length, content.source.publisher)}</p>
			</div>
			<nav aria-label={en.views.label} className="site-views">
				{(Object.keys(ANCHORS) as HeaderView[]).map((view) => (
					<a
						key={view}
						href={ANCHORS[view]}
						className={view === "teach" ? "needs-script" : undefined}
						aria-current={view === props.view ? "page" : undefined}
						onClick={(event) => follow(event, view)}
					>
						{en.views[view]}
					</a>
				))}
				<button
					type="button"
					className="share-button needs-script"
					aria-keyshortcuts={keyShortcuts("present")}
					onClick={props.onPresent}
				>
					{en.present}
				</button>
				<button
					type="button"
					className="share-button needs-script"
					aria-haspopup="dialog"
					onClick={props.onShare}
				>
					{en.share}
				</button>
				<button
					type="button"
					className="help-button needs-script"
					aria-label={en.help}
					aria-haspopup="dialog"
					aria-keyshortcuts={keyShortcuts("help")}
					onClick={props.onHelp}
				>
					?
				</button>
			</nav>
		</header>
	);
}
