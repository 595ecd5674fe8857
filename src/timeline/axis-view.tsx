import { type ReactNode, type Ref, useMemo, useRef, useState } from "react";
import { axisWords } from "../i18n/axis-words.ts";
import { toAxisItems } from "../model/axis/axis-items.ts";
import { isOutside } from "../model/axis/events-outside.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import type { TimelineOutline } from "../model/timeline-outline.ts";
import { AxisFrame } from "./axis-frame.tsx";
import { type AxisHandle, AxisHost } from "./axis-host.tsx";
import type { AxisReport } from "./axis-report.ts";
import { StaticAxis } from "./static-axis.tsx";
import { useLiveAxis } from "./use-live-axis.ts";

/** The axis: drawn by the server first, live as soon as its chunk has come. */
export function AxisView(props: {
	readonly outline: TimelineOutline;
	readonly window: TimeWindow;
	readonly selected: string | null;
	readonly matching: ReadonlySet<string>;
	readonly letterKeys: boolean;
	/** True where a plain wheel and one finger belong to the page around. */
	readonly cooperative: boolean;
	/** Shown in its place where it does not load. */
	readonly instead?: ReactNode;
	readonly handle: Ref<AxisHandle>;
	readonly onOpen: (id: string, by: "pointer" | "key" | "link") => void;
	/** `byUser` is false for what the axis does by itself. */
	readonly onMove: (window: TimeWindow, byUser: boolean) => void;
	/** A key would go on where there are no more events. */
	readonly onEdge: (edge: "first" | "last") => void;
	/** Told whether the live axis is there. */
	readonly onReady: (ready: boolean) => void;
}) {
	const { outline, window, selected, matching, letterKeys, cooperative, onOpen, onMove, onEdge, onReady } =
		props;
	const load = useLiveAxis();
	const frame = useRef<HTMLDivElement>(null);
	const [ready, setReady] = useState(false);
	const atFirst = useMemo(() => {
		const items = toAxisItems(
			outline.events,
			outline.lanes.map(({ id }) => id),
		);
		const shown = items.filter((item) => isOutside(item, outline.axis.windows[0], 1) === null);
		return new Set(shown.map(({ id }) => id));
	}, [outline]);

	function become(isReady: boolean): void {
		setReady(isReady);
		onReady(isReady);
	}

	function onReport(report: AxisReport) {
		if (report.type === "ready") become(true);
		else if (report.type === "failed") {
			become(false);
			load.fail();
		} else if (report.type === "select") onOpen(report.id, report.by);
		else if (report.type === "edge") onEdge(report.edge);
		else onMove(report.window, report.byUser);
	}

	const state = useMemo(
		() => ({ window, selected, matching, letterKeys, cooperative }),
		[window, selected, matching, letterKeys, cooperative],
	);
	return (
		<section className="timeline" id="timeline" aria-label={axisWords.label} tabIndex={-1}>
			{load.status === "failed" && (
				<div className="notice" role="alert">
					<p>{axisWords.failed}</p>
					<button type="button" className="button" onClick={load.retry}>
						{axisWords.retry}
					</button>
				</div>
			)}
			<AxisFrame lanes={outline.lanes} frameRef={frame}>
				{!ready && <StaticAxis outline={outline} shown={atFirst} onOpen={(id) => onOpen(id, "link")} />}
				<AxisHost
					outline={outline}
					state={state}
					frame={frame}
					handle={props.handle}
					create={load.create}
					onReport={onReport}
				/>
			</AxisFrame>
			{load.status === "failed" && props.instead}
		</section>
	);
}
