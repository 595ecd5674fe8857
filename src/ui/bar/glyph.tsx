import { barClasses } from "../../model/axis/bar-shape.ts";
import type { EdtfDate } from "../../model/historical-event.ts";

/**
 * A small bar as the axis draws it for this date. The words beside it say the same, so it is hidden from screen readers.
 * For a legend: `sign` in place of a date, as classes of bar.css.
 */
export function Glyph(props: { date: EdtfDate } | { sign: string }) {
	const look = "date" in props ? barClasses(props.date) : props.sign;
	return <span className={`bar glyph ${look}`} aria-hidden="true" />;
}
