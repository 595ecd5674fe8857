import type { ReactNode } from "react";
import type { Lane } from "../model/timeline-content.ts";

/** The axis's fixed frame: lanes with their names, and the plot. Its measures are in the style sheet that the build makes. */
export function AxisFrame({ lanes, children }: { lanes: readonly Lane[]; children: ReactNode }) {
	return (
		<div className="axis-box">
			<div className="axis">
				{lanes.map((lane, index) => (
					<div key={lane.id} className={`axis-lane axis-lane-${index}`} data-lane={lane.id}>
						<span className="axis-lane-name">{lane.name}</span>
					</div>
				))}
				<div className="axis-plot">{children}</div>
			</div>
		</div>
	);
}
