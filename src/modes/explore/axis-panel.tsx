import { useMemo, useState } from "react";
import { en } from "../../i18n/en.ts";
import { formatDay } from "../../i18n/format-date.ts";
import { formatTellingDistance } from "../../i18n/format-distance.ts";
import { toAxisItems } from "../../model/axis-items.ts";
import { layoutAxis } from "../../model/axis-layout.ts";
import { timeDistance } from "../../model/time-distance.ts";
import { DEFAULT_WINDOW } from "../../model/time-window.ts";
import { useViewState, useViewStore } from "../../state/view-store-context.tsx";
import { AxisFrame } from "../../timeline/axis-frame.tsx";
import { AxisHost } from "../../timeline/axis-host.tsx";
import { windowFitting } from "../../timeline/reveal-window.ts";
import { StaticAxis } from "../../timeline/static-axis.tsx";
import type { TimelineEvent } from "../../timeline/timeline-event.ts";
import { useContent } from "../../ui/content-context.tsx";
import { AxisLegend } from "./axis-legend.tsx";
import { AxisToolbar } from "./axis-toolbar.tsx";
import { useLiveAxis } from "./use-live-axis.ts";

/** Windows shorter than this show the hours of a day, of which the article says nothing. */
const DAY_SCALE = 5 * 86_400_000;

/** The axis with its tools: drawn by the server first, live as soon as its chunk has come. */
export function AxisPanel(props: {
	matching: ReadonlySet<string>;
	letterKeys: boolean;
	onOpen: (id: string, from: "axis" | "link") => void;
}) {
	const { matching, letterKeys, onOpen } = props;
	const { content, event: events } = useContent();
	const store = useViewStore();
	const selected = useViewState((state) => state.selected);
	const window = useViewState((state) => state.window);
	const load = useLiveAxis();
	const [ready, setReady] = useState(false);
	const items = useMemo(
		() =>
			toAxisItems(
				content.events,
				content.lanes.map(({ id }) => id),
			),
		[content],
	);
	const outside = useMemo(() => layoutAxis(items, window, 1000), [items, window]);
	const atFirst = useMemo(() => {
		const { before, after } = layoutAxis(items, DEFAULT_WINDOW, 1000);
		return new Set(items.map(({ id }) => id).filter((id) => !before.includes(id) && !after.includes(id)));
	}, [items]);

	function onEvent(event: TimelineEvent) {
		if (event.type === "ready") setReady(true);
		else if (event.type === "failed") {
			setReady(false);
			load.fail();
		} else if (event.type === "select") onOpen(event.id, "axis");
		else store.dispatch({ type: "move", window: event.window, byUser: event.byUser });
	}

	function show(ids: readonly string[]) {
		const wanted = items.filter(({ id }) => ids.includes(id));
		if (wanted.length > 0) store.dispatch({ type: "move", window: windowFitting(wanted), byUser: true });
	}

	const state = useMemo(
		() => ({ window, selected, matching, letterKeys }),
		[window, selected, matching, letterKeys],
	);
	const open = selected === null ? undefined : events.get(selected);
	return (
		<section className="timeline" id="timeline" aria-label={en.timeline.label} tabIndex={-1}>
			<AxisToolbar
				window={window}
				before={outside.before.length}
				after={outside.after.length}
				enabled={ready}
				onMove={(next) => store.dispatch({ type: "move", window: next, byUser: true })}
				onEarlier={() => show(outside.before)}
				onLater={() => show(outside.after)}
			/>
			{load.status === "failed" && (
				<div className="notice" role="alert">
					<p>{en.timeline.failed}</p>
					<button type="button" className="button" onClick={load.retry}>
						{en.timeline.retry}
					</button>
				</div>
			)}
			<AxisFrame lanes={content.lanes}>
				{!ready && <StaticAxis events={content.events} shown={atFirst} onOpen={(id) => onOpen(id, "link")} />}
				<AxisHost content={content} state={state} create={load.create} onEvent={onEvent} />
			</AxisFrame>
			<div className="axis-caption">
				<AxisLegend />
				{window.end - window.start < DAY_SCALE && <p className="axis-told">{en.timeline.dayNote}</p>}
				<p className="axis-told">{open && <Told id={open.id} />}</p>
			</div>
		</section>
	);
}

/** The thin line in words: from which moments the open event was told. */
function Told({ id }: { id: string }) {
	const { content, event: events } = useContent();
	const event = events.get(id);
	if (!event) return null;
	const moments = new Map<string, string>();
	for (const { occasion } of event.quotes) {
		const date = occasion === null ? content.source.published : events.get(occasion)?.date;
		if (!date || occasion === id || date.min === null) continue;
		const when = occasion === null ? en.timeline.byArticle : formatDay(date.min);
		moments.set(when, formatTellingDistance(timeDistance(event.date, date)) ?? "");
	}
	const told = [...moments].map(([when, distance]) => (distance === "" ? when : `${when}, ${distance}`));
	return told.length === 0 ? null : en.timeline.told(event.shortTitle, told.join("; "));
}
