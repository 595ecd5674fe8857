import { useEffect, useMemo, useRef, useState } from "react";
import { en } from "../../i18n/en.ts";
import { printText } from "../../i18n/print-text.ts";
import { landmarkNumbers } from "../../model/landmark-numbers.ts";
import { isFiltering, NO_FILTER } from "../../model/search/event-filter.ts";
import { outlineOf } from "../../model/timeline-outline.ts";
import { Stage } from "../../stage/stage.tsx";
import { useStage } from "../../stage/use-stage.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { PrintedAxis } from "../../ui/bar/printed-axis.tsx";
import { useContent } from "../../ui/content-context.tsx";
import { EventLinkProvider } from "../../ui/event-link.tsx";
import { EventList } from "../../ui/event-list.tsx";
import { useLessonEvents } from "../../ui/lesson-events-context.tsx";
import { StartPane } from "../../ui/pane/start-pane.tsx";
import { useFilteredEvents } from "../../ui/use-filtered-events.ts";
import { OwnPageLink } from "./own-page-link.tsx";
import { useHostHeight } from "./use-host-height.ts";
import "./embed.css";
import "./embed-print.css";

/** How long the window must stand still before its picture for paper is drawn anew, in milliseconds. */
const STILL = 200;

/** What the axis shows, for paper: it costs no move anything. */
function PrintedWindow({ selectedId }: { selectedId: string | null }) {
	const { content } = useContent();
	const window = useViewState((state) => state.window);
	const [drawn, setDrawn] = useState(window);
	useEffect(() => {
		const timer = setTimeout(() => setDrawn(window), STILL);
		return () => clearTimeout(timer);
	}, [window]);
	return useMemo(
		() => (
			<PrintedAxis
				events={content.events}
				numbers={landmarkNumbers(content.events)}
				lanes={content.lanes}
				window={drawn}
				selectedId={selectedId}
				label={printText.axis}
			/>
		),
		[content, drawn, selectedId],
	);
}

/** The timeline inside somebody else's page: the stage or the list, and the way to the whole. */
export function EmbedMode(props: {
	letterKeys: boolean;
	cooperative: boolean;
	/** Told the height that the frame needs, CSS pixels. */
	onHeight: (height: number) => void;
}) {
	const { letterKeys, cooperative, onHeight } = props;
	const { content } = useContent();
	const store = useViewStore();
	const view = useViewState((state) => state.view);
	const filter = useViewState((state) => state.filter);
	const { shown, query } = useFilteredEvents(filter);
	const lesson = useLessonEvents();
	const root = useRef<HTMLDivElement>(null);
	const outline = useMemo(() => outlineOf(content), [content]);
	useHostHeight(root, outline, view !== "list", onHeight);
	const startScroll = useRef(0);
	const stage = useStage();
	const { open } = stage;

	function showAll() {
		store.dispatch({ type: "filter", filter: NO_FILTER });
		if (lesson) store.dispatch({ type: "lesson", code: null, view });
	}
	const line = (
		<div className="embed-line">
			<p>
				<b>{content.title}</b>{" "}
				<span className="embed-source">{en.embed.source(content.source.publisher)}</span>
			</p>
			{(isFiltering(filter) || lesson !== null) && (
				<p>
					{en.embed.some(shown.size, content.events.length, filter.query.trim())}{" "}
					<button type="button" className="text-button" onClick={showAll}>
						{en.embed.all}
					</button>
				</p>
			)}
			<OwnPageLink />
		</div>
	);
	if (view === "list")
		return (
			<div className="embed" ref={root}>
				<EventLinkProvider open={(id) => open.open(id, "link")}>
					<EventList shown={shown} query={query} actions />
				</EventLinkProvider>
				{line}
			</div>
		);
	return (
		<div className="embed" ref={root}>
			<Stage
				{...stage}
				shown={shown}
				query={query}
				letterKeys={letterKeys}
				cooperative={cooperative}
				start={<StartPane scroll={startScroll} />}
				foot={line}
				instead={<EventList shown={shown} query="" />}
			/>
			<div className="print-only">
				<PrintedWindow selectedId={open.event?.id ?? null} />
			</div>
		</div>
	);
}
