import { useViewState } from "../state/view-store-context.tsx";
import { AboutText } from "../ui/about-text.tsx";
import { EventList } from "../ui/event-list.tsx";
import { useFilteredEvents } from "../ui/use-filtered-events.ts";

/** What the timeline is on paper: the events that the filter lets through, and where they are from. */
export function PrintedList() {
	const filter = useViewState((state) => state.filter);
	const { shown } = useFilteredEvents(filter);
	return (
		<div className="print-only">
			<EventList shown={shown} query="" />
			<AboutText />
		</div>
	);
}
