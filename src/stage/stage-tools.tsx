import { type ReactNode, type RefObject, useMemo } from "react";
import { flushSync } from "react-dom";
import type { AxisItem } from "../model/axis/axis-items.ts";
import { eventsOutside, isOutside } from "../model/axis/events-outside.ts";
import { windowFitting, zoomStep } from "../model/axis/reveal-window.ts";
import type { TimeAxis } from "../model/axis/time-axis.ts";
import type { TimeWindow } from "../model/axis/time-window.ts";
import { useViewState } from "../state/view-store-context.tsx";
import type { AxisHandle } from "../timeline/axis-host.tsx";
import { AxisOutside, AxisTools } from "../timeline/axis-tools.tsx";
import { ANY_WIDTH } from "./use-spoken-window.ts";

/** The toolbar above axis and pane. It follows the window by itself: at a move, nothing else of the stage is drawn again. */
export function StageTools(props: {
	readonly time: TimeAxis;
	readonly items: readonly AxisItem[];
	readonly axis: RefObject<AxisHandle | null>;
	readonly selected: string | null;
	/** False until the live axis can answer. */
	readonly enabled: boolean;
	/** True while the search takes the place of the other tools on a phone. */
	readonly searching: boolean;
	readonly onMove: (window: TimeWindow) => void;
	/** The rest of the toolbar. */
	readonly children: ReactNode;
}) {
	const { items, axis, enabled, onMove } = props;
	const { bounds, windows } = props.time;
	const [home] = windows;
	const window = useViewState((state) => state.window);
	const { before, after } = useMemo(() => eventsOutside(items, window, ANY_WIDTH), [items, window]);

	/** Shows events and gives the nearest of them the focus: the button that was pressed may be gone. */
	function show(ids: readonly string[], nearest: string | undefined) {
		const asked = new Set(ids);
		const wanted = items.filter(({ id }) => asked.has(id));
		// Before the focus: the axis brings what gets it into view from where it is going.
		if (wanted.length > 0) flushSync(() => onMove(windowFitting(wanted, bounds)));
		if (nearest !== undefined) axis.current?.focus(nearest);
	}
	function goBack() {
		flushSync(() => onMove(home));
		const first = items.find((item) => isOutside(item, home, ANY_WIDTH) !== "before");
		if (first) axis.current?.focus(first.id);
	}

	return (
		<div className={props.searching ? "stage-tools needs-script is-searching" : "stage-tools needs-script"}>
			<AxisTools
				windows={windows}
				window={window}
				enabled={enabled}
				onMove={onMove}
				onZoom={(factor) => onMove(zoomStep(window, factor, items, props.selected, bounds))}
			/>
			{props.children}
			<AxisOutside
				before={before.length}
				after={after.length}
				home={home.name}
				lost={before.length + after.length === items.length}
				enabled={enabled}
				onEarlier={() => show(before, before.at(-1))}
				onLater={() => show(after, after[0])}
				onBack={goBack}
			/>
		</div>
	);
}
