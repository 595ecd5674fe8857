import { COLOUR_THEMES, contrastRatio, THEME_GROUNDS } from "../model/theme-colours.ts";
import { type ContentProblem, show } from "./content-problem.ts";
import type { ContentFiles } from "./schema.ts";

/** The least contrast of text with its ground (WCAG 2.2, 1.4.3): lanes' names are written in their colours. */
const LEAST = 4.5;

const GROUNDS = ["paper", "surface"] as const;

/** A ratio as it is written, never rounded up to one that it does not reach. */
const written = (ratio: number): string => `${Math.floor(ratio * 100) / 100}:1`;

/** Checks that every lane can be read on the page, in each theme. */
export function checkLanes({ lanes }: ContentFiles["lanes.json"]): readonly ContentProblem[] {
	return lanes.flatMap(({ id, colours }, index) =>
		COLOUR_THEMES.flatMap((theme) =>
			GROUNDS.flatMap((ground): ContentProblem[] => {
				const under = THEME_GROUNDS[theme][ground];
				const ratio = contrastRatio(colours[theme], under);
				if (ratio >= LEAST) return [];
				return [
					{
						file: "lanes.json",
						path: `lanes[${index}].colours.${theme}`,
						message: `the lane ${show(id)} is hard to read in the theme ${show(theme)}`,
						expected: `a contrast of at least ${LEAST}:1 with --${ground}, ${under}`,
						received: `${show(colours[theme])}, which has ${written(ratio)}`,
					},
				];
			}),
		),
	);
}
