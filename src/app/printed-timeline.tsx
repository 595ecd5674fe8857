import { printText } from "../i18n/print-text.ts";
import { eventAddress } from "../model/event-address.ts";
import type { HistoricalEvent } from "../model/historical-event.ts";
import { landmarkNumbers } from "../model/landmark-numbers.ts";
import { useViewState } from "../state/view-store-context.tsx";
import { AboutText } from "../ui/about-text.tsx";
import { PrintedAxis } from "../ui/bar/printed-axis.tsx";
import { useContent } from "../ui/content-context.tsx";
import { EventArticle } from "../ui/event-article.tsx";
import { EventList } from "../ui/event-list.tsx";
import { useFilteredEvents } from "../ui/use-filtered-events.ts";
import "./printed-timeline.css";

/** One event whole, with its own address and the article's. */
function PrintedEvent({ event, page }: { event: HistoricalEvent; page: string }) {
	const { url } = useContent().content.source;
	return (
		<section className="event-list" id="events">
			<EventArticle event={event} query="" level={3} />
			<p className="printed-from">{printText.from(eventAddress(page, event.id), url)}</p>
		</section>
	);
}

/**
 * What the timeline is on paper: the open event with its place on the axis or, with nothing open, the events that the filter lets
 * through and where they are from. `page` is the address that others are given.
 */
export function PrintedTimeline({ page }: { page: string }) {
	const filter = useViewState((state) => state.filter);
	const selected = useViewState((state) => state.selected);
	const shownNow = useViewState((state) => state.window);
	const { content, event } = useContent();
	const { shown } = useFilteredEvents(filter);
	const open = selected === null ? undefined : event.get(selected);
	const [home] = content.axis.windows;
	const { min, max } = open?.date ?? { min: null, max: null };
	const isHome = (min === null || min < home.end) && (max === null || max > home.start);
	return (
		<div className="print-only">
			<PrintedAxis
				events={content.events.filter(({ id }) => shown.has(id) || id === selected)}
				numbers={landmarkNumbers(content.events)}
				lanes={content.lanes}
				window={isHome ? home : shownNow}
				selectedId={selected}
				label={printText.axis}
			/>
			<p className="note">{printText.axisKey}</p>
			{open ? (
				<PrintedEvent event={open} page={page} />
			) : (
				<>
					<EventList shown={shown} query="" />
					<AboutText />
				</>
			)}
		</div>
	);
}
