import type { ReactNode, Ref } from "react";
import type { Lane } from "../model/timeline-content.ts";

/** The axis's fixed frame: lanes with their names, and the plot. Its measures are in the style sheet that the build makes. */
export function AxisFrame(props: {
	lanes: readonly Lane[];
	frameRef: Ref<HTMLDivElement>;
	children: ReactNode;
}) {
	return (
		<div className="axis-box">
			<div className="axis" ref={props.frameRef}>
				{props.lanes.map((lane, index) => (
					// The names stand in the names of the events as well: here they are for the eye.
					<div
						key={lane.id}
						className={`axis-lane axis-lane-${index}`}
						data-lane={lane.id}
						aria-hidden="true"
					>
						<span className="axis-lane-name">{lane.name}</span>
					</div>
				))}
				<div className="axis-plot">{props.children}</div>
			</div>
		</div>
	);
}
