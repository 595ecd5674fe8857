import { type ComponentProps, type ReactNode, useMemo, useState } from "react";
import { eventText } from "../i18n/event-text.ts";
import { toAxisItems } from "../model/axis/axis-items.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import { outlineOf } from "../model/timeline-outline.ts";
import { useViewState, useViewStore } from "../state/view-store-context.tsx";
import { AxisView } from "../timeline/axis-view.tsx";
import { useAnnounce } from "../ui/announcer.tsx";
import { useContent } from "../ui/content-context.tsx";
import { EventLinkProvider } from "../ui/event-link.tsx";
import { EventPane } from "../ui/pane/event-pane.tsx";
import { StageTools } from "./stage-tools.tsx";
import { useSpokenWindow } from "./use-spoken-window.ts";
import type { StageParts } from "./use-stage.ts";

/** The axis with the window that is shown, which it alone follows. */
function StageAxis(props: Omit<ComponentProps<typeof AxisView>, "window">) {
	const window = useViewState((state) => state.window);
	return <AxisView {...props} window={window} />;
}

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
	const [ready, setReady] = useState(false);
	const outline = useMemo(() => outlineOf(content), [content]);
	const items = useMemo(
		() =>
			toAxisItems(
				outline.events,
				outline.lanes.map(({ id }) => id),
			),
		[outline],
	);
	const noteMove = useSpokenWindow(items);

	function move(next: TimeWindow, byUser = true) {
		if (byUser) noteMove();
		store.dispatch({ type: "move", window: next, byUser });
	}

	const filled = results !== null ? "results" : open.event ? "event" : "start";
	return (
		<EventLinkProvider open={(id) => open.open(id, "link")}>
			<div className="stage" data-pane={filled}>
				<StageTools
					time={content.axis}
					items={items}
					axis={axis}
					selected={open.event?.id ?? null}
					enabled={ready}
					searching={props.searching ?? false}
					onMove={move}
				>
					{props.tools}
				</StageTools>
				<StageAxis
					outline={outline}
					selected={open.event?.id ?? null}
					matching={shown}
					letterKeys={letterKeys}
					cooperative={cooperative}
					handle={axis}
					onOpen={open.open}
					onMove={move}
					onEdge={(edge) => announce(eventText[edge])}
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
