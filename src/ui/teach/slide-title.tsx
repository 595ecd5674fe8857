import type { HistoricalEvent } from "../../model/historical-event.ts";
import { DatedText } from "./dated-text.tsx";

/** An event's title; while its date is not shown, with gaps where the title would tell it. */
export function SlideTitle({ event, dated }: { event: HistoricalEvent; dated: boolean }) {
	return <DatedText text={event.title} dated={dated} />;
}
