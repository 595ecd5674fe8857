import { useEffect, useLayoutEffect, useRef } from "react";
import type { TimelineOutline } from "../model/timeline-outline.ts";
import type { AxisReport } from "./axis-report.ts";
import type { LiveAxis, LiveAxisState, liveAxisIn } from "./live-axis.ts";

/** React leaves what is inside alone, also while it hydrates: the axis may be there before. */
const NOTHING = { __html: "" };

/** The place of the live axis in the page, with `data-axis="live"` from its first drawing on. */
export function AxisHost(props: {
	readonly content: TimelineOutline;
	readonly state: LiveAxisState;
	/** The live axis's code, once it has come. */
	readonly create: typeof liveAxisIn | null;
	readonly onEvent: (event: AxisReport) => void;
}) {
	const { content, state, create } = props;
	const host = useRef<HTMLDivElement>(null);
	const axis = useRef<LiveAxis | null>(null);
	const latest = useRef(props);
	useLayoutEffect(() => {
		latest.current = props;
	});
	useEffect(() => {
		if (!create || !host.current) return;
		const report = (event: AxisReport) => latest.current.onEvent(event);
		try {
			axis.current = create(host.current, content, latest.current.state, report);
		} catch (error) {
			reportError(error);
			report({ type: "failed" });
		}
		return () => {
			axis.current?.destroy();
			axis.current = null;
		};
	}, [create, content]);
	useLayoutEffect(() => axis.current?.update(state), [state]);
	return (
		// biome-ignore lint/security/noDangerouslySetInnerHtml: the empty string; it says that the inside is not React's
		<div ref={host} className="axis-live" suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />
	);
}
