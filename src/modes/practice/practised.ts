import type { HistoricalEvent } from "../../model/historical-event.ts";
import type { LessonEvent } from "../../model/lesson/lesson.ts";

/** An event of the exercise with what the lesson says of it. */
export interface Practised {
	readonly event: HistoricalEvent;
	readonly own: LessonEvent;
	/** True where its title tells a date without which it could not be told from another event: the title keeps it. */
	readonly needsDate: boolean;
}
