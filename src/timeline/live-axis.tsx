import { type KeyboardEvent, useMemo, useRef } from "react";
import { en } from "../i18n/en.ts";
import type { TimeWindow } from "../model/time-window.ts";
import type { TimelineContent } from "../model/timeline-content.ts";
import { AxisOverlay, AxisScale } from "./axis-overlay.tsx";
import "./live-axis.css";
import { windowFitting } from "./reveal-window.ts";
import { tellingsOf } from "./telling-line.ts";
import type { TimelineEvent } from "./timeline-event.ts";
import { useAxisKeys } from "./use-axis-keys.ts";
import { useItemStates } from "./use-item-states.ts";
import { useLivePicture } from "./use-live-picture.ts";

/** What the live axis takes. It knows neither address nor store. */
export interface LiveAxisProps {
	readonly content: TimelineContent;
	readonly window: TimeWindow;
	readonly selected: string | null;
	/** Ids of the events that are not dimmed. */
	readonly matching: ReadonlySet<string>;
	/** False switches the single-character keys off. */
	readonly letterKeys: boolean;
	readonly onEvent: (event: TimelineEvent) => void;
}

/** How far a pointer may move and still click, in CSS pixels. */
const CLICK_SLACK = 6;

/** The zoomable axis: a listbox of events in time order with one tab stop. */
export function LiveAxis(props: LiveAxisProps) {
	const { content, selected, matching, onEvent } = props;
	const { events } = content;
	const container = useRef<HTMLDivElement>(null);
	const pressed = useRef<{ x: number; y: number } | null>(null);
	const axis = useLivePicture(container, props);
	const keys = useAxisKeys(axis, props);
	useItemStates(axis.elements, { events, selected, matching, tabStop: keys.tabStop });
	const open = useMemo(() => events.find(({ id }) => id === selected) ?? null, [events, selected]);
	const tellings = useMemo(() => (open ? tellingsOf(open, content) : []), [open, content]);

	function click(target: EventTarget, x: number, y: number) {
		const from = pressed.current;
		if (from && Math.hypot(x - from.x, y - from.y) > CLICK_SLACK) return;
		const id =
			target instanceof Element ? target.closest<HTMLElement>("[data-event-id]")?.dataset.eventId : undefined;
		if (id === undefined) return;
		keys.setFocused(id);
		onEvent({ type: "select", id, byUser: true });
	}

	function onKeyDown(event: KeyboardEvent) {
		if (keys.press(event.nativeEvent)) event.preventDefault();
	}

	return (
		<div className="axis-live" data-axis={axis.picture ? "live" : "waking"}>
			{axis.picture && <AxisScale picture={axis.picture} />}
			<div
				ref={container}
				className="axis-widget"
				role="listbox"
				tabIndex={keys.tabStop === null ? 0 : -1}
				aria-label={en.timeline.label}
				aria-description={en.timeline.instructions}
				aria-orientation="horizontal"
				onKeyDown={onKeyDown}
				onFocus={(event) => {
					const id = event.target instanceof HTMLElement ? event.target.dataset.eventId : undefined;
					if (id !== undefined) keys.setFocused(id);
				}}
				onPointerDown={(event) => {
					pressed.current = { x: event.clientX, y: event.clientY };
				}}
				onClick={(event) => click(event.target, event.clientX, event.clientY)}
			/>
			{axis.picture && (
				<AxisOverlay
					picture={axis.picture}
					events={events}
					selected={open}
					tellings={tellings}
					onMark={(ids) => {
						const items = ids.flatMap((id) => axis.picture?.items.get(id) ?? []);
						axis.moveTo(windowFitting(items), true);
					}}
				/>
			)}
		</div>
	);
}
