import { frames } from "./frames.ts";
import type { Journey } from "./journey.ts";
import { opening } from "./opening.ts";
import { reading } from "./reading.ts";
import { teaching } from "./teaching.ts";
import { views } from "./views.ts";
import { zooming } from "./zooming.ts";

/** Every journey, in the order of the table of results. */
export const journeys: readonly Journey[] = [
	...opening,
	...zooming,
	...reading,
	...teaching,
	...frames,
	...views,
];
