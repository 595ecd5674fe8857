import { type ReactNode, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { en } from "../i18n/en.ts";
import { toAxisItems } from "../model/axis/axis-items.ts";
import { eventsOutside, isOutside } from "../model/axis/events-outside.ts";
import { windowFitting, zoomStep } from "../model/axis/reveal-window.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import { outlineOf } from "../model/timeline-outline.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { AxisOutside, AxisTools } from "../timeline/axis-tools.tsx";
import { AxisView } from "../timeline/axis-view.tsx";
import { useAnnounce } from "../ui/announcer.tsx";
import { useContent } from "../ui/content-context.tsx";
import { EventLinkProvider } from "../ui/event-link.tsx";
import { EventPane } from "../ui/pane/event-pane.tsx";
import { useSpokenWindow } from "./use-spoken-window.ts";
import type { StageParts } from "./use-stage.ts";

/** The axis and the words beside it: what is open, what was found, or the start. */
export function Stage(
	props: StageParts & {
		/** Ids of the events that are not dimmed. */
		shown: ReadonlySet<string>;
		/** Whose words are marked. */
		query: string;
		letterKeys: boolean;
		cooperative: boolean;
		/** True while the search takes the place of the other tools on a phone. */
		searching?: boolean;
		/** The rest of the toolbar. */
		tools?: ReactNode;
		/** What the pane shows in place of the open event; `null` for nothing. */
		results?: ReactNode;
		/** The way back from an open event to what was found. */
		found?: { readonly count: number; readonly onBack: () => void } | null;
		/** What the pane shows while nothing is open. */
		start: ReactNode;
		/** The last line. */
		foot?: ReactNode;
		/** Shown in place of an axis that does not load. */
		instead?: ReactNode;
	},
) {
	const { open, axis, title, shown, query, letterKeys, cooperative, results = null } = props;
	const { content } = useContent();
	const store = useViewStore();
	const announce = useAnnounce();
	const window = useViewState((state) => state.window);
	const [ready, setReady] = useState(false);
	const { bounds, windows } = content.axis;
	const [home] = windows;
	const outline = useMemo(() => outlineOf(content), [content]);
	const items = useMemo(
		() =>
			toAxisItems(
				outline.events,
				outline.lanes.map(({ id }) => id),
			),
		[outline],
	);
	// No width decides who is outside but at the fading end of an undated bar.
	const outside = useMemo(() => eventsOutside(items, window, 1000), [items, window]);
	const [before, after] = [outside.before.length, outside.after.length];
	const lost = before + after === items.length;
	const noteMove = useSpokenWindow(window, { total: items.length, before, after });

	function move(next: TimeWindow, byUser = true) {
		if (byUser) noteMove();
		store.dispatch({ type: "move", window: next, byUser });
	}
	/** Shows events and gives the nearest of them the focus: the button that was pressed may be gone. */
	function show(ids: readonly string[], nearest: string | undefined) {
		const asked = new Set(ids);
		const wanted = items.filter(({ id }) => asked.has(id));
		// Before the focus: the axis brings what gets it into view from where it is going.
		if (wanted.length > 0) flushSync(() => move(windowFitting(wanted, bounds)));
		if (nearest !== undefined) axis.current?.focus(nearest);
	}
	function goBack() {
		flushSync(() => move(home));
		const first = items.find((item) => isOutside(item, home, 1000) !== "before");
		if (first) axis.current?.focus(first.id);
	}

	const filled = results !== null ? "results" : open.event ? "event" : "start";
	return (
		<EventLinkProvider open={(id) => open.open(id, "link")}>
			<div className="stage" data-pane={filled}>
				<div
					className={props.searching ? "stage-tools needs-script is-searching" : "stage-tools needs-script"}
				>
					<AxisTools
						windows={windows}
						window={window}
						enabled={ready}
						onMove={move}
						onZoom={(factor) => move(zoomStep(window, factor, items, open.event?.id ?? null, bounds))}
					/>
					{props.tools}
					<AxisOutside
						before={before}
						after={after}
						home={home.name}
						lost={lost}
						enabled={ready}
						onEarlier={() => show(outside.before, outside.before.at(-1))}
						onLater={() => show(outside.after, outside.after[0])}
						onBack={goBack}
					/>
				</div>
				<AxisView
					outline={outline}
					window={window}
					selected={open.event?.id ?? null}
					matching={shown}
					letterKeys={letterKeys}
					cooperative={cooperative}
					handle={axis}
					onOpen={open.open}
					onMove={move}
					onEdge={(edge) => announce(en.event[edge])}
					onReady={setReady}
					instead={props.instead}
				/>
				<div className="stage-pane" id="words" tabIndex={-1}>
					{results ??
						(open.event ? (
							<EventPane
								key="event"
								event={open.event}
								query={query}
								titleRef={title}
								onStep={(id) => open.open(id, "step")}
								onClose={open.close}
								found={props.found ?? null}
							/>
						) : (
							props.start
						))}
				</div>
				{props.foot}
			</div>
		</EventLinkProvider>
	);
}
