import { type Ref, type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { TimelineOutline } from "../model/timeline-outline.ts";
import type { AxisReport } from "./axis-report.ts";
import type { LiveAxisState } from "./axis-state.ts";
import type { LiveAxis, liveAxisIn } from "./live-axis.ts";
import "./axis-hint.css";

/** React leaves what is inside alone, also while it hydrates: the axis may be there before. */
const NOTHING = { __html: "" };

/** What can be asked of the axis. */
export interface AxisHandle {
	/** Brings an event into view and gives it the focus; false where the live axis is not there. */
	readonly focus: (id: string) => boolean;
}

/** The place of the live axis in the page, with `data-axis="live"` from its first drawing on. */
export function AxisHost(props: {
	readonly outline: TimelineOutline;
	readonly state: LiveAxisState;
	/** The whole axis, column included. */
	readonly frame: RefObject<HTMLElement | null>;
	readonly handle: Ref<AxisHandle>;
	/** The live axis's code, once it has come. */
	readonly create: typeof liveAxisIn | null;
	readonly onReport: (report: AxisReport) => void;
}) {
	const { outline, state, frame, create } = props;
	const host = useRef<HTMLDivElement>(null);
	const axis = useRef<LiveAxis | null>(null);
	const latest = useRef(props);
	useLayoutEffect(() => {
		latest.current = props;
	});
	useImperativeHandle(
		props.handle,
		() => ({
			focus(id) {
				axis.current?.focus(id);
				return axis.current !== null;
			},
		}),
		[],
	);
	useEffect(() => {
		if (!create || !host.current || !frame.current) return;
		const place = { host: host.current, frame: frame.current };
		const report = (said: AxisReport) => latest.current.onReport(said);
		try {
			axis.current = create(place, outline, latest.current.state, report);
		} catch (error) {
			reportError(error);
			report({ type: "failed" });
		}
		return () => {
			axis.current?.destroy();
			axis.current = null;
		};
	}, [create, outline, frame]);
	useLayoutEffect(() => axis.current?.update(state), [state]);
	return (
		// biome-ignore lint/security/noDangerouslySetInnerHtml: the empty string; it says that the inside is not React's
		<div ref={host} className="axis-live" suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />
	);
}
