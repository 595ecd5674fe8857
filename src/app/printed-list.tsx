import { printedText } from "../i18n/printed-text.ts";
import { useViewState } from "../state/view-store-context.tsx";
import { AboutText } from "../ui/about-text.tsx";
import { PrintedAxis } from "../ui/bar/printed-axis.tsx";
import { useContent } from "../ui/content-context.tsx";
import { EventList } from "../ui/event-list.tsx";
import { useFilteredEvents } from "../ui/use-filtered-events.ts";

/** What the timeline is on paper: the events that the filter lets through, and where they are from. */
export function PrintedList() {
	const filter = useViewState((state) => state.filter);
	const { content } = useContent();
	const { shown } = useFilteredEvents(filter);
	return (
		<div className="print-only">
			<PrintedAxis
				events={content.events.filter(({ id }) => shown.has(id))}
				lanes={content.lanes}
				window={content.axis.windows[0]}
				selectedId={null}
				label={printedText.axis}
			/>
			<p className="note">{printedText.axisKey}</p>
			<EventList shown={shown} query="" />
			<AboutText />
		</div>
	);
}
