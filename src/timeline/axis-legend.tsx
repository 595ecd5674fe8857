import { en } from "../i18n/en.ts";

const ENTRIES = [
	["is-stated", en.timeline.legendSolid],
	["is-imprecise", en.timeline.legendDashed],
	["is-imprecise is-open-start", en.timeline.legendFaded],
	["is-imprecise is-narrowed", en.timeline.legendNarrow],
	["is-telling", en.timeline.legendLine],
] as const;

/** What the bars' looks mean, on demand. */
export function AxisLegend() {
	return (
		<details className="axis-legend">
			<summary className="text-button">{en.timeline.legend}</summary>
			<ul>
				{ENTRIES.map(([look, text]) => (
					<li key={look}>
						<span className={`bar glyph ${look}`} aria-hidden="true" /> {text}
					</li>
				))}
			</ul>
			<p className="note">{en.timeline.dayNote}</p>
		</details>
	);
}
