import type { HistoricalEvent } from "./historical-event.ts";

/** The number of every landmark by its id, from 1 in the order of `events`, which is that of time. */
export function landmarkNumbers(
	events: readonly Pick<HistoricalEvent, "id" | "landmark">[],
): ReadonlyMap<string, number> {
	const landmarks = events.filter(({ landmark }) => landmark);
	return new Map(landmarks.map(({ id }, index) => [id, index + 1]));
}
