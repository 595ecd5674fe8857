import { formatTick } from "../../i18n/format-date.ts";
import { type ScaleUnit, timeScale } from "../../model/axis/axis-scale.ts";
import { toX } from "../../model/axis/instant-x.ts";
import type { TimeWindow } from "../../model/axis/time-window.ts";
import type { BoxSize } from "../../ui/use-box-size.ts";

/** The size that `timeScale` counts its labels in. */
const SCALE_FONT = 12;

/** A part of a width, for a style. */
export const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

/** January says which year begins. */
function stripTick(instant: number, unit: ScaleUnit): string {
	const january = unit === "month" && new Date(instant).getUTCMonth() === 0;
	return formatTick(instant, january ? "year" : unit, "minor");
}

/** The label where there is room for all of it before the strip ends, otherwise nothing; no letter is wider than 0.7 em. */
function wholeLabel(label: string, x: number, box: BoxSize): string {
	return x + (label.length * 0.7 + 0.3) * box.fontSize <= box.width ? label : "";
}

/** The lines of a strip of time, with their names where there is room; each has its place by style. */
export function StripScale({ window, box }: { window: TimeWindow; box: BoxSize }) {
	const scale = timeScale(window, (box.width * SCALE_FONT) / box.fontSize, formatTick);
	return scale.minor.map(({ instant, unit, label }) => (
		<span
			key={instant}
			className={`strip-tick${unit === "month" && new Date(instant).getUTCMonth() === 0 ? " is-year" : ""}`}
			style={{ left: percent(toX(instant, window, 1)) }}
		>
			{label === null ? "" : wholeLabel(stripTick(instant, unit), toX(instant, window, box.width), box)}
		</span>
	));
}
