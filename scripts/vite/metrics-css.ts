import {
	BAR_HEIGHT,
	BAR_INSET,
	CARRIED_EDGE,
	DIFFER_GAP,
	DIFFER_HEIGHT,
	DIFFER_WIDTH,
	FADED,
	LABEL_ABOVE,
	LABEL_GAP,
	LABEL_PAD,
	LANE_PAD,
	MARK_TARGET,
	MARK_WIDTH,
	MIN_BAR,
	MIN_PART,
	PART_GAP,
	SCALE_LINE_LOW,
	STRIP_NAME,
} from "../../src/model/axis/axis-metrics.ts";
import { LABEL_FONT_SIZE } from "../../src/model/axis/label-width.ts";

/** CSS pixels at a root font size of 16, in rem. */
const rem = (pixels: number): string => `${pixels / 16}rem`;

/** The axis's measures that style sheets need, by the name of their custom property. */
export const METRICS: Readonly<Record<`--${string}`, string>> = {
	"--bar-height": rem(BAR_HEIGHT),
	"--bar-least": rem(MIN_BAR),
	"--bar-fade": `${FADED * 100}%`,
	"--carried-edge": rem(CARRIED_EDGE),
	"--differ-gap": rem(DIFFER_GAP),
	"--differ-width": rem(DIFFER_WIDTH),
	"--differ-height": rem(DIFFER_HEIGHT),
	"--mark-width": rem(MARK_WIDTH),
	"--mark-target": rem(MARK_TARGET),
	"--part-gap": rem(PART_GAP),
	"--part-least": rem(MIN_PART),
	"--label-above": rem(LABEL_ABOVE),
	"--label-gap": rem(LABEL_GAP),
	"--label-pad": rem(LABEL_PAD),
	"--label-size": rem(LABEL_FONT_SIZE),
	"--row-inset": rem(BAR_INSET),
	"--low-line": rem(SCALE_LINE_LOW),
	"--row-pad": rem(LANE_PAD),
	"--strip-name": rem(STRIP_NAME),
};

/** The measures as a style sheet: `axis-metrics.ts` is the one place where they are typed. */
export function metricsCss(): string {
	const declarations = Object.entries(METRICS).map(([name, value]) => `${name}:${value}`);
	return `@layer tokens{:root{${declarations.join(";")}}}\n`;
}
