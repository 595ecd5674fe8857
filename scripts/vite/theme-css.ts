import { type ColourTheme, LANE_TINT, THEME_GROUNDS } from "../../src/model/theme-colours.ts";
import type { ColouredLane } from "../../src/model/timeline-content.ts";

/** The colours of the two themes of one contrast, as declarations: light or dark is the reader's `color-scheme`. */
function declarations(lanes: readonly ColouredLane[], light: ColourTheme, dark: ColourTheme): string {
	const [lightGround, darkGround] = [THEME_GROUNDS[light], THEME_GROUNDS[dark]];
	return [
		`--paper:light-dark(${lightGround.paper},${darkGround.paper})`,
		`--surface:light-dark(${lightGround.surface},${darkGround.surface})`,
		...lanes.map(({ id, colours }) => `--lane-${id}:light-dark(${colours[light]},${colours[dark]})`),
	].join(";");
}

/** The grounds and the lanes' colours as a style sheet: within an element with `data-lane` they are `--lane` and `--lane-tint`. */
export function themeCss(lanes: readonly ColouredLane[]): string {
	const high = declarations(lanes, "contrastLight", "contrastDark");
	return [
		"@layer tokens{",
		`:root{${declarations(lanes, "light", "dark")}}`,
		`:root[data-theme="contrast"]{${high}}`,
		`@media (prefers-contrast:more){:root:not([data-theme]){${high}}}`,
		...lanes.map(({ id }) => `[data-lane="${id}"]{--lane:var(--lane-${id})}`),
		`[data-lane]{--lane-tint:color-mix(in srgb,var(--lane) ${LANE_TINT * 100}%,var(--surface))}`,
		"}\n",
	].join("\n");
}
