import { LANE_PAD, ROW_MAX, STRIP_LANE } from "../../src/model/axis/axis-metrics.ts";
import {
	AXIS_WIDTHS,
	type AxisPlan,
	columnAt,
	type RoomShape,
	roomShapes,
} from "../../src/model/axis/axis-room.ts";

const rem = (pixels: number): string => `${+(pixels / 16).toFixed(4)}rem`;

/**
 * How the rows stand in a shape, as properties of the axis; rows are as far apart as the height allows. What all low shapes share, and
 * where a lane's rows begin, is in src/timeline/axis.css.
 */
function shapeRules(shape: RoomShape, width: number): string {
	const { strip, scaleLine, bracketLine, head, rows, fixed } = shape;
	const total = rows.reduce((sum, count) => sum + count, 0);
	const column = strip ? 0 : columnAt(width);
	const pad = strip ? 0 : LANE_PAD;
	const first = strip ? fixed - LANE_PAD : 2 * scaleLine + bracketLine;
	let above = 0;
	const tops = [...rows, 0].map((count, lane) => {
		const top = rem(first + lane * (head + 2 * pad));
		const declaration = `--lane-${lane}:calc(${top} + ${above} * var(--pitch))`;
		above += count;
		return declaration;
	});
	const pitch = strip ? rem(STRIP_LANE) : `min(${rem(ROW_MAX)}, (100cqh - ${rem(fixed)}) / ${total})`;
	return [
		`--pitch:${pitch}`,
		...tops,
		...(column > 0 ? [`--column:${rem(column)}`, "--lane-names:block"] : []),
		...(bracketLine > 0
			? [`--scale-line:${rem(scaleLine)}`, "--bracket:block", `--bracket-line:${rem(bracketLine)}`]
			: []),
		...(head > 0 ? [`--head:${rem(head)}`, "--lane-names:block"] : []),
		...(strip ? ["--in-rows:0", "--lane-pad:0rem", "--labels:none"] : []),
	].join(";");
}

/**
 * Every shape of the axis as a container query of its own: between these widths, between these heights.
 *
 * @param hiddenIn the selectors, in the static axis, of what a shape does not show.
 */
export function axisShapeBlocks(
	plan: AxisPlan,
	hiddenIn: (width: number, shape: RoomShape) => readonly string[] = () => [],
): string[] {
	return AXIS_WIDTHS.flatMap((width, index) => {
		const wider = AXIS_WIDTHS[index + 1];
		const shapes = roomShapes(plan, width);
		const widths = [
			...(index > 0 ? [`(width >= ${rem(width)})`] : []),
			...(wider === undefined ? [] : [`(width < ${rem(wider)})`]),
		];
		return shapes.map((shape, at) => {
			const higher = shapes[at + 1];
			const heights = [
				...(at > 0 ? [`(height >= ${rem(shape.from)})`] : []),
				...(higher ? [`(height < ${rem(higher.from)})`] : []),
			];
			const hidden = hiddenIn(width, shape).map((selector) => `.axis-static ${selector}`);
			const gone = hidden.length === 0 ? "" : `\n${hidden.join(",")}{display:none}`;
			return `@container axis ${[...widths, ...heights].join(" and ")}{\n.axis{${shapeRules(shape, width)}}${gone}\n}`;
		});
	});
}
