import { type ReactNode, useMemo, useState } from "react";
import { en } from "../i18n/en.ts";
import { formatDay } from "../i18n/format-date.ts";
import { formatTellingDistance } from "../i18n/format-distance.ts";
import { toAxisItems } from "../model/axis/axis-items.ts";
import { layoutAxis } from "../model/axis/axis-layout.ts";
import { DEFAULT_WINDOW, type TimeWindow } from "../model/axis/time-window.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { timeDistance } from "../model/time-distance.ts";
import type { TimelineContent } from "../model/timeline-content.ts";
import { outlineOf } from "../model/timeline-outline.ts";
import { AxisFrame } from "./axis-frame.tsx";
import { AxisHost } from "./axis-host.tsx";
import { AxisLegend } from "./axis-legend.tsx";
import type { AxisReport } from "./axis-report.ts";
import { AxisToolbar } from "./axis-toolbar.tsx";
import { windowFitting } from "./reveal-window.ts";
import { StaticAxis } from "./static-axis.tsx";
import { useLiveAxis } from "./use-live-axis.ts";

/** Windows shorter than this show the hours of a day, of which the article says nothing. */
const DAY_SCALE = 5 * 86_400_000;

/** The axis with its tools: drawn by the server first, live as soon as its chunk has come. */
export function AxisPanel(props: {
	readonly content: TimelineContent;
	readonly window: TimeWindow;
	readonly selected: string | null;
	readonly matching: ReadonlySet<string>;
	readonly letterKeys: boolean;
	/** True where a plain wheel and one finger belong to the page around. */
	readonly cooperative: boolean;
	/** Shown under the axis where it does not load. */
	readonly instead?: ReactNode;
	readonly onOpen: (id: string, by: "pointer" | "key" | "link") => void;
	/** `byUser` is false for what the axis does by itself. */
	readonly onMove: (window: TimeWindow, byUser: boolean) => void;
}) {
	const { content, window, selected, matching, letterKeys, cooperative, onOpen, onMove } = props;
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
	const outline = useMemo(() => outlineOf(content), [content]);
	const outside = useMemo(() => layoutAxis(items, window, 1000), [items, window]);
	const atFirst = useMemo(() => {
		const { before, after } = layoutAxis(items, DEFAULT_WINDOW, 1000);
		return new Set(items.map(({ id }) => id).filter((id) => !before.includes(id) && !after.includes(id)));
	}, [items]);

	function onEvent(event: AxisReport) {
		if (event.type === "ready") setReady(true);
		else if (event.type === "failed") {
			setReady(false);
			load.fail();
		} else if (event.type === "select") onOpen(event.id, event.by);
		else onMove(event.window, event.byUser);
	}

	function show(ids: readonly string[]) {
		const wanted = items.filter(({ id }) => ids.includes(id));
		if (wanted.length > 0) onMove(windowFitting(wanted), true);
	}

	const state = useMemo(
		() => ({ window, selected, matching, letterKeys, cooperative }),
		[window, selected, matching, letterKeys, cooperative],
	);
	const open = content.events.find(({ id }) => id === selected);
	return (
		<section className="timeline" id="timeline" aria-label={en.timeline.label} tabIndex={-1}>
			<AxisToolbar
				window={window}
				before={outside.before.length}
				after={outside.after.length}
				enabled={ready}
				onMove={(next) => onMove(next, true)}
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
				<AxisHost content={outline} state={state} create={load.create} onEvent={onEvent} />
			</AxisFrame>
			<div className="axis-caption">
				<AxisLegend />
				{window.end - window.start < DAY_SCALE && <p className="axis-told">{en.timeline.dayNote}</p>}
				<p className="axis-told">{open && toldAt(open, content)}</p>
			</div>
			{load.status === "failed" && props.instead}
		</section>
	);
}

/** The thin line in words: from which moments the open event was told. */
function toldAt(event: HistoricalEvent, content: TimelineContent): string | null {
	const moments = new Map<string, string>();
	for (const { occasion } of event.quotes) {
		const date =
			occasion === null ? content.source.published : content.events.find(({ id }) => id === occasion)?.date;
		if (!date || occasion === event.id || date.min === null) continue;
		const when = occasion === null ? en.timeline.byArticle : formatDay(date.min);
		moments.set(when, formatTellingDistance(timeDistance(event.date, date)) ?? "");
	}
	const told = [...moments].map(([when, distance]) => (distance === "" ? when : `${when}, ${distance}`));
	return told.length === 0 ? null : en.timeline.told(event.shortTitle, told.join("; "));
}
